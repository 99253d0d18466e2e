import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Operation, Status } from '@/data/operation';
import { statusNames } from '@/data/operation';
import { useMoveOperation } from '@/data/use-move-operation';
import { announce } from '@/lib/announce';
import { messageOf, statusOf } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toastError } from '@/lib/toasts';
import { placeOnBoard } from './board-cache';
import type { PendingMoves } from './pending-moves';
import { withMove, withoutMove } from './pending-moves';

/**
 * Moves cards at once and takes a move back when the server refuses it. Until the answer is there the card stays where
 * the person put it, whatever the frames of others bring.
 */
export function useBoardMoves(fleet: string) {
  const client = useQueryClient();
  const [moves, setMoves] = useState<PendingMoves>(new Map());
  const { mutateAsync } = useMoveOperation(fleet);

  const settle = async (operation: Operation): Promise<void> => {
    // What is on its way was asked before the move.
    await Promise.all([
      client.cancelQueries({ queryKey: keys.columns(fleet) }),
      client.cancelQueries({ queryKey: keys.operation(fleet, operation.id) }),
    ]);
    placeOnBoard(client, fleet, operation);
    void client.invalidateQueries({ queryKey: keys.numbers(fleet) });
    void client.invalidateQueries({ queryKey: keys.operation(fleet, operation.id) });
  };

  const move = async (operation: Operation, to: Status, code: string): Promise<void> => {
    if (operation.status === to || moves.has(operation.id)) return;
    setMoves((before) => withMove(before, { operation, to }));
    announce(`${code} moved from ${statusNames[operation.status]} to ${statusNames[to]}`);
    try {
      const answer = await mutateAsync({ operationId: operation.id, status: to });
      await settle({ ...answer, run: answer.run ?? operation.run });
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
