import { clsx } from 'clsx';
import { Radio, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { listLook } from '@/components/ui/section-page';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf } from '@/lib/api-client';
import { toastError, toastSuccess } from '@/lib/toasts';
import type { Rover } from '../api/use-rovers';
import { useDeleteRover, useRovers } from '../api/use-rovers';

const looks: Readonly<Record<Rover['status'], { readonly name: string; readonly dot: string }>> = {
  online: { name: 'Online', dot: 'bg-good' },
  busy: { name: 'Busy', dot: 'bg-warn pulse-dot' },
  offline: { name: 'Offline', dot: 'border border-faint' },
};

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

function RoverRow({
  rover,
  onRemove,
}: {
  readonly rover: Rover;
  readonly onRemove: (() => void) | undefined;
}) {
  const look = looks[rover.status];
  return (
    <li className="flex min-h-14 items-center gap-3 px-3 py-2 text-sm">
      <span className={clsx('size-2 shrink-0 rounded-full', look.dot)} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <span className="truncate font-medium">{rover.name}</span>
          <span className="text-xs text-soft">{look.name}</span>
          {rover.status === 'offline' && rover.last_seen_at !== undefined && (
            <span className="text-xs text-faint">
              seen <RelativeTime iso={rover.last_seen_at} />
            </span>
          )}
        </p>
        <ul aria-label={`Tags of ${rover.name}`} className="mt-1 flex flex-wrap gap-1">
          {[...rover.tags, ...rover.auto_tags].map((tag, index) => (
            <li
              key={tag}
              title={index < rover.tags.length ? undefined : 'Reported by the rover'}
              className={clsx(
                'rounded px-1.5 font-mono text-2xs',
                index < rover.tags.length ? 'bg-accent-soft text-accent-ink' : 'bg-hover text-soft',
              )}
            >
              {tag}
            </li>
          ))}
        </ul>
      </div>
      {onRemove !== undefined && (
        <IconButton
          label={`Remove ${rover.name}`}
          icon={<Trash2 className="size-4" aria-hidden="true" />}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
