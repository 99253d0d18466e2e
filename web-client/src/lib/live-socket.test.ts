import { describe, expect, it } from 'vitest';
import { liveAddress, reconnectPause } from './live-socket';

describe('the live socket', () => {
  it('waits twice as long after each failure, up to a quarter of a minute', () => {
    expect([0, 1, 2, 3, 4, 20].map((attempt) => reconnectPause(attempt, 1))).toEqual([
      1_000, 2_000, 4_000, 8_000, 15_000, 15_000,
    ]);
  });

  it('spreads the browsers over the last quarter of a pause', () => {
    expect(reconnectPause(0, 0)).toBe(750);
  });

  it('speaks to the origin of the page, with or without encryption', () => {
    expect(liveAddress('f', 'https://ufo.example')).toBe('wss://ufo.example/api/ws?fleet=f');
    expect(liveAddress('f', 'http://localhost:8080')).toBe('ws://localhost:8080/api/ws?fleet=f');
  });
});
