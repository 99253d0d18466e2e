import { useSyncExternalStore } from 'react';

export interface Toast {
  readonly id: number;
  readonly kind: 'success' | 'error';
  readonly text: string;
  readonly retry?: () => void;
}

const SHOWN_FOR_MILLIS = 5_000;
const listeners = new Set<() => void>();
let toasts: readonly Toast[] = [];
let nextId = 1;

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

/** Says that something worked; goes away by itself. */
export function toastSuccess(text: string): void {
  const id = nextId++;
  replace([...toasts, { id, kind: 'success', text }]);
  setTimeout(() => dismissToast(id), SHOWN_FOR_MILLIS);
}

/** Says that something failed; stays until dismissed, and offers to try again where that is safe. */
export function toastError(text: string, retry?: () => void): void {
  const id = nextId++;
  replace([
    ...toasts,
    retry === undefined ? { id, kind: 'error', text } : { id, kind: 'error', text, retry },
  ]);
}

export function clearToasts(): void {
  replace([]);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => toasts,
  );
}
