const DAY = 24 * 60 * 60 * 1_000;
/** The server takes an end at most 365 days ahead. */
const MOST_DAYS = 365;
const USUAL_DAYS = 30;

/** The days that a reusable code may end on, as date fields have them: `2026-11-28`. */
export interface ExpiryDays {
  readonly first: string;
  readonly usual: string;
  readonly last: string;
}

export function expiryDays(nowMillis: number): ExpiryDays {
  return { first: day(nowMillis, 1), usual: day(nowMillis, USUAL_DAYS), last: day(nowMillis, MOST_DAYS) };
}

/** The moment a day begins where the person is, in UTC; undefined if it is no day. */
export function startOfDay(localDay: string): string | undefined {
  const start = new Date(`${localDay}T00:00:00`);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
}

function day(nowMillis: number, ahead: number): string {
  const then = new Date(nowMillis + ahead * DAY);
  const parts = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
