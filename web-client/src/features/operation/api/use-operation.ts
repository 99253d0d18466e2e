import { queryOptions, useQuery } from '@tanstack/react-query';
import { operationSchema } from '@/data/operation';
import { runSchema } from '@/data/run';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

export const commentSchema = z.object({
  id: z.string(),
  author_type: z.string(),
  author_id: z.nullable(z.string()),
  body: z.string(),
  created_at: z.string(),
  /** Whether the pilot will be told only when its run is over; servers that do not say so tell it at once or never. */
  waiting: z.optional(z.boolean()),
});
export type Comment = z.infer<typeof commentSchema>;

const detailSchema = z.object({
  operation: operationSchema,
  comments: z.array(commentSchema),
  runs: z.array(runSchema),
});
export type OperationDetail = z.infer<typeof detailSchema>;

/** An operation in full, as it is asked for and kept. */
export function operationQuery(fleet: string, operation: string) {
  return queryOptions({
    queryKey: keys.operation(fleet, operation),
    queryFn: ({ signal }) =>
      request({ path: `operations/${operation}`, query: { fleet }, signal }, detailSchema),
  });
}

export function useOperation(fleet: string, operation: string) {
  return useQuery(operationQuery(fleet, operation));
}
