import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ErrorState } from '@/components/ui/states';
import { useFleets, useMe } from '@/data/fleet';
import { statusOf } from '@/lib/api-client';
import { readStored } from '@/lib/stored';
import { z } from '@/lib/zod';
import { ShellSkeleton } from './shell-skeleton';

export const FLEET_KEY = 'ufo.fleet';

/** Lets only signed-in people through: asks who is there and which fleets they have, and waits for both. */
export function SignedIn() {
  const me = useMe();
  const fleets = useFleets();
  const failed = me.isError ? me : fleets.isError ? fleets : undefined;
  if (failed !== undefined && statusOf(failed.error) !== 401) {
    return (
      <main className="grid h-full place-items-center">
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} what="UFO" />
      </main>
    );
  }
  if (me.data === undefined || fleets.data === undefined) return <ShellSkeleton />;
  return <Outlet />;
}

const sections = ['operations', 'missions', 'pilots', 'rovers', 'settings'] as const;

/** From an address without a fleet to the remembered fleet, or else the first. */
export function GoToFleet() {
  const { data } = useFleets();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const remembered = readStored(FLEET_KEY, z.string(), '');
  const fleet = (data?.find(({ id }) => id === remembered) ?? data?.[0])?.id;
  // Asked once: while the page is under way the address is already the new one.
  const [section] = useState(() => sections.find((each) => pathname === `/${each}`) ?? 'operations');
  useEffect(() => {
    if (fleet !== undefined)
      void navigate({ to: `/fleets/$fleet/${section}`, params: { fleet }, replace: true });
  }, [navigate, fleet, section]);
  if (fleet !== undefined) return <ShellSkeleton />;
  return <main className="grid h-full place-items-center text-soft">You are in no fleet.</main>;
}
