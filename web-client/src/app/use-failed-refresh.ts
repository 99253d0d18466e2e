import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { statusOf } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';

/** Whether something on screen could not be read again, and is therefore of before; and a way to try once more. */
export function useFailedRefresh(fleet: string): { readonly failed: boolean; readonly retry: () => void } {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const find = () =>
    cache.findAll({
      queryKey: keys.fleet(fleet),
      type: 'active',
      predicate: ({ state }) => state.data !== undefined && isPassing(state.error),
    });
  const subscribe = useCallback(
    (listener: () => void) => cache.subscribe(notifyManager.batchCalls(listener)),
    [cache],
  );
  const failed = useSyncExternalStore(subscribe, () => find().length > 0);
  const retry = () => {
    for (const query of find()) void client.refetchQueries({ queryKey: query.queryKey, exact: true });
  };
  return { failed, retry };
}

/** A fault of the server or the network; a refusal is shown where it happened. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && (status < 400 || status >= 500);
}
