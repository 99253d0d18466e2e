import { clsx } from 'clsx';
import {
  CircleCheck,
  CircleMinus,
  CircleSlash,
  CircleX,
  Hourglass,
  MessageCircleQuestionMark,
} from 'lucide-react';
import type { RunSummary } from '@/data/operation';
import type { RunState } from '@/data/run';
import { isActive, runMillis, runStateNames } from '@/data/run';
import { elapsed } from '@/lib/time';
import { useNow } from '@/lib/use-now';

const looks: Readonly<Record<RunState, string>> = {
  queued: 'bg-hover text-soft',
  claimed: 'bg-accent-soft text-accent-ink',
  starting: 'bg-accent-soft text-accent-ink',
  running: 'bg-accent-soft text-accent-ink',
  succeeded: 'bg-good-soft text-good',
  failed: 'bg-bad-soft text-bad',
  blocked: 'bg-bad-soft text-bad',
  canceled: 'bg-hover text-soft',
};

/** The state of a run in a word, with a ticking clock while it is active and its length afterwards. */
export function RunBadge({ run, timed = true }: { readonly run: RunSummary; readonly timed?: boolean }) {
  const now = useNow(isActive(run.state) && timed ? 'second' : 'still');
  const waits = run.needs_input && run.state === 'succeeded';
  const showsTime = timed && !waits && run.state !== 'queued';
  return (
    <span
      data-run-state={run.state}
      className={clsx(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded-full px-2 text-2xs font-medium whitespace-nowrap',
        waits ? 'bg-warn-soft text-warn' : looks[run.state],
      )}
    >
      {waits ? (
        <MessageCircleQuestionMark className="size-3" aria-hidden="true" />
      ) : (
        <StateIcon state={run.state} />
      )}
      {waits ? 'Waits for you' : runStateNames[run.state]}
      {showsTime && <span className="tabular font-normal">{elapsed(runMillis(run, now))}</span>}
    </span>
  );
}

function StateIcon({ state }: { readonly state: RunState }) {
  const look = { className: 'size-3', 'aria-hidden': true } as const;
  switch (state) {
    case 'queued':
      return <Hourglass {...look} />;
    case 'claimed':
    case 'starting':
    case 'running':
      return <span className="pulse-dot size-1.5 rounded-full bg-current" aria-hidden="true" />;
    case 'succeeded':
      return <CircleCheck {...look} />;
    case 'failed':
      return <CircleX {...look} />;
    case 'blocked':
      return <CircleMinus {...look} />;
    case 'canceled':
      return <CircleSlash {...look} />;
    default:
      return state satisfies never;
  }
}
