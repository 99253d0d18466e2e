import { useParams } from '@tanstack/react-router';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { OperationPage } from '@/features/operation/components/operation-page';
import { RunsList } from '@/features/runs/components/runs-list';

export function OperationRoute() {
  const { operation } = useParams({ from: '/signed-in/fleets/$fleet/operations/$operation' });
  return (
    <ErrorBoundary region="The operation" resetKey={operation}>
      <OperationPage
        key={operation}
        operationId={operation}
        runs={(runs) => <RunsList operationId={operation} runs={runs} />}
      />
    </ErrorBoundary>
  );
}
