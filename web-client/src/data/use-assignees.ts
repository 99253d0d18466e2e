import { useMemo } from 'react';
import type { Assignee } from './assignees';
import { assigneesOf } from './assignees';
import { useCrews } from './crews';
import { useFleetScope } from './fleet-context';
import { useMembers } from './members';
import { usePilots } from './pilots';

export function useAssignees(): readonly Assignee[] {
  const { fleetId, me } = useFleetScope();
  const { data: members } = useMembers(fleetId);
  const { data: pilots } = usePilots(fleetId);
  const { data: crews } = useCrews(fleetId);
  return useMemo(
    () => assigneesOf({ me, members: members ?? [], pilots: pilots ?? [], crews: crews ?? [] }),
    [me, members, pilots, crews],
  );
}
