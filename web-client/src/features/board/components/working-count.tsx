import { useFleetScope } from '@/data/fleet-context';
import { useWorking } from '../api/use-counts';

/** How many operations of the fleet a pilot works on or waits for; nothing at zero. */
export function WorkingCount() {
  const { fleetId } = useFleetScope();
  const { data } = useWorking(fleetId);
  const count = data?.count ?? 0;
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1.5 rounded-full bg-accent-soft px-2.5 py-0.5 text-xs font-medium text-accent-ink">
      <span className="pulse-dot size-1.5 rounded-full bg-current" aria-hidden="true" />
      {count} working
    </span>
  );
}
