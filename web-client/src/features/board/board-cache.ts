import type { QueryClient } from '@tanstack/react-query';
import type { BoardFilters } from '@/data/board-filters';
import { boardFiltersSchema } from '@/data/board-filters';
import type { Operation } from '@/data/operation';
import { statuses } from '@/data/operation';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';
import type { ColumnPages } from './column-pages';
import { placed, without } from './column-pages';

const columnSchema = z.object({ filters: boardFiltersSchema, status: z.enum(statuses) });

/** Whether anybody looks at a board of this fleet, also one that lies under an open operation. */
export function isBoardShown(client: QueryClient, fleet: string): boolean {
  return client.getQueryCache().findAll({ queryKey: keys.columns(fleet), type: 'active' }).length > 0;
}

/** Shows an operation as it now is: in the columns where it belongs, and nowhere else. Loads nothing that is shown. */
export function placeOnBoard(client: QueryClient, fleet: string, operation: Operation): void {
  changeColumns(client, fleet, ({ filters, status }, pages) =>
    isWanted(operation, filters) ? placed(pages, status, operation) : without(pages, operation.id),
  );
}

export function removeFromBoard(client: QueryClient, fleet: string, id: string): void {
  changeColumns(client, fleet, (_, pages) => without(pages, id));
}

function changeColumns(
  client: QueryClient,
  fleet: string,
  change: (column: z.infer<typeof columnSchema>, pages: ColumnPages) => ColumnPages,
): void {
  for (const { queryKey, state } of client.getQueryCache().findAll({ queryKey: keys.columns(fleet) })) {
    const [, , , , filters, status] = queryKey;
    const column = columnSchema.parse({ filters, status });
    client.setQueryData<ColumnPages>(queryKey, (pages) =>
      pages === undefined ? undefined : change(column, pages),
    );
    // An answer that is on its way was given before the change, and would undo it.
    if (state.fetchStatus !== 'idle') void client.invalidateQueries({ queryKey });
  }
  // Columns that nobody looks at may have missed other changes.
  void client.invalidateQueries({ queryKey: keys.columns(fleet), type: 'inactive', refetchType: 'none' });
}

function isWanted(operation: Operation, { mission, assignee }: BoardFilters): boolean {
  return (
    !operation.archived &&
    (mission === undefined || mission === operation.mission_id) &&
    (assignee === undefined || assignee === operation.assignee_type)
  );
}
