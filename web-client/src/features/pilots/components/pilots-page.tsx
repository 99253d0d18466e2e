import { Bot, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { PilotMark } from '@/components/parts/person';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { IconButton } from '@/components/ui/icon-button';
import { SectionPage, listLook } from '@/components/ui/section-page';
import { EmptyState, ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import type { Pilot } from '@/data/pilots';
import { pilotKindNames, usePilots } from '@/data/pilots';
import { messageOf } from '@/lib/api-client';
import { toastError, toastSuccess } from '@/lib/toasts';
import { useDeletePilot } from '../api/use-pilot-commands';
import { NewPilotForm } from './new-pilot-form';

export function PilotsPage() {
  return (
    <SectionPage title="Pilots">
      <NewPilotForm />
      <PilotList />
    </SectionPage>
  );
}

function PilotList() {
  const { fleetId } = useFleetScope();
  const pilots = usePilots(fleetId);
  const remove = useDeletePilot(fleetId);
  const [asked, setAsked] = useState<Pilot | null>(null);
  if (pilots.isPending) return <LoadingRows rows={3} className="h-12" />;
  if (pilots.isError)
    return <ErrorState error={pilots.error} onRetry={() => void pilots.refetch()} what="Pilots" />;
  if (pilots.data.length === 0) {
    return (
      <EmptyState icon={<Bot className="size-5" aria-hidden="true" />} title="No pilots yet">
        A pilot is a coding agent that works on operations. Add one above, then enroll a rover that has its
        CLI.
      </EmptyState>
    );
  }
  const confirm = (pilot: Pilot) =>
    remove.mutate(pilot.id, {
      onSuccess: () => {
        setAsked(null);
        toastSuccess(`${pilot.name} removed`);
      },
      onError: (error) => toastError(messageOf(error), () => confirm(pilot)),
    });
  return (
    <>
      <ul aria-label="Pilots" className={listLook}>
        {pilots.data.map((pilot) => (
          <li key={pilot.id} className="flex min-h-12 items-center gap-3 px-3 text-sm">
            <PilotMark kind={pilot.kind} />
            <span className="min-w-0 flex-1 truncate font-medium">{pilot.name}</span>
            <span className="text-xs text-soft">{pilotKindNames[pilot.kind] ?? pilot.kind}</span>
            <IconButton
              label={`Remove ${pilot.name}`}
              icon={<Trash2 className="size-4" aria-hidden="true" />}
              onClick={() => setAsked(pilot)}
            />
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asked !== null}
        title={`Remove ${asked?.name ?? ''}?`}
        action="Remove pilot"
        busy={remove.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() => asked !== null && confirm(asked)}
      >
        Operations given to it stay, but point at nobody until you assign them again. Its past runs are kept.
      </ConfirmDialog>
    </>
  );
}
