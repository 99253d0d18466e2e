import { useInfiniteQuery } from '@tanstack/react-query';
import type { BoardFilters } from '@/data/board-filters';
import type { Status } from '@/data/operation';
import { operationSchema } from '@/data/operation';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';
import type { Page } from '../column-pages';

export const PAGE_SIZE = 50;
const pageSchema = z.array(operationSchema);

/** One column of the board, page by page, newest first. */
export function useColumn(fleet: string, filters: BoardFilters, status: Status) {
  return useInfiniteQuery({
    queryKey: keys.column(fleet, filters, status),
    initialPageParam: firstPage(),
    getNextPageParam: (last: Page) => last.next,
    queryFn: async ({ pageParam, signal }): Promise<Page> => {
      const operations = await request(
        {
          path: 'operations',
          query: {
            fleet,
            status,
            mission: filters.mission,
            assignee_kind: filters.assignee,
            before: pageParam,
            limit: String(PAGE_SIZE),
          },
          signal,
        },
        pageSchema,
      );
      return { operations, next: operations.length < PAGE_SIZE ? undefined : operations.at(-1)?.id };
    },
  });
}

function firstPage(): string | undefined {
  return undefined;
}
