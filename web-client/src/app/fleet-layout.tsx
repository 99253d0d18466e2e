import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { FleetContext } from '@/data/fleet-context';
import { useFleets, useMe } from '@/data/fleet';
import { writeStored } from '@/lib/stored';
import { BottomBar } from './bottom-bar';
import { ConnectionLine } from './connection-line';
import { NotFound } from './not-found';
import { Sidebar } from './sidebar';
import { FLEET_KEY } from './signed-in';
import { useLiveUpdates } from './use-live-updates';

/** The shell around every section of one fleet. Switching the fleet builds everything inside anew. */
export function FleetLayout() {
  const { fleet: fleetId } = useParams({ from: '/signed-in/fleets/$fleet' });
  const { data: fleets } = useFleets();
  if (fleets?.every(({ id }) => id !== fleetId) ?? true) return <NotFound />;
  return <OpenFleet key={fleetId} fleetId={fleetId} />;
}

function OpenFleet({ fleetId }: { readonly fleetId: string }) {
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const connection = useLiveUpdates(fleetId);
  const scope = useMemo(() => (me === undefined ? null : { fleetId, me }), [fleetId, me]);
  useEffect(() => writeStored(FLEET_KEY, fleetId), [fleetId]);
  if (scope === null) return null;
  return (
    <FleetContext value={scope}>
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-raised px-3 py-2 shadow-pop focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="flex h-dvh max-md:flex-col">
        <Sidebar />
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <ConnectionLine fleetId={fleetId} connection={connection} />
          <main id="content" tabIndex={-1} className="relative min-h-0 flex-1 outline-none">
            <ErrorBoundary region="This section" resetKey={pathname}>
              <Outlet />
            </ErrorBoundary>
          </main>
        </div>
        <BottomBar />
      </div>
    </FleetContext>
  );
}
