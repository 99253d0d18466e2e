import { useSyncExternalStore } from 'react';

/** One clock for all ageing labels: it ticks only while something on the page shows it. */
function ticker(everyMillis: number) {
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      timer ??= setInterval(() => {
        now = Date.now();
        for (const each of listeners) each();
      }, everyMillis);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      };
    },
    read() {
      // Without a running clock the moment of the first look counts, cut so that repeated reads agree.
      if (timer === undefined && Date.now() - now > everyMillis) now = Date.now();
      return now;
    },
  };
}

const seconds = ticker(1_000);
const halfMinutes = ticker(30_000);
const still = { subscribe: () => () => undefined, read: () => 0 };

/** The present in epoch milliseconds; renders again every second, every half minute, or not at all. */
export function useNow(pace: 'second' | 'half-minute' | 'still'): number {
  const clock = pace === 'second' ? seconds : pace === 'half-minute' ? halfMinutes : still;
  return useSyncExternalStore(clock.subscribe, clock.read);
}
