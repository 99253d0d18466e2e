import { CircleCheck } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { useFleetScope } from '@/data/fleet-context';
import { announce } from '@/lib/announce';
import { fullTime } from '@/lib/time';
import type { EnrollmentCode, Rover } from '../api/use-rovers';
import { useRovers } from '../api/use-rovers';

interface EnrollDialogProps {
  readonly code: EnrollmentCode;
  readonly onClose: () => void;
}

export function enrollCommand(origin: string, code: string): string {
  return `UFO_ENROLLMENT_CODE=${code} ./ufo rover enroll --server ${origin}`;
}

/** Shows a fresh code once, until a rover has enrolled or the dialog is closed. */
export function EnrollDialog({ code, onClose }: EnrollDialogProps) {
  const connected = useNewcomer();
  useEffect(() => {
    if (connected !== undefined) announce(`${connected.name} is enrolled`);
  }, [connected]);
  const commands = `${enrollCommand(location.origin, code.code)}\n./ufo rover start`;
  return (
    <Dialog open onClose={onClose} title="Add a rover" wide>
      {connected === undefined ? (
        <div className="flex flex-col gap-4">
          <p className="text-sm text-soft">
            Run this on the machine that has the pilot’s CLI. The code works{' '}
            {code.reusable ? `until ${fullTime(code.expires_at ?? '')}` : 'once'} and is shown only now.
          </p>
          <pre
            tabIndex={0}
            aria-label="Commands"
            className="overflow-x-auto rounded-lg border border-line bg-sunken p-3 font-mono text-xs leading-6"
          >
            {commands}
          </pre>
          <div className="flex flex-wrap items-center gap-3">
            <CopyButton text={commands} label="Copy commands" />
            <p role="status" className="flex items-center gap-2 text-sm text-faint">
              <Spinner /> Waiting for the rover to enroll
            </p>
          </div>
        </div>
      ) : (
        <div className="flex flex-col items-start gap-4">
          <p className="flex items-center gap-2 font-medium text-good">
            <CircleCheck className="size-5" aria-hidden="true" /> Connected: {connected.name}
          </p>
          <p className="text-sm text-soft">
            {code.reusable ? 'The code works for further rovers.' : 'The code is used up.'} Start the rover
            with <code className="font-mono text-xs">./ufo rover start</code> if it is not running yet.
          </p>
          <Button look="primary" onClick={onClose}>
            Done
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** The first rover that was not there when the dialog opened. */
function useNewcomer(): Rover | undefined {
  const { fleetId } = useFleetScope();
  const { data } = useRovers(fleetId);
  const [before] = useState(() => data?.map(({ id }) => id));
  return before === undefined ? undefined : data?.find(({ id }) => !before.includes(id));
}
