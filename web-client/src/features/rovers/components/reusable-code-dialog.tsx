import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { expiryDays, startOfDay } from '../expiry';

interface ReusableCodeDialogProps {
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onCreate: (expiresAt: string) => void;
  readonly onClose: () => void;
}

/** Asks how long a code is to work that any number of rovers may use. */
export function ReusableCodeDialog({ busy, error, onCreate, onClose }: ReusableCodeDialogProps) {
  const [days] = useState(() => expiryDays(Date.now()));
  const [chosen, setChosen] = useState(days.usual);
  const expiresAt = startOfDay(chosen);
  return (
    <Dialog open onClose={onClose} title="Reusable code">
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (expiresAt !== undefined) onCreate(expiresAt);
        }}
      >
        <p className="text-sm text-soft">
          For machines that come and go, such as those of a build. Whoever has the code can add rovers to this
          fleet until then; delete it when it is not needed any more.
        </p>
        <TextField
          label="Works until"
          type="date"
          required
          min={days.first}
          max={days.last}
          value={chosen}
          error={error}
          hint="The day begins, and the code ends. At most a year ahead."
          onChange={(event) => setChosen(event.target.value)}
        />
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={busy} disabled={expiresAt === undefined}>
            Create code
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
