import type { Assignee } from './assignees';
import { assigneesOf } from './assignees';
import { useFleetScope } from './fleet-context';
import { usePilots } from './pilots';

export function useAssignees(): readonly Assignee[] {
  const { fleetId, me } = useFleetScope();
  const { data } = usePilots(fleetId);
  return assigneesOf(me, data ?? []);
}
