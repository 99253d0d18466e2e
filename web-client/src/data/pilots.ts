import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { z } from '@/lib/zod';

export const pilotSchema = z.object({ id: z.string(), name: z.string(), kind: z.string() });
export type Pilot = z.infer<typeof pilotSchema>;

export const pilotKindNames: Readonly<Record<string, string>> = { claude: 'Claude Code', codex: 'Codex' };

export function usePilots(fleet: string) {
  return useQuery({
    queryKey: keys.pilots(fleet),
    queryFn: ({ signal }) => request({ path: 'pilots', query: { fleet }, signal }, z.array(pilotSchema)),
  });
}
