import type { User } from './fleet';
import { userName } from './fleet';
import type { Operation } from './operation';
import type { Pilot } from './pilots';

/** Somebody an operation can be given to. */
export type Assignee =
  | { readonly type: 'user'; readonly id: string; readonly name: string }
  | { readonly type: 'pilot'; readonly id: string; readonly name: string; readonly kind: string };

/** Everybody to choose from: the person first, then the pilots by name. */
export function assigneesOf(me: User, pilots: readonly Pilot[]): Assignee[] {
  const byName = pilots.toSorted((a, b) => a.name.localeCompare(b.name));
  return [
    { type: 'user', id: me.id, name: userName(me) },
    ...byName.map(({ id, name, kind }) => ({ type: 'pilot' as const, id, name, kind })),
  ];
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

/** Whether a reply to this operation wakes a pilot. */
export function isPilotBacked(operation: Pick<Operation, 'assignee_type' | 'assignee_id'>): boolean {
  return (
    operation.assignee_id !== null && operation.assignee_type !== null && operation.assignee_type !== 'user'
  );
}
