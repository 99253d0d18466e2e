import type { ReactNode } from 'react';
import { useEffect } from 'react';

interface PageHeaderProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** Title line of a section, which also names the browser tab. */
export function PageHeader({ title, aside, children }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <header className="flex min-h-13 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-5">
      <h1 className="text-base font-semibold tracking-tight">{title}</h1>
      {aside}
      <div className="flex flex-1 items-center justify-end gap-2">{children}</div>
    </header>
  );
}

/** Names the browser tab as long as the caller is there; what lies under it, as a board may, gets its name back. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · UFO`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
