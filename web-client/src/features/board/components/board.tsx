import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { Kanban, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { EmptyState } from '@/components/ui/states';
import type { BoardFilters } from '@/data/board-filters';
import { isFiltered } from '@/data/board-filters';
import { useFleetScope } from '@/data/fleet-context';
import { useMissionKeys } from '@/data/missions';
import type { Operation, Status } from '@/data/operation';
import { neighbourStatus, operationCode } from '@/data/operation';
import { useAssignees } from '@/data/use-assignees';
import { announce } from '@/lib/announce';
import { useCounts } from '../api/use-counts';
import { countIn } from '../pending-moves';
import { useBoardMoves } from '../use-board-moves';
import { useDropMonitor } from '../use-drop-monitor';
import { readVisibleStatuses, toggled, writeVisibleStatuses } from '../visible-statuses';
import { BoardToolbar } from './board-toolbar';
import { Column } from './column';
import { WorkingCount } from './working-count';

interface BoardProps {
  readonly filters: BoardFilters;
  readonly onFilters: (filters: BoardFilters) => void;
  /** Whether an open operation lies over the board. */
  readonly covered: boolean;
  /** The operation that lies, or lay last, over the board; its card gets the focus back. */
  readonly lastOpened: string | undefined;
  readonly actions: ReactNode;
  readonly onNew: () => void;
}

export function Board({ filters, onFilters, covered, lastOpened, actions, onNew }: BoardProps) {
  const { fleetId } = useFleetScope();
  const [visible, setVisible] = useState(readVisibleStatuses);
  const missionKeys = useMissionKeys(fleetId);
  const assignees = useAssignees();
  const counts = useCounts(fleetId, filters);
  const { moves, move } = useBoardMoves(fleetId);
  const [focus, setFocus] = useFocusAfterCover(covered, lastOpened);
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = scroller.current;
    return element === null ? undefined : autoScrollForElements({ element });
  }, []);

  const codeOf = (operation: Operation) =>
    operationCode(missionKeys.get(operation.mission_id), operation.seq);
  const moveTo = (operation: Operation, to: Status) => void move(operation, to, codeOf(operation));
  useDropMonitor(moveTo);
  const step = (operation: Operation, direction: -1 | 1) => {
    const to = neighbourStatus(operation.status, direction, visible);
    if (to === undefined) {
      announce(`${codeOf(operation)} is already in the ${direction === 1 ? 'last' : 'first'} column`);
      return;
    }
    setFocus(operation.id);
    moveTo(operation, to);
  };

  const total = Object.values(counts.data ?? {}).reduce((sum, count) => sum + count, 0);
  const nothingYet = counts.data !== undefined && total === 0 && moves.size === 0;
  return (
    <div className="flex h-full flex-col">
      <PageHeader title="Operations" aside={<WorkingCount />}>
        {actions}
      </PageHeader>
      <BoardToolbar
        filters={filters}
        onFilters={onFilters}
        visible={visible}
        counts={counts.data ?? {}}
        onToggle={(status) => {
          const next = toggled(visible, status);
          setVisible(next);
          writeVisibleStatuses(next);
        }}
      />
      {nothingYet && (
        <NothingYet
          filtered={isFiltered(filters)}
          onClear={() => onFilters({ mission: undefined, assignee: undefined })}
          onNew={onNew}
        />
      )}
      <div
        ref={scroller}
        className={
          nothingYet
            ? 'hidden'
            : 'flex min-h-0 flex-1 snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-3 md:px-5 md:snap-none'
        }
      >
        {visible.map((status) => (
          <Column
            key={status}
            status={status}
            filters={filters}
            count={counts.data === undefined ? undefined : countIn(status, counts.data[status] ?? 0, moves)}
            moves={moves}
            codeOf={codeOf}
            assignees={assignees}
            focus={focus}
            onFocused={() => setFocus(undefined)}
            onMove={moveTo}
            onStep={step}
          />
        ))}
      </div>
    </div>
  );
}

/** The card that should take the focus: the moved one, or, when the operation over the board closes, that one. */
function useFocusAfterCover(covered: boolean, lastOpened: string | undefined) {
  const [focus, setFocus] = useState<string | undefined>();
  const [cover, setCover] = useState({ covered, opened: lastOpened });
  if (cover.covered !== covered || (covered && cover.opened !== lastOpened)) {
    if (cover.covered && !covered) setFocus(cover.opened);
    setCover({ covered, opened: lastOpened });
  }
  return [focus, setFocus] as const;
}

interface NothingYetProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly onNew: () => void;
}

function NothingYet({ filtered, onClear, onNew }: NothingYetProps) {
  if (filtered) {
    return (
      <EmptyState
        title="Nothing matches these filters"
        action={<Button onClick={onClear}>Clear filters</Button>}
      >
        Widen or clear them to see more.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Kanban className="size-5" aria-hidden="true" />}
      title="No operations yet"
      action={
        <Button look="primary" icon={<Plus className="size-4" aria-hidden="true" />} onClick={onNew}>
          New operation
        </Button>
      }
    >
      An operation is a piece of work. Give one to a pilot and it starts by itself; give it to yourself and it
      waits in the backlog.
    </EmptyState>
  );
}
