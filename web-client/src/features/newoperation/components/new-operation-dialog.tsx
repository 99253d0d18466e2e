import { Link } from '@tanstack/react-router';
import { Rocket } from 'lucide-react';
import { Suspense, lazy } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import { useMissions } from '@/data/missions';

const NewOperationForm = lazy(() => import('./new-operation-form'));

interface NewOperationDialogProps {
  readonly open: boolean;
  /** The mission the board is narrowed to, which is then chosen first. */
  readonly missionId: string | undefined;
  readonly onClose: () => void;
  readonly onCreated: (operationId: string) => void;
}

export function NewOperationDialog({ open, missionId, onClose, onCreated }: NewOperationDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="New operation" wide>
      <Content missionId={missionId} onCreated={onCreated} />
    </Dialog>
  );
}

function Content({ missionId, onCreated }: Pick<NewOperationDialogProps, 'missionId' | 'onCreated'>) {
  const { fleetId } = useFleetScope();
  const missions = useMissions(fleetId);
  if (missions.isPending) return <LoadingRows rows={4} className="h-10" />;
  if (missions.isError) {
    return <ErrorState error={missions.error} onRetry={() => void missions.refetch()} what="Missions" />;
  }
  const first = missions.data.find(({ id }) => id === missionId) ?? missions.data[0];
  if (first === undefined) {
    return (
      <EmptyState
        icon={<Rocket className="size-5" aria-hidden="true" />}
        title="Create a mission first"
        action={
          <Link
            to="/fleets/$fleet/missions"
            params={{ fleet: fleetId }}
            className="inline-flex h-8 items-center rounded-md bg-accent px-3 text-sm font-medium text-on-accent hover:brightness-110"
          >
            Go to missions
          </Link>
        }
      >
        Every operation belongs to a mission, whose key gives it its code, such as MSJ-1.
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={<LoadingRows rows={4} className="h-10" />}>
      <NewOperationForm missions={missions.data} firstMission={first} onCreated={onCreated} />
    </Suspense>
  );
}
