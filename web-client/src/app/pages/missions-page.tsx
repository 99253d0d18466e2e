import { MissionsPage } from '@/features/missions/components/missions-page';

export function MissionsRoute() {
  return <MissionsPage />;
}
