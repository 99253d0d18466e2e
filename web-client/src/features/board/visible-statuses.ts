import type { Status } from '@/data/operation';
import { statuses } from '@/data/operation';
import { readStored, writeStored } from '@/lib/stored';
import { z } from '@/lib/zod';

const KEY = 'ufo.visibleStatuses';
const byDefault: readonly Status[] = ['backlog', 'todo', 'in_progress', 'in_review', 'done'];

/** The columns a person chose to see, in display order; a corrupt or empty choice counts as none. */
export function readVisibleStatuses(): readonly Status[] {
  const stored = readStored(KEY, z.array(z.enum(statuses)), []);
  return stored.length === 0 ? byDefault : statuses.filter((status) => stored.includes(status));
}

export function writeVisibleStatuses(visible: readonly Status[]): void {
  writeStored(KEY, visible);
}

/** Shows or hides one column; the last one stays. */
export function toggled(visible: readonly Status[], status: Status): readonly Status[] {
  const next = statuses.filter((each) => (each === status) !== visible.includes(each));
  return next.length === 0 ? visible : next;
}
