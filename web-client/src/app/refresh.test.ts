import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '@/data/operation';
import type { ColumnPages } from '@/features/board/column-pages';
import { operationsOf } from '@/features/board/column-pages';
import { keys } from '@/lib/query-keys';
import { anOperation } from '@/testing/operations';
import { refresh } from './refresh';

const fleet = 'f';
const all = {};
let client: QueryClient;
let asked: string[];
let answers: ReadonlyMap<string, Operation>;

/** A board on which somebody looks at Todo and Done; neither would be read again without being stale. */
function show(filters: object, todo: readonly Operation[]): void {
  for (const status of ['todo', 'done']) {
    const queryKey = keys.column(fleet, filters, status);
    client.setQueryData<ColumnPages>(queryKey, {
      pages: [{ operations: status === 'todo' ? todo : [], next: undefined }],
      pageParams: [undefined],
    });
    const reload = () => {
      asked.push(`column ${status}`);
      return client.getQueryData<ColumnPages>(queryKey);
    };
    new QueryObserver(client, { queryKey, queryFn: reload, staleTime: Infinity }).subscribe(() => undefined);
  }
}
const shown = (filters: object, status: string) =>
  operationsOf(client.getQueryData<ColumnPages>(keys.column(fleet, filters, status))).map(({ id }) => id);

describe('a refresh', () => {
  beforeEach(() => {
    client = new QueryClient();
    asked = [];
    answers = new Map();
    vi.stubGlobal('fetch', (address: string) => {
      const path = address.replace(/^\/api\//, '').replace(/\?.*/, '');
      asked.push(path);
      const operation = answers.get(path.replace('operations/', ''));
      return Promise.resolve(
        operation === undefined
          ? Response.json({ error: 'operation not found' }, { status: 404 })
          : Response.json({ operation, comments: [], runs: [] }),
      );
    });
  });
  afterEach(() => {
    client.clear();
    vi.unstubAllGlobals();
  });

  it('of one card costs one request, and leaves every other card', async () => {
    show(all, [anOperation({ id: 'a' }), anOperation({ id: 'b' })]);
    answers = new Map([['a', anOperation({ id: 'a', status: 'done' })]]);
    await refresh(client, fleet, [
      { kind: 'card', operation: 'a' },
      { kind: 'operation', operation: 'a' },
    ]);
    expect([shown(all, 'todo'), shown(all, 'done')]).toEqual([['b'], ['a']]);
    expect(asked).toEqual(['operations/a']);
  });

  it('takes a card away that was deleted', async () => {
    show(all, [anOperation({ id: 'a' }), anOperation({ id: 'b' })]);
    await refresh(client, fleet, [{ kind: 'card', operation: 'a' }]);
    expect(shown(all, 'todo')).toEqual(['b']);
  });

  it('takes a card away that was archived', async () => {
    show(all, [anOperation({ id: 'a' })]);
    answers = new Map([['a', anOperation({ id: 'a', archived: true })]]);
    await refresh(client, fleet, [{ kind: 'card', operation: 'a' }]);
    expect(shown(all, 'todo')).toEqual([]);
  });

  it('keeps to the filters of the board', async () => {
    const filters = { assignee: 'pilot' };
    show(filters, [anOperation({ id: 'a', assignee_type: 'pilot', assignee_id: 'p' })]);
    answers = new Map([['a', anOperation({ id: 'a', assignee_type: 'user', assignee_id: 'u' })]]);
    await refresh(client, fleet, [{ kind: 'card', operation: 'a' }]);
    expect(shown(filters, 'todo')).toEqual([]);
  });

  it('of many cards, or of any, reads the columns', async () => {
    show(all, []);
    await refresh(
      client,
      fleet,
      ['a', 'b', 'c', 'd', 'e'].map((operation) => ({ kind: 'card' as const, operation })),
    );
    await refresh(client, fleet, [{ kind: 'card', operation: undefined }]);
    expect(asked).toEqual(['column todo', 'column done', 'column todo', 'column done']);
  });

  it('reads nothing of a board that nobody looks at', async () => {
    await refresh(client, fleet, [{ kind: 'card', operation: 'a' }]);
    expect(asked).toEqual([]);
  });
});
