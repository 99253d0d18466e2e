import type { z } from './zod';

/** Reads a remembered preference; anything missing, corrupt or outdated counts as the fallback. */
export function readStored<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): T {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return fallback;
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : fallback;
  } catch {
    return fallback;
  }
}

/** Remembers a preference. A full or forbidden storage is no fault: the preference then lasts for this page only. */
export function writeStored(key: string, value: unknown): void {
  try {
    if (value === undefined || value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
