import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Batch } from './frame-batch';

describe('a batch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('delivers a burst once, when its window ends', () => {
    const delivered: (readonly number[])[] = [];
    const batch = new Batch<number>(100, (items) => delivered.push(items));
    batch.add(1);
    vi.advanceTimersByTime(99);
    batch.add(2);
    expect(delivered).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(delivered).toEqual([[1, 2]]);
  });

  it('opens a new window for what comes later', () => {
    const delivered: (readonly number[])[] = [];
    const batch = new Batch<number>(100, (items) => delivered.push(items));
    batch.add(1);
    vi.advanceTimersByTime(100);
    batch.add(2);
    vi.advanceTimersByTime(100);
    expect(delivered).toEqual([[1], [2]]);
  });

  it('delivers nothing after it was cleared', () => {
    const delivered: (readonly number[])[] = [];
    const batch = new Batch<number>(100, (items) => delivered.push(items));
    batch.add(1);
    batch.clear();
    vi.advanceTimersByTime(500);
    expect(delivered).toEqual([]);
  });
});
