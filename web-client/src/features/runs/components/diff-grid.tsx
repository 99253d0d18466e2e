import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import { useImperativeHandle, useMemo, useRef } from 'react';
import type { DiffFile } from '../diff';
import type { Cell, DiffRow } from '../diff-rows';
import { longestLine } from '../diff-rows';
import { DiffNumbers } from './diff-numbers';

export interface DiffHandle {
  readonly showFile: (file: number) => void;
}

interface DiffGridProps {
  readonly ref: Ref<DiffHandle>;
  readonly files: readonly DiffFile[];
  readonly rows: readonly DiffRow[];
  readonly wrap: boolean;
  readonly collapsed: ReadonlySet<number>;
  readonly onToggle: (file: number) => void;
}

const heights: Readonly<Record<DiffRow['type'], number>> = {
  file: 40,
  hunk: 28,
  note: 32,
  line: 20,
  pair: 20,
};

const tints: Readonly<Record<Cell['change'], string>> = {
  insert: 'bg-good-soft/70',
  delete: 'bg-bad-soft/70',
  normal: '',
};
const signs: Readonly<Record<Cell['change'], string>> = { insert: '+', delete: '−', normal: ' ' };

/** The rows of a diff, of which only those in view are in the page. */
export function DiffGrid({ ref, files, rows, wrap, collapsed, onToggle }: DiffGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const widest = useMemo(() => (wrap ? 0 : longestLine(rows)), [rows, wrap]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.type ?? 'line'],
    overscan: 20,
  });
  useImperativeHandle(ref, () => ({
    showFile(file) {
      const index = rows.findIndex((row) => row.type === 'file' && row.file === file);
      if (index !== -1) virtual.scrollToIndex(index, { align: 'start' });
    },
  }));
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label="Changes"
      className="min-h-0 flex-1 overflow-auto bg-surface"
    >
      <div
        role="grid"
        aria-label="Changed lines"
        aria-rowcount={rows.length}
        className="relative min-w-full font-mono text-xs leading-5"
        style={{ height: virtual.getTotalSize(), width: wrap ? '100%' : `calc(${widest}ch + 8rem)` }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              role="row"
              aria-rowindex={item.index + 1}
              ref={wrap ? virtual.measureElement : undefined}
              data-index={item.index}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row row={row} files={files} wrap={wrap} collapsed={collapsed} onToggle={onToggle} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Omit<DiffGridProps, 'ref' | 'rows'> {
  readonly row: DiffRow;
}

function Row({ row, files, wrap, collapsed, onToggle }: RowProps) {
  const text = wrap ? 'whitespace-pre-wrap [overflow-wrap:anywhere]' : 'whitespace-pre';
  switch (row.type) {
    case 'file': {
      const file = files[row.file];
      if (file === undefined) return null;
      const closed = collapsed.has(row.file);
      const Icon = closed ? ChevronRight : ChevronDown;
      return (
        <div
          role="gridcell"
          className="flex h-10 items-center gap-2 border-y border-line bg-sunken px-3 font-sans text-sm"
        >
          <button
            type="button"
            aria-expanded={!closed}
            onClick={() => onToggle(row.file)}
            className="sticky left-3 flex min-h-6 items-center gap-2 rounded"
          >
            <Icon className="size-4 text-faint" aria-hidden="true" />
            <span className="font-mono text-xs font-medium">{file.path}</span>
            <span className="text-xs text-faint">{file.kind}</span>
            <DiffNumbers added={file.added} removed={file.removed} />
          </button>
        </div>
      );
    }
    case 'hunk':
      return (
        <div role="gridcell" className="h-7 bg-info-soft/60 px-3 leading-7 whitespace-pre text-info">
          {row.text}
        </div>
      );
    case 'note':
      return (
        <div role="gridcell" className="h-8 px-4 font-sans leading-8 text-soft">
          {row.text}
        </div>
      );
    case 'line':
      return (
        <div className={clsx('flex min-h-5', tints[row.change])}>
          <LineNumber value={row.old} />
          <LineNumber value={row.new} />
          <Sign change={row.change} />
          <div role="gridcell" className={clsx('flex-1 pr-4', text)}>
            {row.text}
          </div>
        </div>
      );
    case 'pair':
      return (
        <div className="grid grid-cols-2 divide-x divide-line">
          <Half cell={row.left} text={text} />
          <Half cell={row.right} text={text} />
        </div>
      );
    default:
      return row satisfies never;
  }
}

function Half({ cell, text }: { readonly cell: Cell | undefined; readonly text: string }) {
  if (cell === undefined) return <div role="gridcell" aria-label="No line" className="bg-hover/50" />;
  return (
    <div className={clsx('flex min-h-5 min-w-0', tints[cell.change])}>
      <LineNumber value={cell.line} />
      <Sign change={cell.change} />
      <div role="gridcell" className={clsx('min-w-0 flex-1 pr-2', text)}>
        {cell.text}
      </div>
    </div>
  );
}

function LineNumber({ value }: { readonly value: number | undefined }) {
  return (
    <div role="gridcell" className="tabular w-12 shrink-0 pr-2 text-right text-faint select-none">
      {value}
    </div>
  );
}

function Sign({ change }: { readonly change: Cell['change'] }) {
  return (
    <div role="gridcell" className="w-4 shrink-0 text-soft select-none">
      {signs[change]}
    </div>
  );
}
