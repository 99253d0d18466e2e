import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { dismissToast, useToasts } from '@/lib/toasts';

export function Toasts() {
  const toasts = useToasts();
  return (
    <section
      aria-label="Notifications"
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-4 z-60 flex w-80 max-w-[calc(100vw-2rem)] flex-col gap-2 max-md:bottom-18"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className="pointer-events-auto flex items-start gap-2.5 rounded-lg border border-line bg-raised p-3 text-sm shadow-pop"
        >
          {toast.kind === 'success' ? (
            <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden="true" />
          ) : (
            <CircleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden="true" />
          )}
          <p className="min-w-0 flex-1 break-words">{toast.text}</p>
          {toast.retry !== undefined && (
            <button
              type="button"
              className="rounded px-1.5 font-medium text-accent-ink hover:bg-hover"
              onClick={() => {
                dismissToast(toast.id);
                toast.retry?.();
              }}
            >
              Retry
            </button>
          )}
          <button
            type="button"
            aria-label="Dismiss"
            className="-m-1 rounded p-1 text-faint hover:bg-hover"
            onClick={() => dismissToast(toast.id)}
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        </div>
      ))}
    </section>
  );
}
