import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { SectionPage } from '@/components/ui/section-page';
import { Select } from '@/components/ui/select';
import { useFleets } from '@/data/fleet';
import { useFleetScope } from '@/data/fleet-context';
import { command, messageOf } from '@/lib/api-client';
import type { Theme } from '@/lib/theme';
import { chooseTheme, useTheme } from '@/lib/theme';
import { toastError } from '@/lib/toasts';

const themeOptions: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function SettingsPage({ onSignedOut }: { readonly onSignedOut: () => void }) {
  const { fleetId, me } = useFleetScope();
  const { data: fleets } = useFleets();
  const theme = useTheme();
  const signOut = useMutation({
    mutationFn: () => command({ method: 'POST', path: 'auth/logout' }),
    onSuccess: onSignedOut,
    onError: (error) => toastError(messageOf(error)),
  });
  return (
    <SectionPage title="Settings">
      <section aria-labelledby="appearance" className="flex flex-col gap-3">
        <h2 id="appearance" className="text-sm font-semibold">
          Appearance
        </h2>
        <div className="w-56">
          <Select label="Theme" value={theme} options={themeOptions} onChange={chooseTheme} />
        </div>
      </section>
      <section
        aria-labelledby="account"
        className="flex flex-col items-start gap-3 border-t border-line pt-6"
      >
        <h2 id="account" className="text-sm font-semibold">
          Account
        </h2>
        <dl className="grid grid-cols-[6rem_1fr] gap-y-1.5 text-sm">
          <dt className="text-faint">Name</dt>
          <dd>{me.name === '' ? '—' : me.name}</dd>
          <dt className="text-faint">Email</dt>
          <dd>{me.email}</dd>
          <dt className="text-faint">Fleet</dt>
          <dd>{fleets?.find(({ id }) => id === fleetId)?.name ?? '—'}</dd>
        </dl>
        <Button
          className="mt-2"
          busy={signOut.isPending}
          icon={<LogOut className="size-4" aria-hidden="true" />}
          onClick={() => signOut.mutate()}
        >
          Sign out
        </Button>
      </section>
    </SectionPage>
  );
}
