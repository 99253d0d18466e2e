import { describe, expect, it } from 'vitest';
import { expiryDays, startOfDay } from './expiry';

const noon = new Date(2026, 10, 28, 12).getTime();

describe('the end of a reusable code', () => {
  it('is tomorrow at the earliest and a year ahead at the latest', () => {
    expect(expiryDays(noon)).toEqual({ first: '2026-11-29', usual: '2026-12-28', last: '2027-11-28' });
  });

  it('is never more than 365 days ahead, whatever the time of day', () => {
    for (const hour of [0, 12, 23]) {
      const now = new Date(2026, 10, 28, hour).getTime();
      const end = Date.parse(startOfDay(expiryDays(now).last) ?? '');
      expect(end - now).toBeLessThanOrEqual(365 * 24 * 60 * 60 * 1_000);
    }
  });

  it('is the local midnight at which the day begins', () => {
    expect(startOfDay('2026-12-28')).toBe(new Date(2026, 11, 28).toISOString());
    expect(startOfDay('')).toBeUndefined();
  });
});
