import type { ReactNode } from 'react';
import { useState } from 'react';
import { AssigneePicker } from '@/components/parts/assignee-picker';
import { PriorityIcon } from '@/components/parts/priority-icon';
import { StatusIcon } from '@/components/parts/status-icon';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Select } from '@/components/ui/select';
import type { Assignee } from '@/data/assignees';
import { assigneeOf, startsByItself } from '@/data/assignees';
import { useFleetScope } from '@/data/fleet-context';
import { useMissions } from '@/data/missions';
import type { Operation } from '@/data/operation';
import { priorities, priorityNames, statusNames, statuses } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import { fullTime } from '@/lib/time';
import { useOperationCommand } from '../api/use-operation-command';

const statusOptions = statuses.map((status) => ({
  value: status,
  label: statusNames[status],
  icon: <StatusIcon status={status} />,
}));
const priorityOptions = priorities.map((priority) => ({
  value: String(priority),
  label: priorityNames[priority],
  icon: <PriorityIcon priority={priority} decorative />,
}));

export function Properties({
  operation,
  active,
}: {
  readonly operation: Operation;
  readonly active: boolean;
}) {
  const { fleetId, me } = useFleetScope();
  const missions = useMissions(fleetId);
  const assignees = useAssignees();
  const { mutate } = useOperationCommand(fleetId, operation.id);
  const [asked, setAsked] = useState<Assignee | null>(null);
  const mission = missions.data?.find(({ id }) => id === operation.mission_id);

  const assign = (assignee: Assignee | null) => {
    const chosen = { assignee_type: assignee?.type ?? null, assignee_id: assignee?.id ?? null };
    mutate({ name: 'assign', body: chosen, shown: chosen });
  };
  return (
    <aside aria-label="Properties" className="flex flex-col gap-4 lg:border-l lg:border-line lg:pl-6">
      <Property>
        <Select
          label="Status"
          value={operation.status}
          options={statusOptions}
          onChange={(status) => mutate({ name: 'status', body: { status }, shown: { status } })}
        />
      </Property>
      <Property>
        <p className="mb-1.5 text-sm font-medium text-soft">Assignee</p>
        <AssigneePicker
          label="Assignee"
          value={assigneeOf(operation, assignees)}
          choices={assignees}
          meId={me.id}
          onChange={(assignee) =>
            assignee !== null && startsByItself(assignee) ? setAsked(assignee) : assign(assignee)
          }
        />
      </Property>
      <Property>
        <Select
          label="Priority"
          value={String(operation.priority)}
          options={priorityOptions}
          onChange={(value) => {
            const priority = priorities.find((each) => String(each) === value) ?? 0;
            mutate({ name: 'priority', body: { priority }, shown: { priority } });
          }}
        />
      </Property>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-2 text-sm">
        <Fact name="Mission">{mission === undefined ? '—' : `${mission.key} · ${mission.name}`}</Fact>
        <Fact name="Created">{fullTime(operation.created_at)}</Fact>
        <Fact name="Updated">{fullTime(operation.updated_at)}</Fact>
      </dl>
      <ConfirmDialog
        open={asked !== null}
        title={`Assign to ${asked?.name ?? ''}?`}
        action="Assign and start"
        look="primary"
        onClose={() => setAsked(null)}
        onConfirm={() => {
          assign(asked);
          setAsked(null);
        }}
      >
        {active
          ? 'A run is going on. The server refuses another one until it has ended.'
          : 'This queues a run at once and moves the operation to In Progress.'}
      </ConfirmDialog>
    </aside>
  );
}

function Property({ children }: { readonly children: ReactNode }) {
  return <div className="min-w-0">{children}</div>;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="min-w-0 truncate">{children}</dd>
    </>
  );
}
