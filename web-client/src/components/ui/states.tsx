import { CircleAlert, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { messageOf } from '@/lib/api-client';
import { Button } from './button';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** Whether this is all there is on the page, and its title the page's heading. */
  readonly wholePage?: boolean;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says that there is nothing yet, and what to do next. */
export function EmptyState({ icon, title, wholePage = false, children, action }: EmptyStateProps) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className="flex flex-col items-center justify-center gap-2 px-6 py-12 text-center">
      {icon !== undefined && (
        <div className="mb-1 flex size-10 items-center justify-center rounded-xl border border-line bg-surface text-faint">
          {icon}
        </div>
      )}
      <Title className="font-medium">{title}</Title>
      {children !== undefined && <p className="max-w-sm text-sm text-soft">{children}</p>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly what?: string;
}

/** Says that something could not be loaded, in the server's words, with a way to try again. */
export function ErrorState({ error, onRetry, what = 'This' }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <CircleAlert className="size-5 text-bad" aria-hidden="true" />
      <p className="font-medium">{what} could not be loaded</p>
      <p className="max-w-sm text-sm text-soft">{messageOf(error)}</p>
      <Button className="mt-2" icon={<RotateCw className="size-3.5" aria-hidden="true" />} onClick={onRetry}>
        Retry
      </Button>
    </div>
  );
}

/** A grey shape where content will be; give it the size of what it stands for. */
export function Skeleton({ className }: { readonly className: string }) {
  return <div className={`skeleton ${className}`} aria-hidden="true" />;
}

/** Skeleton rows for a list, announced once as loading. */
export function LoadingRows({
  rows = 4,
  className = 'h-12',
}: {
  readonly rows?: number;
  readonly className?: string;
}) {
  return (
    <div className="flex flex-col gap-2" aria-busy="true">
      <span className="sr-only">Loading…</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className={className} />
      ))}
    </div>
  );
}
