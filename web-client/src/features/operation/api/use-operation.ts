import { useQuery } from '@tanstack/react-query';
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
});
export type Comment = z.infer<typeof commentSchema>;

const detailSchema = z.object({
  operation: operationSchema,
  comments: z.array(commentSchema),
  runs: z.array(runSchema),
});
export type OperationDetail = z.infer<typeof detailSchema>;

export function useOperation(fleet: string, operation: string) {
  return useQuery({
    queryKey: keys.operation(fleet, operation),
    queryFn: ({ signal }) =>
      request({ path: `operations/${operation}`, query: { fleet }, signal }, detailSchema),
  });
}
