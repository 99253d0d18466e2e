import { Play } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { isPilotBacked } from '@/data/assignees';
import { useFleetScope } from '@/data/fleet-context';
import type { Operation } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import { toastSuccess } from '@/lib/toasts';
import { useOperationCommand } from '../api/use-operation-command';

/** Sends the pilot off again; not offered for a person's work, and off while a run is going on. */
export function RunButton({
  operation,
  active,
}: {
  readonly operation: Operation;
  readonly active: boolean;
}) {
  const { fleetId } = useFleetScope();
  const command = useOperationCommand(fleetId, operation.id);
  const assignees = useAssignees();
  if (!isPilotBacked(operation, assignees)) return null;
  return (
    <Button
      disabled={active}
      busy={command.isPending}
      title={active ? 'A run is going on' : undefined}
      icon={<Play className="size-3.5" aria-hidden="true" />}
      onClick={() =>
        command.mutate(
          { name: 'run', shown: { status: 'in_progress' } },
          { onSuccess: () => toastSuccess('Run queued') },
        )
      }
    >
      Run
    </Button>
  );
}
