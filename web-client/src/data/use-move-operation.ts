import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import type { Status } from './operation';
import { operationSchema } from './operation';

export interface Move {
  readonly operationId: string;
  readonly status: Status;
}

/** Sets an operation's status; answers the operation as the server then has it. */
export function useMoveOperation(fleet: string) {
  return useMutation({
    mutationFn: ({ operationId, status }: Move) =>
      request(
        { method: 'POST', path: `operations/${operationId}/status`, query: { fleet }, body: { status } },
        operationSchema,
      ),
  });
}
