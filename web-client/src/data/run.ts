import { z } from '@/lib/zod';

export const runStates = [
  'queued',
  'claimed',
  'starting',
  'running',
  'succeeded',
  'failed',
  'blocked',
  'canceled',
] as const;
export type RunState = (typeof runStates)[number];

export const runStateNames: Readonly<Record<RunState, string>> = {
  queued: 'Queued',
  claimed: 'Claimed',
  starting: 'Starting',
  running: 'Running',
  succeeded: 'Succeeded',
  failed: 'Failed',
  blocked: 'Blocked',
  canceled: 'Canceled',
};

export const runSchema = z.object({
  id: z.string(),
  operation_id: z.string(),
  state: z.enum(runStates),
  pilot: z.string(),
  needs_input: z.boolean(),
  created_at: z.string(),
  updated_at: z.string(),
});
export type Run = z.infer<typeof runSchema>;

/** Whether a run still waits for a rover or is held by one. */
export function isActive(state: RunState): boolean {
  switch (state) {
    case 'queued':
    case 'claimed':
    case 'starting':
    case 'running':
      return true;
    case 'succeeded':
    case 'failed':
    case 'blocked':
    case 'canceled':
      return false;
    default:
      return state satisfies never;
  }
}

/** How long a run has been going, or went, in milliseconds. */
export function runMillis(run: Pick<Run, 'state' | 'created_at' | 'updated_at'>, nowMillis: number): number {
  const end = isActive(run.state) ? nowMillis : Date.parse(run.updated_at);
  return Math.max(0, end - Date.parse(run.created_at));
}

/** Active runs first, then the newest. */
export function inRunOrder(runs: readonly Run[]): Run[] {
  return runs.toSorted((a, b) => {
    const byActivity = Number(isActive(b.state)) - Number(isActive(a.state));
    return byActivity !== 0 ? byActivity : b.created_at.localeCompare(a.created_at);
  });
}
