import { clsx } from 'clsx';
import { Bot, CircleUserRound, UserRound, UsersRound } from 'lucide-react';
import type { AssigneeView } from '@/data/assignees';
import { pilotKindNames } from '@/data/pilots';

/** The mark of a pilot's kind: two letters in its own tint, with the kind's name spoken. */
export function PilotMark({ kind, className }: { readonly kind: string; readonly className?: string }) {
  const name = pilotKindNames[kind] ?? kind;
  return (
    <span
      role="img"
      aria-label={`${name} pilot`}
      className={clsx(
        'inline-flex size-5 shrink-0 items-center justify-center rounded-md text-[0.625rem] font-semibold',
        kind === 'codex'
          ? 'bg-info-soft text-info'
          : kind === 'claude'
            ? 'bg-warn-soft text-warn'
            : 'bg-hover text-soft',
        className,
      )}
    >
      {kind in pilotKindNames ? (
        kind.slice(0, 2).replace(/^./, (c) => c.toUpperCase())
      ) : (
        <Bot className="size-3" />
      )}
    </span>
  );
}

export function Avatar({ name, className }: { readonly name: string; readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-flex size-5 shrink-0 items-center justify-center rounded-full bg-accent-soft text-[0.625rem] font-semibold text-accent-ink',
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s@._-]+/)
    .filter(Boolean);
  const letters =
    words.length > 1
      ? [words[0], words[1]].map((word) => word?.charAt(0) ?? '')
      : [...(words[0] ?? '?')].slice(0, 2);
  return letters.join('').toUpperCase();
}

export function assigneeLabel(assignee: AssigneeView): string {
  return assignee.type === 'nobody' ? 'Unassigned' : assignee.name;
}

export function AssigneeIcon({ assignee }: { readonly assignee: AssigneeView }) {
  switch (assignee.type) {
    case 'user':
      return <Avatar name={assignee.name} />;
    case 'pilot':
      return <PilotMark kind={assignee.kind} />;
    case 'crew':
      return <UsersRound className="size-5 shrink-0 p-0.5 text-soft" aria-hidden="true" />;
    case 'nobody':
      return <CircleUserRound className="size-5 shrink-0 p-0.5 text-faint" aria-hidden="true" />;
    case 'unknown':
      return <UserRound className="size-5 shrink-0 p-0.5 text-faint" aria-hidden="true" />;
    default:
      return assignee satisfies never;
  }
}
