import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { statusOf } from '@/lib/api-client';

const RETRIES = 2;

/** A fault of the server or the network may pass; a refusal will not. */
export function isWorthRetrying(failures: number, error: unknown): boolean {
  const status = statusOf(error);
  return failures < RETRIES && status !== undefined && (status === 0 || status >= 500);
}

/** The cache of everything the server said. `onSignedOut` is called when any answer says that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (statusOf(error) === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: isWorthRetrying,
        retryDelay: (attempt) => Math.min(4_000, 500 * 2 ** attempt),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
