import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import type { KeyboardEvent } from 'react';
import { memo, useEffect, useRef, useState } from 'react';
import { AssigneeIcon, assigneeLabel } from '@/components/parts/person';
import { PriorityIcon } from '@/components/parts/priority-icon';
import { RunBadge } from '@/components/parts/run-badge';
import { RelativeTime } from '@/components/ui/relative-time';
import { assigneeOf } from '@/data/assignees';
import { filtersIn } from '@/data/board-filters';
import { useFleetScope } from '@/data/fleet-context';
import type { Operation, RunSummary } from '@/data/operation';
import { isActive } from '@/data/run';
import type { CardActions } from './column';
import { MoveMenu } from './move-menu';

interface CardProps extends Omit<CardActions, 'focus'> {
  readonly operation: Operation;
  readonly takesFocus: boolean;
}

export const Card = memo(function Card(props: CardProps) {
  const { operation, codeOf, assignees, takesFocus, onFocused, onMove, onStep } = props;
  const { fleetId } = useFleetScope();
  const { ref, isDragging } = useDraggableCard(operation);
  const link = useRef<HTMLAnchorElement>(null);
  const assignee = assigneeOf(operation, assignees);
  const code = codeOf(operation);
  const lead = firstLine(operation.body);
  const run = runToTell(operation);

  useEffect(() => {
    if (!takesFocus) return;
    link.current?.focus();
    onFocused();
  }, [takesFocus, onFocused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    onStep(operation, event.key === 'ArrowLeft' ? -1 : 1);
  };

  return (
    <article
      ref={ref}
      data-code={code}
      onKeyDown={onKeyDown}
      className={clsx(
        'group relative rounded-lg border border-line bg-raised px-3 py-2.5 shadow-card transition-[border-color,opacity]',
        'hover:border-line-strong has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent',
        operation.priority === 4 && 'border-l-2 border-l-bad',
        isDragging && 'opacity-40',
      )}
    >
      <div className="flex h-5 items-center gap-1.5 text-xs text-faint">
        <PriorityIcon priority={operation.priority} />
        <span className="font-mono text-2xs tracking-tight">{code}</span>
        <span className="flex-1" />
        <RelativeTime
          iso={operation.created_at}
          className="tabular group-focus-within:hidden group-hover:hidden max-md:hidden"
        />
        <MoveMenu code={code} status={operation.status} onMove={(to) => onMove(operation, to)} />
      </div>
      <Link
        ref={link}
        to="/fleets/$fleet/operations/$operation"
        params={{ fleet: fleetId, operation: operation.id }}
        search={filtersIn}
        draggable={false}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        className="mt-1 line-clamp-2 text-base leading-snug font-medium text-pretty [overflow-wrap:anywhere] outline-none after:absolute after:inset-0 after:rounded-lg"
      >
        {operation.title}
      </Link>
      {lead !== '' && <p className="mt-1 line-clamp-2 text-xs [overflow-wrap:anywhere] text-soft">{lead}</p>}
      <div className="mt-2 flex min-h-5 flex-wrap items-center gap-1.5 text-xs text-soft">
        <span
          className={clsx(
            'flex min-w-20 flex-1 items-center gap-1.5',
            assignee.type === 'nobody' && 'text-faint',
          )}
        >
          <AssigneeIcon assignee={assignee} />
          <span className="truncate">{assigneeLabel(assignee)}</span>
        </span>
        {run !== undefined && <RunBadge run={run} timed={isActive(run.state)} />}
      </div>
    </article>
  );
});

/** The run that a card tells of: the latest, as long as the work is not given up. */
function runToTell({ status, run }: Operation): RunSummary | undefined {
  return status === 'cancelled' ? undefined : (run ?? undefined);
}

export function firstLine(body: string): string {
  return (
    body
      .split('\n')
      .map((line) => line.replace(/^[#>*\-\s]+/, '').trim())
      .find((line) => line !== '') ?? ''
  );
}

function useDraggableCard(operation: Operation) {
  const ref = useRef<HTMLElement>(null);
  const latest = useRef(operation);
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    latest.current = operation;
  });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ operation: latest.current }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    });
  }, []);
  return { ref, isDragging };
}
