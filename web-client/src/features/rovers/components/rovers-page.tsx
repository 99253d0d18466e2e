import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { SectionPage } from '@/components/ui/section-page';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf, statusOf } from '@/lib/api-client';
import { toastError } from '@/lib/toasts';
import type { EnrollmentCode, NewCode } from '../api/use-rovers';
import { useCreateCode, useEnrollmentCodes } from '../api/use-rovers';
import { CodeList } from './code-list';
import { EnrollDialog } from './enroll-dialog';
import { ReusableCodeDialog } from './reusable-code-dialog';
import { RoverList } from './rover-list';

const oneTime: NewCode = { label: 'rover', reusable: false };

export function RoversPage() {
  const { fleetId } = useFleetScope();
  const codes = useEnrollmentCodes(fleetId);
  const create = useCreateCode(fleetId);
  const createReusable = useCreateCode(fleetId);
  const [fresh, setFresh] = useState<EnrollmentCode | null>(null);
  const [choosing, setChoosing] = useState(false);
  const manages = statusOf(codes.error) !== 403;
  const addRover = () => {
    create.mutate(oneTime, {
      onSuccess: setFresh,
      onError: (error) => toastError(messageOf(error), addRover),
    });
  };
  const stopChoosing = () => {
    setChoosing(false);
    createReusable.reset();
  };
  const addReusable = (expiresAt: string) => {
    createReusable.mutate(
      { label: 'ci', reusable: true, expires_at: expiresAt },
      {
        onSuccess: (code) => {
          stopChoosing();
          setFresh(code);
        },
      },
    );
  };
  return (
    <SectionPage
      title="Rovers"
      actions={
        manages && (
          <>
            <Button
              icon={<KeyRound className="size-4" aria-hidden="true" />}
              onClick={() => setChoosing(true)}
            >
              Reusable code
            </Button>
            <Button
              look="primary"
              busy={create.isPending}
              icon={<Plus className="size-4" aria-hidden="true" />}
              onClick={addRover}
            >
              Add rover
            </Button>
          </>
        )
      }
    >
      <RoverList manages={manages} />
      {manages ? (
        <CodeList codes={codes} />
      ) : (
        <p className="text-sm text-soft">Only owners and admins of this fleet add or remove rovers.</p>
      )}
      {choosing && (
        <ReusableCodeDialog
          busy={createReusable.isPending}
          error={createReusable.isError ? messageOf(createReusable.error) : undefined}
          onCreate={addReusable}
          onClose={stopChoosing}
        />
      )}
      {fresh !== null && <EnrollDialog key={fresh.id} code={fresh} onClose={() => setFresh(null)} />}
    </SectionPage>
  );
}
