import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Assignee } from '@/data/assignees';
import type { Priority } from '@/data/operation';
import { operationSchema } from '@/data/operation';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';

export interface NewOperation {
  readonly title: string;
  readonly body: string;
  readonly missionId: string;
  readonly assignee: Assignee | null;
  readonly priority: Priority;
}

export function useCreateOperation(fleet: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ title, body, missionId, assignee, priority }: NewOperation) =>
      request(
        {
          method: 'POST',
          path: 'operations',
          query: { fleet },
          body: {
            title,
            body,
            mission_id: missionId,
            priority,
            ...(assignee === null ? {} : { assignee_type: assignee.type, assignee_id: assignee.id }),
          },
        },
        operationSchema,
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.board(fleet) });
      void client.invalidateQueries({ queryKey: keys.missionCounts(fleet) });
    },
  });
}
