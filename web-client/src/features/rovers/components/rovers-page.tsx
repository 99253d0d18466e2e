import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SectionPage } from '@/components/ui/section-page';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf, statusOf } from '@/lib/api-client';
import { toastError } from '@/lib/toasts';
import type { EnrollmentCode } from '../api/use-rovers';
import { useCreateCode, useEnrollmentCodes } from '../api/use-rovers';
import { CodeList } from './code-list';
import { EnrollDialog } from './enroll-dialog';
import { RoverList } from './rover-list';

export function RoversPage() {
  const { fleetId } = useFleetScope();
  const codes = useEnrollmentCodes(fleetId);
  const create = useCreateCode(fleetId);
  const [fresh, setFresh] = useState<EnrollmentCode | null>(null);
  const manages = statusOf(codes.error) !== 403;
  const addRover = () => {
    create.mutate(undefined, {
      onSuccess: setFresh,
      onError: (error) => toastError(messageOf(error), addRover),
    });
  };
  return (
    <SectionPage
      title="Rovers"
      actions={
        manages && (
          <Button
            look="primary"
            busy={create.isPending}
            icon={<Plus className="size-4" aria-hidden="true" />}
            onClick={addRover}
          >
            Add rover
          </Button>
        )
      }
    >
      <RoverList manages={manages} />
      {manages ? (
        <CodeList codes={codes} />
      ) : (
        <p className="text-sm text-soft">Only owners and admins of this fleet add or remove rovers.</p>
      )}
      {fresh !== null && <EnrollDialog key={fresh.id} code={fresh} onClose={() => setFresh(null)} />}
    </SectionPage>
  );
}
