import { describe, expect, it } from 'vitest';
import { anOperation } from '@/testing/operations';
import type { ColumnPages } from './column-pages';
import { operationsOf, placed, withOperation, without } from './column-pages';

const day = (n: number) => `2026-01-0${n}T00:00:00Z`;
const at = (id: string, n: number) => anOperation({ id, created_at: day(n) });
const pages = (next: string | undefined): ColumnPages => ({
  pages: [
    { operations: [at('e', 8), at('d', 6)], next: 'd' },
    { operations: [at('c', 4), at('b', 2)], next },
  ],
  pageParams: [undefined, 'd'],
});
const ids = (column: ColumnPages) =>
  column.pages.map(({ operations }) => operations.map(({ id }) => id).join(''));

describe('the pages of a column', () => {
  it('take an operation in by its age', () => {
    expect(ids(withOperation(pages(undefined), at('x', 5)))).toEqual(['ed', 'xcb']);
  });

  it('take the oldest in at the end of a column that is loaded whole', () => {
    expect(ids(withOperation(pages(undefined), at('x', 1)))).toEqual(['ed', 'cbx']);
  });

  it('leave out what is older than everything loaded while more is to come', () => {
    expect(ids(withOperation(pages('b'), at('x', 1)))).toEqual(['ed', 'cb']);
  });

  it('never show an operation twice', () => {
    expect(ids(withOperation(pages(undefined), at('c', 7)))).toEqual(['ecd', 'b']);
  });

  it('lose an operation without losing a page', () => {
    expect(ids(without(pages(undefined), 'd'))).toEqual(['e', 'cb']);
  });

  it('stay the very same when there is nothing to lose', () => {
    const column = pages(undefined);
    expect(without(column, 'nobody')).toBe(column);
  });

  it('drop an operation that moved to another status', () => {
    expect(ids(placed(pages(undefined), 'todo', anOperation({ id: 'c', status: 'done' })))).toEqual([
      'ed',
      'b',
    ]);
  });

  it('count as no operations before they are loaded', () => {
    expect(operationsOf(undefined)).toEqual([]);
  });
});
