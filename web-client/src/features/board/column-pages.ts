import type { InfiniteData } from '@tanstack/react-query';
import type { Operation, Status } from '@/data/operation';

/** One fetched page of a column. */
export interface Page {
  readonly operations: readonly Operation[];
  /** Where the next page starts, or nothing at the end of the column. */
  readonly next: string | undefined;
}

export type ColumnPages = InfiniteData<Page, string | undefined>;

/** Newest first; of two made in the same instant the one with the greater id, so that the order never wavers. */
export function newestFirst(a: Operation, b: Operation): number {
  return b.created_at.localeCompare(a.created_at) || b.id.localeCompare(a.id);
}

export function operationsOf(pages: Pick<ColumnPages, 'pages'> | undefined): Operation[] {
  return pages?.pages.flatMap((page) => page.operations) ?? [];
}

export function without(pages: ColumnPages, id: string): ColumnPages {
  if (!pages.pages.some((page) => page.operations.some((each) => each.id === id))) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      operations: page.operations.filter((each) => each.id !== id),
    })),
  };
}

/** Puts an operation where it belongs by age; one that is older than everything loaded comes with its own page. */
export function withOperation(pages: ColumnPages, operation: Operation): ColumnPages {
  const rest = without(pages, operation.id);
  const target = rest.pages.findIndex(
    (page, index) =>
      page.operations.some((each) => newestFirst(operation, each) < 0) ||
      (index === rest.pages.length - 1 && page.next === undefined),
  );
  if (target === -1) return rest;
  return {
    ...rest,
    pages: rest.pages.map((page, index) =>
      index === target
        ? { ...page, operations: [...page.operations, operation].toSorted(newestFirst) }
        : page,
    ),
  };
}

/** The column an operation is in after a change: taken out everywhere else. */
export function placed(pages: ColumnPages, status: Status, operation: Operation): ColumnPages {
  return status === operation.status ? withOperation(pages, operation) : without(pages, operation.id);
}
