import { describe, expect, it } from 'vitest';
import { followed, following, unseen } from './follow';

const scrolled = (distanceToEnd: number, upwards: boolean, rows = 10) =>
  ({ type: 'scrolled', distanceToEnd, upwards, rows }) as const;

describe('following the newest row', () => {
  it('stops when the reader scrolls up', () => {
    expect(followed(following, scrolled(500, true))).toEqual({ on: false, seen: 10 });
  });

  it('goes on when only the content grew', () => {
    expect(followed(following, scrolled(500, false))).toBe(following);
  });

  it('starts again at the end, or by the button', () => {
    const away = followed(following, scrolled(500, true));
    expect(followed(away, scrolled(10, false))).toBe(following);
    expect(followed(away, { type: 'returned' })).toBe(following);
  });

  it('counts what came meanwhile', () => {
    expect(unseen({ on: false, seen: 10 }, 14)).toBe(4);
    expect(unseen(following, 14)).toBe(0);
  });
});
