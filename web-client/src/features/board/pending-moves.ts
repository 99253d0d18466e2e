import type { Operation, Status } from '@/data/operation';
import { newestFirst } from './column-pages';

/** A move that the server has not answered yet. */
export interface PendingMove {
  readonly operation: Operation;
  readonly to: Status;
}

export type PendingMoves = ReadonlyMap<string, PendingMove>;

/** What a column shows while moves are under way: what leaves is gone, what comes is there, whatever frames say. */
export function shownIn(status: Status, loaded: readonly Operation[], moves: PendingMoves): Operation[] {
  if (moves.size === 0) return [...loaded];
  const staying = loaded.filter(({ id }) => !moves.has(id));
  const coming = [...moves.values()]
    .filter(({ to }) => to === status)
    .map(({ operation, to }) => ({ ...operation, status: to }));
  return coming.length === 0 ? staying : [...staying, ...coming].toSorted(newestFirst);
}

/** The number at a column's head while moves are under way. */
export function countIn(status: Status, counted: number, moves: PendingMoves): number {
  let count = counted;
  for (const { operation, to } of moves.values()) {
    if (operation.status === to) continue;
    if (operation.status === status) count -= 1;
    if (to === status) count += 1;
  }
  return Math.max(0, count);
}

export function withMove(moves: PendingMoves, move: PendingMove): PendingMoves {
  return new Map(moves).set(move.operation.id, move);
}

export function withoutMove(moves: PendingMoves, id: string): PendingMoves {
  const rest = new Map(moves);
  rest.delete(id);
  return rest;
}
