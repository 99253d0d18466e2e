/** How near the end, in pixels, still counts as being at the end. */
const AT_END_WITHIN = 48;

/** Whether the newest row is followed, and how many rows there were when following stopped. */
export type Follow = { readonly on: true } | { readonly on: false; readonly seen: number };

export type FollowEvent =
  | {
      readonly type: 'scrolled';
      readonly distanceToEnd: number;
      readonly upwards: boolean;
      readonly rows: number;
    }
  | { readonly type: 'returned' };

export const following: Follow = { on: true };

/**
 * Following stops when the reader scrolls up and away from the end, and starts again at the end. Growth alone, which also
 * moves the end away, never stops it.
 */
export function followed(state: Follow, event: FollowEvent): Follow {
  if (event.type === 'returned') return following;
  if (event.distanceToEnd <= AT_END_WITHIN) return state.on ? state : following;
  return state.on && event.upwards ? { on: false, seen: event.rows } : state;
}

/** How many rows arrived since following stopped. */
export function unseen(state: Follow, rows: number): number {
  return state.on ? 0 : Math.max(0, rows - state.seen);
}
