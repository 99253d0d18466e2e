import type { ReactNode } from 'react';
import { Mark } from '@/components/parts/mark';
import { useDocumentTitle } from '@/components/ui/page-header';

interface AuthCardProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

export function AuthCard({ title, lead, children, footer }: AuthCardProps) {
  useDocumentTitle(title);
  return (
    <main className="grid min-h-full place-items-center px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-6 flex flex-col items-center gap-3 text-center">
          <Mark className="size-11" />
          <div>
            <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
            <p className="mt-1 text-sm text-soft">{lead}</p>
          </div>
        </div>
        <div className="rounded-xl border border-line bg-surface p-6 shadow-card">{children}</div>
        <p className="mt-4 text-center text-sm text-soft">{footer}</p>
      </div>
    </main>
  );
}

/** The server's refusal, spoken at once. */
export function FormError({ message }: { readonly message: string | undefined }) {
  return (
    <p role="alert" className="text-sm text-bad empty:hidden">
      {message}
    </p>
  );
}
