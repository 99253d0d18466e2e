import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Spinner } from '@/components/ui/spinner';
import type { Operation } from '@/data/operation';
import { Card } from './card';
import type { CardActions } from './column';

interface CardListProps extends CardActions {
  readonly label: string;
  readonly operations: readonly Operation[];
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

const CARD_HEIGHT = 92;
const GAP = 6;
/** How near the end, in pixels, the next page is asked for. */
const NEAR_END = 200;

/** The cards of a column, of which only those in view, and a few around them, are in the page. */
export function CardList({ label, operations, more, loadingMore, onMore, focus, ...actions }: CardListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: operations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => operations[index]?.id ?? index,
    gap: GAP,
    overscan: 6,
  });

  useEffect(() => {
    const element = scroller.current;
    return element === null ? undefined : autoScrollForElements({ element });
  }, []);

  const focusIndex = focus === undefined ? -1 : operations.findIndex(({ id }) => id === focus);
  useEffect(() => {
    if (focusIndex !== -1) virtual.scrollToIndex(focusIndex);
  }, [focusIndex, virtual]);

  const end = virtual.getTotalSize() - (virtual.scrollOffset ?? 0) - (virtual.scrollRect?.height ?? 0);
  const wantsMore = more && !loadingMore && end < NEAR_END;
  useEffect(() => {
    if (wantsMore) onMore();
  }, [wantsMore, onMore]);

  return (
    <div ref={scroller} className="min-h-24 flex-1 overflow-y-auto px-2 pb-2">
      {operations.length === 0 && <p className="px-2 py-6 text-center text-xs text-faint">Nothing here</p>}
      <ul aria-label={label} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const operation = operations[item.index];
          if (operation === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-setsize={more ? -1 : operations.length}
              aria-posinset={item.index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Card operation={operation} takesFocus={operation.id === focus} {...actions} />
            </li>
          );
        })}
      </ul>
      {loadingMore && (
        <p role="status" className="flex items-center justify-center gap-2 py-3 text-xs text-faint">
          <Spinner /> Loading more
        </p>
      )}
    </div>
  );
}
