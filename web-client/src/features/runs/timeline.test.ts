import { describe, expect, it } from 'vitest';
import { printable, segmentsOf, summaryOf, timelineOf } from './timeline';
import type { RunMessage } from './transcript';

const at = (second: number) => `2026-01-01T00:00:0${second}Z`;
const message = (seq: number, given: Partial<RunMessage>): RunMessage => ({
  seq,
  type: 'text',
  created_at: at(seq),
  ...given,
});

describe('the timeline', () => {
  it('says what a tool was asked in one line', () => {
    expect(summaryOf({ timeout: 5, command: 'mvn  -q\n test' })).toBe('mvn -q test');
    expect(summaryOf({ command: ['bash', '-lc', 'ls'] })).toBe('bash -lc ls');
    expect(summaryOf([{ path: 'a.txt', kind: 'add' }, { path: 'b.txt' }])).toBe('a.txt, b.txt');
    expect(summaryOf({ note: 'anything short' })).toBe('anything short');
    expect(summaryOf(7)).toBe('');
  });

  it('weaves events in by time and keeps the order of messages', () => {
    const rows = timelineOf(
      [message(2, { content: 'first' }), message(4, { content: 'second' })],
      [
        { kind: 'status', message: 'queued', created_at: at(1) },
        { kind: 'status', message: 'running', created_at: at(3) },
        { kind: 'status', message: 'succeeded', created_at: at(5) },
      ],
      true,
    );
    expect(rows.map((row) => ('text' in row ? row.text : row.type))).toEqual([
      'queued',
      'first',
      'running',
      'second',
      'succeeded',
    ]);
  });

  it('says who did it where somebody did', () => {
    const stopped = { kind: 'status', message: 'canceled: somebody stopped it', created_at: at(1) };
    expect(timelineOf([], [{ ...stopped, by: 'ada' }, stopped], true)).toMatchObject([
      { by: 'ada' },
      { by: undefined },
    ]);
  });

  it('leaves events out where they are not asked for', () => {
    expect(timelineOf([], [{ kind: 'log', message: 'x', created_at: at(1) }], false)).toEqual([]);
  });

  it('shows a message of a kind it does not know as it came', () => {
    expect(timelineOf([message(1, { type: 'image', content: 'cat.png' })], [], true)[0]).toMatchObject({
      type: 'other',
      name: 'image',
      text: 'cat.png',
    });
  });

  it('strips what only terminals read', () => {
    expect(printable('\u001B[32mok\u001B[0m\u0007\ttab\n')).toBe('ok\ttab\n');
  });

  it('merges neighbours of one type into one part of the bar', () => {
    const rows = timelineOf(
      [message(1, {}), message(2, {}), message(3, { type: 'thinking' }), message(4, {})],
      [],
      false,
    );
    expect(segmentsOf(rows).map(({ type, start, count }) => [type, start, count])).toEqual([
      ['text', 0, 2],
      ['thinking', 2, 1],
      ['text', 3, 1],
    ]);
  });
});
