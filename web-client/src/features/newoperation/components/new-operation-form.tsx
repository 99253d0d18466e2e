import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import { AssigneePicker } from '@/components/parts/assignee-picker';
import { PriorityIcon } from '@/components/parts/priority-icon';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Assignee } from '@/data/assignees';
import { startsByItself } from '@/data/assignees';
import { useFleetScope } from '@/data/fleet-context';
import type { Mission } from '@/data/missions';
import type { Priority } from '@/data/operation';
import { operationCode, priorities, priorityNames } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import { messageOf } from '@/lib/api-client';
import { toastSuccess } from '@/lib/toasts';
import { useDraft } from '@/lib/use-draft';
import { useCreateOperation } from '../api/use-create-operation';

interface NewOperationFormProps {
  readonly missions: readonly Mission[];
  readonly firstMission: Mission;
  readonly onCreated: (operationId: string) => void;
}

const priorityOptions = priorities.map((priority) => ({
  value: String(priority),
  label: priorityNames[priority],
  icon: <PriorityIcon priority={priority} decorative />,
}));

export default function NewOperationForm({ missions, firstMission, onCreated }: NewOperationFormProps) {
  const { fleetId, me } = useFleetScope();
  const [title, setTitle] = useDraft(`${fleetId}.new.title`);
  const [body, setBody] = useDraft(`${fleetId}.new.body`);
  const [mission, setMission] = useState(firstMission);
  const [priority, setPriority] = useState<Priority>(0);
  const assignees = useAssignees();
  const [assignee, setAssignee] = useState<Assignee | null>(assignees[0] ?? null);
  const create = useCreateOperation(fleetId);

  const submit = () => {
    if (title.trim() === '' || create.isPending) return;
    create.mutate(
      { title: title.trim(), body, missionId: mission.id, assignee, priority },
      {
        onSuccess: (operation) => {
          setTitle('');
          setBody('');
          toastSuccess(`${operationCode(mission.key, operation.seq)} created`);
          onCreated(operation.id);
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form
      className="flex flex-col gap-4"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label="Title"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- focus moves into a dialog the person opened
        autoFocus
        required
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label="Body"
        rows={6}
        placeholder="What should be done? For a pilot, this is the prompt. Markdown works."
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <div>
          <p className="mb-1.5 text-sm font-medium text-soft">Assignee</p>
          <AssigneePicker
            label="Assignee"
            value={assignee ?? { type: 'nobody' }}
            choices={assignees}
            meId={me.id}
            onChange={setAssignee}
          />
        </div>
        <Column>
          <Select
            label="Mission"
            value={mission.id}
            options={missions.map(({ id, key, name }) => ({ value: id, label: `${key} · ${name}` }))}
            onChange={(id) => setMission(missions.find((each) => each.id === id) ?? mission)}
          />
        </Column>
        <Column>
          <Select
            label="Priority"
            value={String(priority)}
            options={priorityOptions}
            onChange={(value) => setPriority(priorities.find((each) => String(each) === value) ?? 0)}
          />
        </Column>
      </div>
      <p className="text-xs text-faint">
        {assignee !== null && startsByItself(assignee)
          ? `${assignee.name} starts by itself as soon as a rover is free.`
          : 'A person’s work waits in the backlog. Give it to a pilot and it starts by itself.'}
      </p>
      {create.isError && (
        <p role="alert" className="text-sm text-bad">
          {messageOf(create.error)}
        </p>
      )}
      <div className="flex items-center justify-end gap-3 border-t border-line pt-4">
        <kbd className="text-xs text-faint max-md:hidden">Ctrl ↵</kbd>
        <Button type="submit" look="primary" busy={create.isPending} disabled={title.trim() === ''}>
          {create.isPending ? 'Creating…' : 'Create operation'}
        </Button>
      </div>
    </form>
  );
}

function Column({ children }: { readonly children: ReactNode }) {
  return <div className="min-w-0">{children}</div>;
}
