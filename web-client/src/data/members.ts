import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';
import { userSchema } from './fleet';

export function useMembers(fleet: string) {
  return useQuery({
    queryKey: keys.members(fleet),
    queryFn: ({ signal }) => request({ path: 'members', query: { fleet }, signal }, z.array(userSchema)),
  });
}
