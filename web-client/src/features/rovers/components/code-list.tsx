import type { UseQueryResult } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { listLook } from '@/components/ui/section-page';
import { ErrorState, LoadingRows } from '@/components/ui/states';
import { useFleetScope } from '@/data/fleet-context';
import { messageOf } from '@/lib/api-client';
import { fullTime } from '@/lib/time';
import { toastError } from '@/lib/toasts';
import type { EnrollmentCode } from '../api/use-rovers';
import { useDeleteCode } from '../api/use-rovers';

export function CodeList({ codes }: { readonly codes: UseQueryResult<EnrollmentCode[]> }) {
  return (
    <section aria-labelledby="codes-heading">
      <h2 id="codes-heading" className="mb-2 text-sm font-semibold">
        Enrollment codes
      </h2>
      <Codes codes={codes} />
    </section>
  );
}

function Codes({ codes }: { readonly codes: UseQueryResult<EnrollmentCode[]> }) {
  const { fleetId } = useFleetScope();
  const remove = useDeleteCode(fleetId);
  if (codes.isPending) return <LoadingRows rows={1} className="h-11" />;
  if (codes.isError)
    return <ErrorState error={codes.error} onRetry={() => void codes.refetch()} what="Codes" />;
  if (codes.data.length === 0)
    return <p className="text-sm text-faint">No open codes. A used code disappears.</p>;
  return (
    <ul aria-label="Enrollment codes" className={listLook}>
      {codes.data.map((code) => (
        <li key={code.id} className="flex min-h-11 items-center gap-3 px-3 text-sm">
          <code className="font-mono text-xs">{code.code}</code>
          <span className="min-w-0 flex-1 truncate text-xs text-soft">
            {code.reusable ? `Reusable until ${fullTime(code.expires_at ?? '')}` : 'One time'}
          </span>
          <RelativeTime iso={code.created_at} className="text-xs text-faint" />
          <IconButton
            label={`Delete code ${code.code}`}
            icon={<Trash2 className="size-4" aria-hidden="true" />}
            onClick={() => remove.mutate(code.id, { onError: (error) => toastError(messageOf(error)) })}
          />
        </li>
      ))}
    </ul>
  );
}
