import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { StatusIcon } from '@/components/parts/status-icon';
import { ErrorState, LoadingRows } from '@/components/ui/states';
import type { Assignee } from '@/data/assignees';
import type { BoardFilters } from '@/data/board-filters';
import { useFleetScope } from '@/data/fleet-context';
import type { Operation, Status } from '@/data/operation';
import { statusNames } from '@/data/operation';
import { useColumn } from '../api/use-column';
import { operationsOf } from '../column-pages';
import type { PendingMoves } from '../pending-moves';
import { shownIn } from '../pending-moves';
import { CardList } from './card-list';

export interface CardActions {
  readonly codeOf: (operation: Operation) => string;
  readonly assignees: readonly Assignee[];
  /** Id of the card that takes the focus as soon as it is there. */
  readonly focus: string | undefined;
  readonly onFocused: () => void;
  readonly onMove: (operation: Operation, to: Status) => void;
  readonly onStep: (operation: Operation, direction: -1 | 1) => void;
}

interface ColumnProps extends CardActions {
  readonly status: Status;
  readonly filters: BoardFilters;
  /** How many operations are in it, loaded or not; unknown until the server has said so. */
  readonly count: number | undefined;
  readonly moves: PendingMoves;
}

export function Column({ status, filters, count, moves, ...actions }: ColumnProps) {
  const { fleetId } = useFleetScope();
  const column = useColumn(fleetId, filters, status);
  const { ref, isOver } = useDropColumn(status);
  const operations = shownIn(status, operationsOf(column.data), moves);
  return (
    <section
      ref={ref}
      aria-labelledby={`column-${status}`}
      className={clsx(
        'flex w-72 shrink-0 snap-start flex-col rounded-xl bg-sunken transition-shadow max-md:w-[calc(100vw-3.5rem)] xl:max-w-96 xl:min-w-48 xl:flex-1',
        isOver && 'ring-2 ring-accent',
      )}
    >
      <h2 id={`column-${status}`} className="flex items-center gap-2 px-3 pt-2.5 pb-2 text-sm font-medium">
        <StatusIcon status={status} />
        {statusNames[status]}
        <span className="tabular text-xs font-normal text-faint">{count}</span>
      </h2>
      {column.isPending ? (
        <div className="px-2">
          <LoadingRows rows={3} className="h-20" />
        </div>
      ) : column.isError && operations.length === 0 ? (
        <ErrorState error={column.error} onRetry={() => void column.refetch()} what={statusNames[status]} />
      ) : (
        <CardList
          label={statusNames[status]}
          operations={operations}
          more={column.hasNextPage}
          loadingMore={column.isFetchingNextPage}
          onMore={() => void column.fetchNextPage()}
          {...actions}
        />
      )}
    </section>
  );
}

function useDropColumn(status: Status) {
  const ref = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    return dropTargetForElements({
      element,
      getData: () => ({ status }),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [status]);
  return { ref, isOver };
}
