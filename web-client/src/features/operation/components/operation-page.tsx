import { Link } from '@tanstack/react-router';
import { Archive, ArrowLeft, MessageCircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Markdown } from '@/components/parts/markdown';
import { RunBadge } from '@/components/parts/run-badge';
import { StatusIcon } from '@/components/parts/status-icon';
import { useDocumentTitle } from '@/components/ui/page-header';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { filtersIn } from '@/data/board-filters';
import { useFleetScope } from '@/data/fleet-context';
import { useMissionKeys } from '@/data/missions';
import { operationCode, statusNames } from '@/data/operation';
import type { Run } from '@/data/run';
import { inRunOrder, isActive } from '@/data/run';
import { statusOf } from '@/lib/api-client';
import type { OperationDetail } from '../api/use-operation';
import { useOperation } from '../api/use-operation';
import { Conversation } from './conversation';
import { Properties } from './properties';
import { RunButton } from './run-button';

interface OperationPageProps {
  readonly operationId: string;
  /** The list of an operation's runs, which another feature draws. */
  readonly runs: (runs: readonly Run[]) => ReactNode;
}

export function OperationPage({ operationId, runs }: OperationPageProps) {
  const { fleetId } = useFleetScope();
  const detail = useOperation(fleetId, operationId);
  const gone = statusOf(detail.error) === 404 || statusOf(detail.error) === 400;
  if (detail.data !== undefined && !gone) return <Loaded detail={detail.data} runs={runs} />;
  if (detail.isPending) {
    return (
      <Frame head={<BackToBoard />}>
        <LoadingRows rows={5} className="h-16" />
      </Frame>
    );
  }
  return (
    <Frame head={<BackToBoard />}>
      {gone ? (
        <Gone />
      ) : (
        <ErrorState error={detail.error} onRetry={() => void detail.refetch()} what="The operation" />
      )}
    </Frame>
  );
}

function Gone() {
  const { fleetId } = useFleetScope();
  useDocumentTitle('Not found');
  return (
    <EmptyState
      wholePage
      title="There is no such operation in this fleet"
      action={
        <Link
          to="/fleets/$fleet/operations"
          params={{ fleet: fleetId }}
          search={filtersIn}
          className="text-sm font-medium text-accent-ink underline underline-offset-2"
        >
          Go to the board
        </Link>
      }
    >
      It may have been deleted, or the link is old or of another fleet.
    </EmptyState>
  );
}

function Loaded({
  detail,
  runs,
}: {
  readonly detail: OperationDetail;
  readonly runs: OperationPageProps['runs'];
}) {
  const { fleetId } = useFleetScope();
  const { operation } = detail;
  const code = operationCode(useMissionKeys(fleetId).get(operation.mission_id), operation.seq);
  const latest = inRunOrder(detail.runs)[0];
  const active = latest !== undefined && isActive(latest.state);
  const waits = operation.status === 'in_review' && latest?.needs_input === true;
  useDocumentTitle(`${code} ${operation.title}`);
  const head = (
    <>
      <BackToBoard />
      <StatusIcon status={operation.status} />
      <span className="sr-only">{statusNames[operation.status]}</span>
      <span className="font-mono text-xs text-faint">{code}</span>
      <span className="min-w-0 flex-1 truncate text-sm font-medium">
        <span className="max-md:hidden">{operation.title}</span>
      </span>
      {operation.archived && (
        <span className="inline-flex h-5 shrink-0 items-center gap-1 rounded-full bg-hover px-2 text-2xs font-medium text-soft">
          <Archive className="size-3" aria-hidden="true" />
          Archived
        </span>
      )}
      {latest !== undefined && <RunBadge run={latest} />}
      <RunButton operation={operation} active={active} />
    </>
  );
  return (
    <Frame head={head}>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight text-balance [overflow-wrap:anywhere]">
            {operation.title}
          </h1>
          {operation.body !== '' && (
            <div className="mt-3 text-base">
              <Markdown text={operation.body} />
            </div>
          )}
          {waits && (
            <p className="mt-5 flex items-center gap-2 rounded-lg bg-warn-soft px-3 py-2.5 text-sm font-medium text-warn">
              <MessageCircleQuestionMark className="size-4 shrink-0" aria-hidden="true" />
              The pilot waits for your answer. Its question is the last message below.
            </p>
          )}
          <section aria-labelledby="runs-heading" className="mt-7">
            <h2 id="runs-heading" className="mb-2 text-sm font-semibold">
              Runs
            </h2>
            {runs(inRunOrder(detail.runs))}
          </section>
          <Conversation operation={operation} comments={detail.comments} active={active} />
        </div>
        <Properties operation={operation} active={active} />
      </div>
    </Frame>
  );
}

function Frame({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="flex h-full flex-col">
      <header className="flex min-h-13 shrink-0 items-center gap-2.5 border-b border-line bg-surface px-3 md:px-4">
        {head}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto max-w-5xl px-4 py-6 md:px-6">{children}</div>
      </div>
    </div>
  );
}

function BackToBoard() {
  const { fleetId } = useFleetScope();
  return (
    <Link
      to="/fleets/$fleet/operations"
      params={{ fleet: fleetId }}
      search={filtersIn}
      aria-label="Back to the board"
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft hover:bg-hover max-md:size-11"
    >
      <ArrowLeft className="size-4" aria-hidden="true" />
    </Link>
  );
}
