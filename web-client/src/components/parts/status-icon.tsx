import { clsx } from 'clsx';
import type { Status } from '@/data/operation';

const colors: Readonly<Record<Status, string>> = {
  backlog: 'text-faint',
  todo: 'text-soft',
  in_progress: 'text-warn',
  in_review: 'text-info',
  done: 'text-good',
  blocked: 'text-bad',
  cancelled: 'text-faint',
};

/** A pie that fills as work goes on; shape tells the status, colour only supports it. Decorative: name it beside. */
export function StatusIcon({ status, className }: { readonly status: Status; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={clsx('size-4 shrink-0', colors[status], className)}
    >
      <Shape status={status} />
    </svg>
  );
}

function Shape({ status }: { readonly status: Status }) {
  const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />;
  switch (status) {
    case 'backlog':
      return (
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.2 2.51"
          strokeDashoffset="1"
        />
      );
    case 'todo':
      return ring;
    case 'in_progress':
      return (
        <>
          {ring}
          <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2Z" fill="currentColor" />
        </>
      );
    case 'in_review':
      return (
        <>
          {ring}
          <path d="M8 8V4.4A3.6 3.6 0 1 1 4.4 8Z" fill="currentColor" />
        </>
      );
    case 'done':
      return (
        <>
          <circle cx="8" cy="8" r="6.8" fill="currentColor" />
          <path
            d="m5.2 8.2 2 2 3.6-4"
            fill="none"
            stroke="var(--surface)"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </>
      );
    case 'blocked':
      return (
        <>
          {ring}
          <path d="M5 8h6" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </>
      );
    case 'cancelled':
      return (
        <>
          <circle cx="8" cy="8" r="6.8" fill="currentColor" />
          <path d="m6 6 4 4m0-4-4 4" stroke="var(--surface)" strokeWidth="1.6" strokeLinecap="round" />
        </>
      );
    default:
      return status satisfies never;
  }
}
