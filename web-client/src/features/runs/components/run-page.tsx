import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Suspense, lazy } from 'react';
import { PilotMark } from '@/components/parts/person';
import { RunBadge } from '@/components/parts/run-badge';
import { useDocumentTitle } from '@/components/ui/page-header';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import { statusOf } from '@/lib/api-client';
import { useRun } from '../api/use-run';
import type { RunDetail } from '../transcript';
import { Artifacts } from './artifacts';
import { Timeline } from './timeline';

const DiffView = lazy(() => import('./diff-view'));

export type RunTab = 'timeline' | 'changes' | 'artifacts';

export interface RunPageProps {
  readonly operationId: string;
  /** How people call the operation; unknown until it is loaded, or when it is gone. */
  readonly operation: { readonly code: string; readonly title: string } | undefined;
  readonly runId: string;
  readonly tab: RunTab;
}

const tabs = [
  { tab: 'timeline', name: 'Timeline', to: '/fleets/$fleet/operations/$operation/runs/$run' },
  { tab: 'changes', name: 'Changes', to: '/fleets/$fleet/operations/$operation/runs/$run/diff' },
  { tab: 'artifacts', name: 'Artifacts', to: '/fleets/$fleet/operations/$operation/runs/$run/artifacts' },
] as const;

export function RunPage({ operationId, operation, runId, tab }: RunPageProps) {
  const { fleetId } = useFleetScope();
  const run = useRun(fleetId, operationId, runId);
  useDocumentTitle(operation === undefined ? 'Run' : `Run of ${operation.code} ${operation.title}`);
  const params = { fleet: fleetId, operation: operationId, run: runId };
  return (
    <div className="flex h-full flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 border-b border-line bg-surface px-3 md:px-4">
        <Link
          to="/fleets/$fleet/operations/$operation"
          params={params}
          aria-label="Back to the operation"
          className="inline-flex size-8 items-center justify-center rounded-md text-soft hover:bg-hover max-md:size-11"
        >
          <ArrowLeft className="size-4" aria-hidden="true" />
        </Link>
        <h1 className="text-base font-semibold tracking-tight">Run</h1>
        {run.data !== undefined && <PilotMark kind={run.data.run.pilot} />}
        {run.data !== undefined && <RunBadge run={run.data.run} />}
        <p className="flex min-w-0 flex-1 items-baseline gap-2 text-sm text-soft max-md:hidden">
          {operation !== undefined && (
            <>
              <span className="shrink-0 font-mono text-xs text-faint">{operation.code}</span>
              <span className="truncate">{operation.title}</span>
            </>
          )}
        </p>
        <nav aria-label="Run" className="flex justify-end gap-1 self-stretch max-md:flex-1">
          {tabs.map(({ tab: each, name, to }) => (
            <Link
              key={each}
              to={to}
              params={params}
              activeOptions={{ exact: true }}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent px-2 text-sm text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <div className="relative min-h-0 flex-1">
        {run.data !== undefined ? (
          <Tab tab={tab} detail={run.data} />
        ) : run.isPending ? (
          <Padded>
            <LoadingRows rows={6} className="h-8" />
          </Padded>
        ) : statusOf(run.error) === 404 || statusOf(run.error) === 400 ? (
          <EmptyState title="There is no such run in this fleet" />
        ) : (
          <ErrorState error={run.error} onRetry={() => void run.refetch()} what="The run" />
        )}
      </div>
    </div>
  );
}

function Tab({ tab, detail }: { readonly tab: RunTab; readonly detail: RunDetail }) {
  switch (tab) {
    case 'timeline':
      return <Timeline detail={detail} />;
    case 'changes':
      return (
        <Suspense
          fallback={
            <Padded>
              <LoadingRows rows={8} className="h-5" />
            </Padded>
          }
        >
          <DiffView detail={detail} />
        </Suspense>
      );
    case 'artifacts':
      return <Artifacts artifacts={detail.artifacts} />;
    default:
      return tab satisfies never;
  }
}

function Padded({ children }: { readonly children: ReactNode }) {
  return <div className="p-5">{children}</div>;
}
