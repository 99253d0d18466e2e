import { z } from '@/lib/zod';
import { runSchema } from './run';

export const statuses = [
  'backlog',
  'todo',
  'in_progress',
  'in_review',
  'done',
  'blocked',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

export const statusNames: Readonly<Record<Status, string>> = {
  backlog: 'Backlog',
  todo: 'Todo',
  in_progress: 'In Progress',
  in_review: 'In Review',
  done: 'Done',
  blocked: 'Blocked',
  cancelled: 'Cancelled',
};

export const priorities = [0, 1, 2, 3, 4] as const;
export type Priority = (typeof priorities)[number];

export const priorityNames: Readonly<Record<Priority, string>> = {
  0: 'No priority',
  1: 'Low',
  2: 'Medium',
  3: 'High',
  4: 'Urgent',
};

/** The latest run of an operation as lists carry it. */
export const runSummarySchema = z.pick(runSchema, {
  id: true,
  state: true,
  needs_input: true,
  created_at: true,
  updated_at: true,
});
export type RunSummary = z.infer<typeof runSummarySchema>;

export const operationSchema = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  status: z.enum(statuses),
  mission_id: z.string(),
  seq: z.number(),
  priority: z.literal(priorities),
  assignee_type: z.nullable(z.string()),
  assignee_id: z.nullable(z.string()),
  created_by: z.nullable(z.string()),
  archived: z.boolean(),
  created_at: z.string(),
  updated_at: z.string(),
  run: z.optional(z.nullable(runSummarySchema)),
});
export type Operation = z.infer<typeof operationSchema>;

/** The code people see, such as `MSJ-12`. It is never stored: renaming a mission's key renames every code. */
export function operationCode(missionKey: string | undefined, seq: number): string {
  return `${missionKey ?? 'OP'}-${seq}`;
}

/** The status one step to the left or right in display order, if there is one. */
export function neighbourStatus(status: Status, step: -1 | 1, shown: readonly Status[]): Status | undefined {
  const index = shown.indexOf(status);
  return index === -1 ? undefined : shown[index + step];
}
