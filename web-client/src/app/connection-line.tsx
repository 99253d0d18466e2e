import { CloudOff } from 'lucide-react';
import { clockTime } from '@/lib/time';
import type { Connection } from './use-live-updates';

/** Nothing while live; a quiet line with the age of what is shown while changes do not arrive. */
export function ConnectionLine({ connection }: { readonly connection: Connection }) {
  return (
    <div role="status" aria-live="polite">
      {connection.state === 'lost' && (
        <p className="flex items-center justify-center gap-2 border-b border-line bg-warn-soft px-4 py-1 text-xs text-warn">
          <CloudOff className="size-3.5" aria-hidden="true" />
          Reconnecting… what you see is from {clockTime(new Date(connection.since).toISOString())}
        </p>
      )}
    </div>
  );
}
