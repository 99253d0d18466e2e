import { RoversPage } from '@/features/rovers/components/rovers-page';

export function RoversRoute() {
  return <RoversPage />;
}
