import { useState } from 'react';
import { PilotMark } from '@/components/parts/person';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { useFleetScope } from '@/data/fleet-context';
import { pilotKindNames } from '@/data/pilots';
import { messageOf } from '@/lib/api-client';
import { toastSuccess } from '@/lib/toasts';
import { useCreatePilot } from '../api/use-pilot-commands';

const kinds = ['claude', 'codex'].map((kind) => ({
  value: kind,
  label: pilotKindNames[kind] ?? kind,
  icon: <PilotMark kind={kind} />,
}));

export function NewPilotForm() {
  const { fleetId } = useFleetScope();
  const [name, setName] = useState('');
  const [kind, setKind] = useState('claude');
  const create = useCreatePilot(fleetId);
  return (
    <form
      aria-label="New pilot"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate(
          { name: name.trim(), kind },
          {
            onSuccess: (pilot) => {
              setName('');
              toastSuccess(`${pilot.name} is ready for work`);
            },
          },
        );
      }}
    >
      <div className="min-w-44 flex-1">
        <TextField
          label="Name"
          required
          placeholder="Ada"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="w-48">
        <Select label="Kind" value={kind} options={kinds} onChange={setKind} className="h-9" />
      </div>
      <Button
        type="submit"
        look="primary"
        className="h-9 sm:mt-6.5"
        busy={create.isPending}
        disabled={name.trim() === ''}
      >
        Add pilot
      </Button>
      <p role="alert" className="w-full text-sm text-bad empty:hidden">
        {create.isError ? messageOf(create.error) : undefined}
      </p>
    </form>
  );
}
