import { clsx } from 'clsx';
import type { Priority } from '@/data/operation';
import { priorityNames } from '@/data/operation';

/** Bars for low to high, a filled mark for urgent, a dash for none. Named unless `decorative`. */
export function PriorityIcon({
  priority,
  decorative = false,
}: {
  readonly priority: Priority;
  readonly decorative?: boolean;
}) {
  const named = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img', 'aria-label': priority === 0 ? 'No priority' : `${priorityNames[priority]} priority` };
  return (
    <svg
      viewBox="0 0 16 16"
      className={clsx(
        'size-4 shrink-0',
        priority === 4 ? 'text-bad' : priority === 0 ? 'text-faint' : 'text-soft',
      )}
      {...named}
    >
      {priority === 0 && (
        <path d="M3 8h2m2 0h2m2 0h2" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      )}
      {priority === 4 && (
        <>
          <rect x="1.5" y="1.5" width="13" height="13" rx="3" fill="currentColor" />
          <path d="M8 4.6v4M8 11.2v.2" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
        </>
      )}
      {priority > 0 && priority < 4 && (
        <>
          {[0, 1, 2].map((bar) => (
            <rect
              key={bar}
              x={2 + bar * 4.5}
              y={10 - bar * 3.5}
              width="3"
              height={4 + bar * 3.5}
              rx="1"
              fill="currentColor"
              opacity={bar < priority ? 1 : 0.28}
            />
          ))}
        </>
      )}
    </svg>
  );
}
