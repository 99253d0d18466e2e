import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';

export interface MissionValues {
  readonly name: string;
  readonly key: string;
}

interface MissionFormProps {
  readonly start: MissionValues;
  readonly action: string;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onSubmit: (values: MissionValues, done: () => void) => void;
  readonly onCancel?: () => void;
}

/** The server keeps letters and digits only; doing the same while typing shows the code that will come. */
export function missionKey(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 8);
}

export function MissionForm({ start, action, busy, error, onSubmit, onCancel }: MissionFormProps) {
  const [name, setName] = useState(start.name);
  const [key, setKey] = useState(start.key);
  return (
    <form
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ name: name.trim(), key }, () => {
          setName(start.name);
          setKey(start.key);
        });
      }}
    >
      <div className="w-28">
        <TextField
          label="Key"
          required
          placeholder="MSJ"
          value={key}
          className="font-mono"
          onChange={(event) => setKey(missionKey(event.target.value))}
        />
      </div>
      <div className="min-w-44 flex-1">
        <TextField
          label="Name"
          required
          placeholder="Mission to Jupiter"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="flex gap-2 sm:mt-6.5">
        <Button
          type="submit"
          look="primary"
          className="h-9"
          busy={busy}
          disabled={name.trim() === '' || key === ''}
        >
          {action}
        </Button>
        {onCancel !== undefined && (
          <Button className="h-9" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <p role="alert" className="w-full text-sm text-bad empty:hidden">
        {error}
      </p>
    </form>
  );
}
