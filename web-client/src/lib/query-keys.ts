/** Every key of the query cache. Fleet-scoped keys start with the fleet, so that a fleet is dropped or reloaded whole. */
export const keys = {
  me: ['me'] as const,
  fleets: ['fleets'] as const,
  fleet: (fleet: string) => ['fleet', fleet] as const,
  missions: (fleet: string) => ['fleet', fleet, 'missions'] as const,
  missionCounts: (fleet: string) => ['fleet', fleet, 'mission-counts'] as const,
  pilots: (fleet: string) => ['fleet', fleet, 'pilots'] as const,
  crews: (fleet: string) => ['fleet', fleet, 'crews'] as const,
  members: (fleet: string) => ['fleet', fleet, 'members'] as const,
  rovers: (fleet: string) => ['fleet', fleet, 'rovers'] as const,
  enrollmentCodes: (fleet: string) => ['fleet', fleet, 'enrollment-codes'] as const,
  board: (fleet: string) => ['fleet', fleet, 'board'] as const,
  columns: (fleet: string) => ['fleet', fleet, 'board', 'column'] as const,
  column: (fleet: string, filters: object, status: string) =>
    ['fleet', fleet, 'board', 'column', filters, status] as const,
  /** Everything that is counted over the board. */
  numbers: (fleet: string) => ['fleet', fleet, 'board', 'numbers'] as const,
  counts: (fleet: string, filters: object) =>
    ['fleet', fleet, 'board', 'numbers', 'counts', filters] as const,
  working: (fleet: string) => ['fleet', fleet, 'board', 'numbers', 'working'] as const,
  operation: (fleet: string, operation: string) => ['fleet', fleet, 'operation', operation] as const,
  operations: (fleet: string) => ['fleet', fleet, 'operation'] as const,
  run: (fleet: string, operation: string, run: string) => ['fleet', fleet, 'run', operation, run] as const,
  /** Whether a key is that of a run which a frame with these ids may mean; a frame without ids may mean any run. */
  isRun(
    key: readonly unknown[],
    fleet: string,
    run: string | undefined,
    operation: string | undefined,
  ): boolean {
    if (key[0] !== 'fleet' || key[1] !== fleet || key[2] !== 'run') return false;
    if (run === undefined && operation === undefined) return true;
    return key[3] === operation || key[4] === run;
  },
};
