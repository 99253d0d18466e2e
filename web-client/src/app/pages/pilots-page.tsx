import { PilotsPage } from '@/features/pilots/components/pilots-page';

export function PilotsRoute() {
  return <PilotsPage />;
}
