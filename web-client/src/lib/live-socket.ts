const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 15_000;

/**
 * Pause before reconnect attempt `attempt` (from 0) in milliseconds: 1 s doubling to 15 s, of which the last quarter
 * is drawn by lot, so that a restarted server is not met by every browser in the same instant.
 */
export function reconnectPause(attempt: number, lot: number): number {
  const full = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** attempt);
  return Math.round(full * (0.75 + 0.25 * lot));
}

export interface LiveSocketEvents {
  /** A text frame. */
  readonly onFrame: (data: unknown) => void;
  /** The connection came up; `again` after it had been up before, when everything shown must be reloaded. */
  readonly onUp: (again: boolean) => void;
  readonly onDown: () => void;
}

/** A socket that stays connected: it reconnects by itself, and at once when the tab or the network comes back. */
export class LiveSocket {
  private socket: WebSocket | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private wasUp = false;
  private stopped = false;

  constructor(
    private readonly address: string,
    private readonly events: LiveSocketEvents,
  ) {}

  start(): void {
    document.addEventListener('visibilitychange', this.wake);
    window.addEventListener('online', this.wake);
    window.addEventListener('offline', this.lose);
    this.connect();
  }

  stop(): void {
    this.stopped = true;
    document.removeEventListener('visibilitychange', this.wake);
    window.removeEventListener('online', this.wake);
    window.removeEventListener('offline', this.lose);
    clearTimeout(this.timer);
    this.socket?.close();
  }

  private readonly wake = (): void => {
    if (document.visibilityState !== 'visible' || this.timer === undefined) return;
    this.attempt = 0;
    this.connect();
  };

  private connect(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.addEventListener('open', () => {
      if (this.stopped || this.socket !== socket) return;
      this.attempt = 0;
      this.events.onUp(this.wasUp);
      this.wasUp = true;
    });
    socket.addEventListener('message', (event) => {
      if (!this.stopped && this.socket === socket) this.events.onFrame(event.data);
    });
    socket.addEventListener('close', () => {
      if (this.socket === socket) this.lose();
    });
  }

  /** The connection is gone, or is as good as gone: without a network it may look open for minutes. */
  private readonly lose = (): void => {
    const lost = this.socket;
    if (this.stopped || lost === undefined) return;
    this.socket = undefined;
    lost.close();
    this.events.onDown();
    this.timer = setTimeout(() => this.connect(), reconnectPause(this.attempt, Math.random()));
    this.attempt += 1;
  };
}

export function liveAddress(fleet: string, origin: string = location.origin): string {
  return `${origin.replace(/^http/, 'ws')}/api/ws?fleet=${encodeURIComponent(fleet)}`;
}
