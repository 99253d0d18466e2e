import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Operation } from '@/data/operation';
import { command, messageOf, statusOf } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toastError } from '@/lib/toasts';
import type { OperationDetail } from './use-operation';

export interface OperationCommand {
  /** The last part of the command's path, such as `assign`. */
  readonly name: 'assign' | 'status' | 'priority' | 'run' | 'comments';
  readonly body?: unknown;
  /** What to show until the server has answered. */
  readonly shown?: Partial<Operation>;
}

/** Changes an operation: shows the change at once, takes it back with the server's words when it is refused. */
export function useOperationCommand(fleet: string, operationId: string) {
  const client = useQueryClient();
  const key = keys.operation(fleet, operationId);
  const mutation = useMutation({
    mutationFn: ({ name, body }: OperationCommand) =>
      command({
        method: 'POST',
        path: `operations/${operationId}/${name}`,
        query: { fleet },
        ...(body === undefined ? {} : { body }),
      }),
    onMutate: async ({ shown }) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<OperationDetail>(key);
      if (before !== undefined && shown !== undefined) {
        client.setQueryData<OperationDetail>(key, {
          ...before,
          operation: { ...before.operation, ...shown },
        });
      }
      return before;
    },
    onError: (error, variables, before) => {
      if (before !== undefined) client.setQueryData<OperationDetail>(key, before);
      if (statusOf(error) !== 401) toastError(messageOf(error), () => mutation.mutate(variables));
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.board(fleet) });
      return client.invalidateQueries({ queryKey: key });
    },
  });
  return mutation;
}
