import { pilotSchema } from '@/data/pilots';
import { command, request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { useCommand } from '@/lib/use-command';

export function useCreatePilot(fleet: string) {
  return useCommand(
    (body: { readonly name: string; readonly kind: string }) =>
      request({ method: 'POST', path: 'pilots', query: { fleet }, body }, pilotSchema),
    [keys.pilots(fleet)],
  );
}

export function useDeletePilot(fleet: string) {
  return useCommand(
    (pilot: string) => command({ method: 'DELETE', path: `pilots/${pilot}`, query: { fleet } }),
    [keys.pilots(fleet), keys.board(fleet)],
  );
}
