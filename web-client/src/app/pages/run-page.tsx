import { useParams } from '@tanstack/react-router';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { useFleetScope } from '@/data/fleet-context';
import { useMissionKeys } from '@/data/missions';
import { operationCode } from '@/data/operation';
import { useOperation } from '@/features/operation/api/use-operation';
import type { RunPageProps, RunTab } from '@/features/runs/components/run-page';
import { RunPage } from '@/features/runs/components/run-page';

export function RunTimelineRoute() {
  return <Page tab="timeline" />;
}

export function RunDiffRoute() {
  return <Page tab="changes" />;
}

export function RunArtifactsRoute() {
  return <Page tab="artifacts" />;
}

function Page({ tab }: { readonly tab: RunTab }) {
  const { operation, run } = useParams({ strict: false });
  if (operation === undefined || run === undefined) return null;
  return (
    <ErrorBoundary region="The run" resetKey={`${run}/${tab}`}>
      <RunOfOperation key={run} operationId={operation} runId={run} tab={tab} />
    </ErrorBoundary>
  );
}

function RunOfOperation(props: Omit<RunPageProps, 'operation'>) {
  const { fleetId } = useFleetScope();
  const missionKeys = useMissionKeys(fleetId);
  const { data } = useOperation(fleetId, props.operationId);
  const operation =
    data === undefined
      ? undefined
      : {
          code: operationCode(missionKeys.get(data.operation.mission_id), data.operation.seq),
          title: data.operation.title,
        };
  return <RunPage {...props} operation={operation} />;
}
