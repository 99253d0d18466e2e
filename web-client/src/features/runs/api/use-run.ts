import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { RunDetail } from '../transcript';
import { cursorOf, merged, runDetailSchema } from '../transcript';

/** A run with its transcript; a refresh asks only for what came after the messages held already. */
export function useRun(fleet: string, operation: string, run: string) {
  const client = useQueryClient();
  const queryKey = keys.run(fleet, operation, run);
  return useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<RunDetail> => {
      const held = client.getQueryData<RunDetail>(queryKey);
      const after = cursorOf(held);
      const query = { fleet, after: after === undefined ? undefined : String(after) };
      return merged(held, await request({ path: `runs/${run}`, query, signal }, runDetailSchema), after);
    },
  });
}
