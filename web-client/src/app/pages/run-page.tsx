import { useParams } from '@tanstack/react-router';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import type { RunTab } from '@/features/runs/components/run-page';
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
      <RunPage key={run} operationId={operation} runId={run} tab={tab} />
    </ErrorBoundary>
  );
}
