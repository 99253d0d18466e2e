import { CircleAlert, CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { clockTime } from '@/lib/time';
import { useFailedRefresh } from './use-failed-refresh';
import type { Connection } from './use-live-updates';

interface ConnectionLineProps {
  readonly fleetId: string;
  readonly connection: Connection;
}

/** Nothing while all is well; a quiet line while changes do not arrive, or when what is shown could not be refreshed. */
export function ConnectionLine({ fleetId, connection }: ConnectionLineProps) {
  const { failed, retry } = useFailedRefresh(fleetId);
  return (
    <div role="status" aria-live="polite">
      {connection.state === 'lost' ? (
        <Line>
          <CloudOff className="size-3.5 shrink-0" aria-hidden="true" />
          Reconnecting… what you see is from {clockTime(new Date(connection.since).toISOString())}
        </Line>
      ) : (
        failed && (
          <Line>
            <CircleAlert className="size-3.5 shrink-0" aria-hidden="true" />
            Some of this could not be refreshed and may be old.
            <button
              type="button"
              onClick={retry}
              className="min-h-6 rounded px-1.5 font-medium underline underline-offset-2 hover:bg-hover max-md:min-h-11"
            >
              Retry
            </button>
          </Line>
        )
      )}
    </div>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <p className="flex items-center justify-center gap-2 border-b border-line bg-warn-soft px-4 py-1 text-xs text-warn">
      {children}
    </p>
  );
}
