import { useNavigate } from '@tanstack/react-router';
import { Select } from '@/components/ui/select';
import { useFleets } from '@/data/fleet';
import { useFleetScope } from '@/data/fleet-context';

export function FleetSwitch() {
  const { fleetId } = useFleetScope();
  const { data } = useFleets();
  const navigate = useNavigate();
  return (
    <div>
      <Select
        label="Fleet"
        hideLabel
        value={fleetId}
        options={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(fleet) => void navigate({ to: '/fleets/$fleet/operations', params: { fleet } })}
      />
    </div>
  );
}
