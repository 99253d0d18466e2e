import { describe, expect, it } from 'vitest';
import { aRun } from '@/testing/operations';
import type { RunDetail, RunMessage } from './transcript';
import { cursorOf, merged } from './transcript';

const message = (seq: number, position?: number): RunMessage => {
  const plain = { seq, type: 'text', created_at: '2026-01-01T00:00:00Z' };
  return position === undefined ? plain : { ...plain, position };
};
const detail = (...messages: RunMessage[]): RunDetail => ({
  run: aRun({ id: 'r' }),
  events: [],
  artifacts: [],
  messages,
});
const seqs = ({ messages }: RunDetail) => messages.map(({ seq }) => seq);

describe('a transcript', () => {
  it('is asked for after the greatest position held', () => {
    expect(cursorOf(detail(message(1, 40), message(2, 52)))).toBe(52);
    expect(cursorOf(undefined)).toBeUndefined();
  });

  it('is asked for whole when the server names no positions', () => {
    expect(cursorOf(detail(message(1)))).toBeUndefined();
  });

  it('grows by what is new and doubles nothing', () => {
    const held = detail(message(1, 40), message(2, 52));
    expect(seqs(merged(held, detail(message(2, 52), message(3, 60)), 52))).toEqual([1, 2, 3]);
  });

  it('keeps the very list it holds when nothing is new, so that nothing is drawn again', () => {
    const held = detail(message(1, 40));
    expect(merged(held, detail(), 40).messages).toBe(held.messages);
  });

  it('is replaced by a whole answer', () => {
    expect(
      seqs(merged(detail(message(1), message(2)), detail(message(2), message(1), message(3)), undefined)),
    ).toEqual([1, 2, 3]);
  });
});
