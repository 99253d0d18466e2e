import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveSocket, liveAddress, reconnectPause } from './live-socket';

class FakeSocket extends EventTarget {
  static opened: FakeSocket[] = [];
  constructor(readonly address: string) {
    super();
    FakeSocket.opened.push(this);
  }
  close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

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

const newest = () => FakeSocket.opened.at(-1);
const openNewest = () => newest()?.dispatchEvent(new Event('open'));

describe('a live connection', () => {
  let seen: string[];
  let socket: LiveSocket;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.opened = [];
    seen = [];
    socket = new LiveSocket('ws://here', {
      onFrame: (data) => seen.push(`frame ${String(data)}`),
      onUp: (again) => seen.push(again ? 'up again' : 'up'),
      onDown: () => seen.push('down'),
    });
    socket.start();
    openNewest();
  });
  afterEach(() => {
    socket.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('comes back by itself, and says that it was away', () => {
    newest()?.dispatchEvent(new Event('close'));
    vi.advanceTimersByTime(1_000);
    openNewest();
    expect(seen).toEqual(['up', 'down', 'up again']);
  });

  it('waits longer after each failure', () => {
    newest()?.close();
    vi.advanceTimersByTime(1_000);
    newest()?.close();
    vi.advanceTimersByTime(1_999);
    expect(FakeSocket.opened).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(FakeSocket.opened).toHaveLength(3);
  });

  it('comes back at once with the network, and when the tab is looked at again', () => {
    newest()?.close();
    window.dispatchEvent(new Event('online'));
    expect(FakeSocket.opened).toHaveLength(2);
    newest()?.close();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(FakeSocket.opened).toHaveLength(3);
  });

  it('is lost with the network, even if it looks open', () => {
    window.dispatchEvent(new Event('offline'));
    expect(seen).toEqual(['up', 'down']);
    window.dispatchEvent(new Event('online'));
    openNewest();
    expect(seen).toEqual(['up', 'down', 'up again']);
  });

  it('says nothing once it was stopped', () => {
    socket.stop();
    newest()?.dispatchEvent(new MessageEvent('message', { data: 'late' }));
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['up']);
    expect(FakeSocket.opened).toHaveLength(1);
  });
});
