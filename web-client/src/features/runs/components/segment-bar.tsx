import type { Segment, TimelineRow } from '../timeline';

const names: Readonly<Record<TimelineRow['type'], string>> = {
  text: 'Text',
  thinking: 'Thinking',
  error: 'Error',
  tool_use: 'Tool call',
  tool_result: 'Tool result',
  event: 'Run event',
  other: 'Other',
};
const colors: Readonly<Record<TimelineRow['type'], string>> = {
  text: 'bg-accent',
  thinking: 'bg-info/60',
  error: 'bg-bad',
  tool_use: 'bg-warn/80',
  tool_result: 'bg-good/60',
  event: 'bg-line-strong',
  other: 'bg-faint',
};
/** More parts than this are too narrow to hit. */
const MOST = 150;

interface SegmentBarProps {
  readonly segments: readonly Segment[];
  readonly total: number;
  readonly onJump: (row: number) => void;
}

/** The run at a glance: neighbouring rows of one type as one part, wide by its share. */
export function SegmentBar({ segments, total, onJump }: SegmentBarProps) {
  if (total === 0 || segments.length > MOST) return <div className="flex-1" />;
  return (
    <div className="flex h-6 min-w-0 flex-1 items-center gap-px overflow-hidden" aria-hidden="true">
      {segments.map(({ type, start, count }) => (
        <button
          key={start}
          type="button"
          tabIndex={-1}
          title={`${names[type]}: ${count}`}
          aria-label={`${names[type]}: ${count}`}
          onClick={() => onJump(start)}
          className={`h-2 min-w-0.5 rounded-xs hover:h-4 ${colors[type]}`}
          style={{ flexGrow: count, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
