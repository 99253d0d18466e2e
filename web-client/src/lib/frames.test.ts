import { describe, expect, it } from 'vitest';
import { parseFrame, staleBy, staleByAll } from './frames';

describe('a frame', () => {
  it('is read with and without ids', () => {
    expect(parseFrame('{"t":"operation"}')).toEqual({ t: 'operation' });
    expect(parseFrame('{"t":"run","id":"r","op":"o","v":7}')).toEqual({ t: 'run', id: 'r', op: 'o' });
  });

  it.each([['{"t":"weather"}'], ['{}'], ['not json'], ['null'], [new ArrayBuffer(2)]])(
    'of an unknown kind counts as nothing: %s',
    (data) => {
      expect(parseFrame(data)).toBeUndefined();
    },
  );

  it('about a run touches the board, its operation and the run', () => {
    expect(staleBy({ t: 'run', id: 'r', op: 'o' })).toEqual([
      { kind: 'card', operation: 'o' },
      { kind: 'operation', operation: 'o' },
      { kind: 'run', run: 'r', operation: 'o' },
    ]);
  });

  it('about a message touches the run alone', () => {
    expect(staleBy({ t: 'run_message' })).toEqual([{ kind: 'run', run: undefined, operation: undefined }]);
  });

  it.each([
    ['mission', ['missions', 'missionCounts']],
    ['pilot', ['pilots']],
    ['crew', ['crews']],
    ['member', ['members', 'fleets']],
    ['fleet', ['fleets']],
    ['enrollment_code', ['enrollmentCodes']],
    ['label', []],
  ] as const)('about a %s touches what shows it', (t, kinds) => {
    expect(staleBy({ t }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('in a burst makes each thing stale once', () => {
    const burst = Array.from({ length: 50 }, () => ({ t: 'operation' as const }));
    expect(staleByAll([...burst, { t: 'rover' }]).map(({ kind }) => kind)).toEqual([
      'card',
      'missionCounts',
      'operation',
      'rovers',
    ]);
  });
});
