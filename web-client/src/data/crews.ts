import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

const seatSchema = z.object({ member_type: z.string(), member_id: z.string() });
export const crewSchema = z.object({
  id: z.string(),
  name: z.string(),
  members: z.optional(z.array(seatSchema)),
});
export type Crew = z.infer<typeof crewSchema>;

export function useCrews(fleet: string) {
  return useQuery({
    queryKey: keys.crews(fleet),
    queryFn: ({ signal }) => request({ path: 'crews', query: { fleet }, signal }, z.array(crewSchema)),
  });
}

/** Whether a pilot sits in the crew, so that what is given to it starts by itself. */
export function hasPilot({ members = [] }: Crew): boolean {
  return members.some(({ member_type: type, member_id: id }) => type === 'pilot' && id !== '');
}
