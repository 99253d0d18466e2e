import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoardFilters } from '@/data/board-filters';
import type { Operation, Status } from '@/data/operation';
import { statusNames, statuses } from '@/data/operation';
import { useMoveOperation } from '@/data/use-move-operation';
import { announce } from '@/lib/announce';
import { messageOf, statusOf } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toastError } from '@/lib/toasts';
import type { ColumnPages } from './column-pages';
import { placed } from './column-pages';
import type { PendingMoves } from './pending-moves';
import { withMove, withoutMove } from './pending-moves';

/**
 * Moves cards at once and takes a move back when the server refuses it. Until the answer is there the card stays where
 * the person put it, whatever the frames of others bring.
 */
export function useBoardMoves(fleet: string, filters: BoardFilters) {
  const client = useQueryClient();
  const [moves, setMoves] = useState<PendingMoves>(new Map());
  const { mutateAsync } = useMoveOperation(fleet);

  const settle = (operation: Operation) => {
    for (const status of statuses) {
      client.setQueryData<ColumnPages>(keys.column(fleet, filters, status), (pages) =>
        pages === undefined ? pages : placed(pages, status, operation),
      );
    }
    void client.invalidateQueries({ queryKey: keys.counts(fleet, filters) });
    void client.invalidateQueries({ queryKey: keys.operation(fleet, operation.id) });
  };

  const move = async (operation: Operation, to: Status, code: string): Promise<void> => {
    if (operation.status === to || moves.has(operation.id)) return;
    setMoves((before) => withMove(before, { operation, to }));
    announce(`${code} moved from ${statusNames[operation.status]} to ${statusNames[to]}`);
    try {
      const answer = await mutateAsync({ operationId: operation.id, status: to });
      await client.cancelQueries({ queryKey: keys.board(fleet) });
      settle({ ...answer, run: answer.run ?? operation.run });
    } catch (error) {
      void client.invalidateQueries({ queryKey: keys.board(fleet) });
      if (statusOf(error) !== 401) {
        toastError(`${code} is back in ${statusNames[operation.status]}. ${messageOf(error)}`, () => {
          void move(operation, to, code);
        });
      }
    } finally {
      setMoves((before) => withoutMove(before, operation.id));
    }
  };

  return { moves, move };
}
