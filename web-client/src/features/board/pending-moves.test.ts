import { describe, expect, it } from 'vitest';
import { anOperation } from '@/testing/operations';
import { countIn, shownIn, withMove, withoutMove } from './pending-moves';

const held = anOperation({ id: 'held', status: 'todo' });
const other = anOperation({ id: 'other', status: 'todo' });
const moves = withMove(new Map(), { operation: held, to: 'done' });

describe('a move that is not answered yet', () => {
  it('takes the card out of its column, whatever the server still says', () => {
    expect(shownIn('todo', [held, other], moves).map(({ id }) => id)).toEqual(['other']);
  });

  it('shows the card in the new column, once, with the new status', () => {
    const shown = shownIn('done', [{ ...held, status: 'done' }], moves);
    expect(shown.map(({ id, status }) => [id, status])).toEqual([['held', 'done']]);
  });

  it('moves both numbers', () => {
    expect([countIn('todo', 2, moves), countIn('done', 0, moves), countIn('backlog', 4, moves)]).toEqual([
      1, 1, 4,
    ]);
  });

  it('leaves no trace when it is settled', () => {
    const settled = withoutMove(moves, 'held');
    expect(shownIn('todo', [held, other], settled)).toHaveLength(2);
    expect(countIn('todo', 2, settled)).toBe(2);
  });
});
