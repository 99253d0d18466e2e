import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

export const userSchema = z.object({ id: z.string(), email: z.string(), name: z.string() });
export type User = z.infer<typeof userSchema>;

export const fleetSchema = z.object({ id: z.string(), name: z.string(), kind: z.string() });
export type Fleet = z.infer<typeof fleetSchema>;

/** The name to show for a person; the mail address stands in for an empty name. */
export function userName(user: User): string {
  return user.name.trim() === '' ? user.email : user.name;
}

export function useMe() {
  return useQuery({
    queryKey: keys.me,
    queryFn: ({ signal }) => request({ path: 'me', signal }, userSchema),
    staleTime: Infinity,
  });
}

export function useFleets() {
  return useQuery({
    queryKey: keys.fleets,
    queryFn: ({ signal }) => request({ path: 'fleets', signal }, z.array(fleetSchema)),
    staleTime: Infinity,
  });
}
