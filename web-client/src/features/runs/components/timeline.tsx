import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { Spinner } from '@/components/ui/spinner';
import { EmptyState } from '@/components/ui/states';
import { isActive } from '@/data/run';
import { readStored, writeStored } from '@/lib/stored';
import { z } from '@/lib/zod';
import { followed, following, unseen } from '../follow';
import { segmentsOf, timelineOf } from '../timeline';
import type { RunDetail } from '../transcript';
import { SegmentBar } from './segment-bar';
import { TimelineEntry } from './timeline-entry';

const KEY = 'ufo.timeline.events';

export function Timeline({ detail }: { readonly detail: RunDetail }) {
  const [withEvents, setWithEvents] = useState(() => readStored(KEY, z.boolean(), true));
  const [follow, dispatch] = useReducer(followed, following);
  const scroller = useRef<HTMLDivElement>(null);
  const lastTop = useRef(0);
  const rows = useMemo(
    () => timelineOf(detail.messages, detail.events, withEvents),
    [detail.messages, detail.events, withEvents],
  );
  const active = isActive(detail.run.state);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  });
  const size = virtual.getTotalSize();
  useEffect(() => {
    const element = scroller.current;
    if (follow.on && active && element !== null) element.scrollTop = element.scrollHeight;
  }, [follow.on, active, size]);

  const onScroll = () => {
    const element = scroller.current;
    if (element === null) return;
    const upwards = element.scrollTop < lastTop.current;
    lastTop.current = element.scrollTop;
    const distanceToEnd = element.scrollHeight - element.clientHeight - element.scrollTop;
    dispatch({ type: 'scrolled', distanceToEnd, upwards, rows: rows.length });
  };
  const fresh = unseen(follow, rows.length);
  return (
    <div className="flex h-full flex-col">
      <div className="flex shrink-0 items-center gap-4 px-4 py-2 md:px-6">
        <SegmentBar
          segments={segmentsOf(rows)}
          total={rows.length}
          onJump={(row) => virtual.scrollToIndex(row, { align: 'start' })}
        />
        <label className="flex min-h-6 items-center gap-1.5 text-xs whitespace-nowrap text-soft">
          <input
            type="checkbox"
            checked={withEvents}
            className="accent-(--accent)"
            onChange={(event) => {
              setWithEvents(event.target.checked);
              writeStored(KEY, event.target.checked);
            }}
          />
          Run events
        </label>
      </div>
      <div
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label="Timeline"
        className="min-h-0 flex-1 overflow-y-auto px-4 pb-6 md:px-6"
      >
        {rows.length === 0 && (
          <EmptyState title={active ? 'Waiting for the first message' : 'No messages'}>
            {active
              ? 'A rover of the fleet takes the run as soon as it is free.'
              : 'The run ended without saying anything.'}
          </EmptyState>
        )}
        <ol className="relative mx-auto max-w-4xl" style={{ height: size }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <TimelineEntry row={row} />
              </li>
            );
          })}
        </ol>
        {active && (
          <p className="mx-auto flex max-w-4xl items-center gap-2 py-3 text-sm text-accent-ink">
            <Spinner /> {detail.run.state === 'queued' ? 'Waiting for a rover' : 'Running'}
          </p>
        )}
      </div>
      {!follow.on && active && (
        <button
          type="button"
          onClick={() => {
            dispatch({ type: 'returned' });
            virtual.scrollToIndex(rows.length - 1, { align: 'end' });
          }}
          className="absolute bottom-5 left-1/2 inline-flex h-9 -translate-x-1/2 items-center gap-1.5 rounded-full border border-line-strong bg-raised px-4 text-sm shadow-pop"
        >
          <ArrowDown className="size-4" aria-hidden="true" />
          {fresh > 0 ? `${fresh} new` : 'To the newest'}
        </button>
      )}
    </div>
  );
}
