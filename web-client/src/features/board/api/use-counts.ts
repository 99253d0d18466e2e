import { useQuery } from '@tanstack/react-query';
import type { BoardFilters } from '@/data/board-filters';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

const countsSchema = z.record(z.string(), z.number());

/** Number of operations per status under the board's filters, for hidden columns too. */
export function useCounts(fleet: string, filters: BoardFilters) {
  return useQuery({
    queryKey: keys.counts(fleet, filters),
    queryFn: ({ signal }) =>
      request(
        {
          path: 'operations/counts',
          query: { fleet, mission: filters.mission, assignee_kind: filters.assignee },
          signal,
        },
        countsSchema,
      ),
  });
}

/** Number of operations of the whole fleet with an active run. */
export function useWorking(fleet: string) {
  return useQuery({
    queryKey: keys.working(fleet),
    queryFn: ({ signal }) =>
      request({ path: 'operations/working', query: { fleet }, signal }, z.object({ count: z.number() })),
  });
}
