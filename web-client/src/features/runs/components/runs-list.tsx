import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { PilotMark } from '@/components/parts/person';
import { RunBadge } from '@/components/parts/run-badge';
import { RelativeTime } from '@/components/ui/relative-time';
import { useFleetScope } from '@/data/fleet-context';
import { pilotKindNames } from '@/data/pilots';
import type { Run } from '@/data/run';
import { isActive } from '@/data/run';

export function RunsList({
  operationId,
  runs,
}: {
  readonly operationId: string;
  readonly runs: readonly Run[];
}) {
  const { fleetId } = useFleetScope();
  if (runs.length === 0) {
    return <p className="text-sm text-faint">No runs yet. Assign a pilot, and it starts by itself.</p>;
  }
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised shadow-card">
      {runs.map((run, index) => (
        <li key={run.id} className="relative flex min-h-11 items-center gap-2.5 px-3 text-sm hover:bg-hover">
          <PilotMark kind={run.pilot} />
          <Link
            to="/fleets/$fleet/operations/$operation/runs/$run"
            params={{ fleet: fleetId, operation: operationId, run: run.id }}
            aria-label={`Timeline of run ${runs.length - index}`}
            className="min-w-0 shrink-0 font-medium after:absolute after:inset-0"
          >
            Run {runs.length - index}
          </Link>
          <span className="min-w-0 flex-1 truncate text-xs text-faint">
            <span className="max-sm:sr-only">{pilotKindNames[run.pilot] ?? run.pilot}</span>
          </span>
          <RunBadge run={run} />
          <RelativeTime iso={run.created_at} className="tabular w-10 text-right text-xs text-faint" />
          {!isActive(run.state) && (
            <Link
              to="/fleets/$fleet/operations/$operation/runs/$run/diff"
              params={{ fleet: fleetId, operation: operationId, run: run.id }}
              aria-label={`Changes of run ${runs.length - index}`}
              className="relative z-10 inline-flex min-h-6 items-center rounded px-1.5 text-xs font-medium text-accent-ink hover:underline max-md:min-h-11"
            >
              Changes
            </Link>
          )}
          <ChevronRight className="size-4 text-faint" aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
}
