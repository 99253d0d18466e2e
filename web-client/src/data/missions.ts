import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

export const missionSchema = z.object({ id: z.string(), name: z.string(), key: z.string() });
export type Mission = z.infer<typeof missionSchema>;

export function useMissions(fleet: string) {
  return useQuery({
    queryKey: keys.missions(fleet),
    queryFn: ({ signal }) => request({ path: 'missions', query: { fleet }, signal }, z.array(missionSchema)),
  });
}

export function useMissionKeys(fleet: string): ReadonlyMap<string, string> {
  const { data } = useMissions(fleet);
  return new Map((data ?? []).map((mission) => [mission.id, mission.key]));
}
