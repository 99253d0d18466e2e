import type { Crew } from './crews';
import { hasPilot } from './crews';
import type { User } from './fleet';
import { userName } from './fleet';
import type { Operation } from './operation';
import type { Pilot } from './pilots';

/** Somebody an operation can be given to. */
export type Assignee =
  | { readonly type: 'user'; readonly id: string; readonly name: string }
  | { readonly type: 'pilot'; readonly id: string; readonly name: string; readonly kind: string }
  | { readonly type: 'crew'; readonly id: string; readonly name: string; readonly starts: boolean };

interface Everybody {
  readonly me: User;
  readonly members: readonly User[];
  readonly pilots: readonly Pilot[];
  readonly crews: readonly Crew[];
}

/** Everybody to choose from: the person first, then the other members, the pilots and the crews, each by name. */
export function assigneesOf({ me, members, pilots, crews }: Everybody): Assignee[] {
  const people = [me, ...byName(members.filter(({ id }) => id !== me.id).map(named))];
  return [
    ...people.map((user) => ({ type: 'user' as const, id: user.id, name: userName(user) })),
    ...byName(pilots).map(({ id, name, kind }) => ({ type: 'pilot' as const, id, name, kind })),
    ...byName(crews).map((crew) => ({
      type: 'crew' as const,
      id: crew.id,
      name: crew.name,
      starts: hasPilot(crew),
    })),
  ];
}

function named(user: User): User {
  return { ...user, name: userName(user) };
}

function byName<T extends { readonly name: string }>(some: readonly T[]): T[] {
  return some.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Whether giving an operation to them starts a run at once. */
export function startsByItself(assignee: Assignee): boolean {
  switch (assignee.type) {
    case 'user':
      return false;
    case 'pilot':
      return true;
    case 'crew':
      return assignee.starts;
    default:
      return assignee satisfies never;
  }
}

export type AssigneeView =
  | Assignee
  | { readonly type: 'nobody' }
  /** Assigned to something that is gone, or that this page cannot name. */
  | { readonly type: 'unknown'; readonly name: string };

/** Who an operation is assigned to, as it can be shown. */
export function assigneeOf(
  operation: Pick<Operation, 'assignee_type' | 'assignee_id'>,
  choices: readonly Assignee[],
): AssigneeView {
  const { assignee_type: type, assignee_id: id } = operation;
  if (type === null) return { type: 'nobody' };
  const known = choices.find((choice) => choice.type === type && choice.id === id);
  if (known !== undefined) return known;
  if (id === null) return { type: 'unknown', name: `Removed ${type}` };
  return { type: 'unknown', name: type === 'pilot' ? 'Pilot' : type === 'crew' ? 'Crew' : 'Member' };
}

/** Whether a pilot works on this operation, so that a run can be started and a reply wakes it. */
export function isPilotBacked(
  operation: Pick<Operation, 'assignee_type' | 'assignee_id'>,
  choices: readonly Assignee[],
): boolean {
  const assignee = assigneeOf(operation, choices);
  return assignee.type !== 'nobody' && assignee.type !== 'unknown' && startsByItself(assignee);
}
