import type { ReactNode } from 'react';
import { PageHeader } from './page-header';

interface SectionPageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A section that is one column of content under its title. */
export function SectionPage({ title, actions, children }: SectionPageProps) {
  return (
    <div className="flex h-full flex-col">
      <PageHeader title={title}>{actions}</PageHeader>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-3xl flex-col gap-6 px-4 py-6 md:px-6">{children}</div>
      </div>
    </div>
  );
}

export const listLook =
  'divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised shadow-card';
