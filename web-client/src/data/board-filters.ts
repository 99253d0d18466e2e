import { z } from '@/lib/zod';

/** What narrows the board; lives in the address, so that a link shows what its sender saw. */
export const boardFiltersSchema = z.object({
  mission: z.catch(z.optional(z.string()), undefined),
  assignee: z.catch(z.optional(z.enum(['user', 'pilot'])), undefined),
});
export type BoardFilters = z.infer<typeof boardFiltersSchema>;

/** The filters an address holds, without whatever else it holds. */
export function filtersIn(search: unknown): BoardFilters {
  return boardFiltersSchema.parse(search);
}

export function isFiltered(filters: BoardFilters): boolean {
  return filters.mission !== undefined || filters.assignee !== undefined;
}
