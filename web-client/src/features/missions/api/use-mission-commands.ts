import { useQuery } from '@tanstack/react-query';
import { missionSchema } from '@/data/missions';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { useCommand } from '@/lib/use-command';
import { z } from '@/lib/zod';

interface MissionForm {
  readonly name: string;
  readonly key: string;
}

export function useCreateMission(fleet: string) {
  return useCommand(
    (body: MissionForm) =>
      request({ method: 'POST', path: 'missions', query: { fleet }, body }, missionSchema),
    [keys.missions(fleet)],
  );
}

export function useRenameMission(fleet: string, mission: string) {
  return useCommand(
    (body: MissionForm) =>
      request({ method: 'POST', path: `missions/${mission}`, query: { fleet }, body }, missionSchema),
    [keys.missions(fleet)],
  );
}

/** Number of operations per mission; missions without any are absent. */
export function useMissionCounts(fleet: string) {
  return useQuery({
    queryKey: keys.missionCounts(fleet),
    queryFn: ({ signal }) =>
      request({ path: 'missions/counts', query: { fleet }, signal }, z.record(z.string(), z.number())),
  });
}
