import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { SettingsPage } from '@/features/settings/components/settings-page';

export function SettingsRoute() {
  const client = useQueryClient();
  const router = useRouter();
  return (
    <SettingsPage
      onSignedOut={() => {
        void router.navigate({ to: '/login', replace: true }).then(() => client.clear());
      }}
    />
  );
}
