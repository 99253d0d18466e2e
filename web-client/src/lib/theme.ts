import { useEffect, useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored';
import { z } from './zod';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'ufo.theme';
const schema = z.enum(themes);
const listeners = new Set<() => void>();
let choice: Theme = readStored(KEY, schema, 'system');

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function systemIsDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function apply(): void {
  const dark = choice === 'dark' || (choice === 'system' && systemIsDark());
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function chooseTheme(next: Theme): void {
  choice = next;
  writeStored(KEY, next);
  apply();
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => choice);
}

/** Keeps the page in step with the system's own light and dark while the choice is "system". */
export function useFollowSystemTheme(): void {
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, []);
}
