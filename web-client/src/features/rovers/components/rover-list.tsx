import { Radio } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { listLook } from '@/components/ui/section-page';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf } from '@/lib/api-client';
import { toastError, toastSuccess } from '@/lib/toasts';
import type { Rover } from '../api/use-rovers';
import { useDeleteRover, useRovers } from '../api/use-rovers';
import { RoverRow } from './rover-row';

export function RoverList({ manages }: { readonly manages: boolean }) {
  const { fleetId } = useFleetScope();
  const rovers = useRovers(fleetId);
  const remove = useDeleteRover(fleetId);
  const [asked, setAsked] = useState<Rover | null>(null);
  if (rovers.isPending) return <LoadingRows rows={3} className="h-16" />;
  if (rovers.isError)
    return <ErrorState error={rovers.error} onRetry={() => void rovers.refetch()} what="Rovers" />;
  const confirm = (rover: Rover) =>
    remove.mutate(rover.id, {
      onSuccess: () => {
        setAsked(null);
        toastSuccess(`${rover.name} removed`);
      },
      onError: (error) => toastError(messageOf(error), () => confirm(rover)),
    });
  return (
    <>
      {rovers.data.length === 0 ? (
        <EmptyState icon={<Radio className="size-5" aria-hidden="true" />} title="No rovers yet">
          A rover runs on your own machine and drives the pilots there. Add one to start working.
        </EmptyState>
      ) : (
        <ul aria-label="Rovers" className={listLook}>
          {rovers.data.map((rover) => (
            <RoverRow key={rover.id} rover={rover} onRemove={manages ? () => setAsked(rover) : undefined} />
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={asked !== null}
        title={`Remove ${asked?.name ?? ''}?`}
        action="Remove rover"
        busy={remove.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() => asked !== null && confirm(asked)}
      >
        {asked?.status === 'busy'
          ? 'It is working on a run right now: that run is taken from it and queued again for another rover.'
          : 'It can no longer take runs. Sessions it holds cannot be resumed.'}
      </ConfirmDialog>
    </>
  );
}
