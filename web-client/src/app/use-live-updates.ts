import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Batch } from '@/lib/frame-batch';
import type { Frame } from '@/lib/frames';
import { parseFrame, staleByAll } from '@/lib/frames';
import { LiveSocket, liveAddress } from '@/lib/live-socket';
import { keys } from '@/lib/query-keys';
import { refresh } from './refresh';

const BURST_MILLIS = 100;
const QUIET_MILLIS = 2_000;

/** Whether changes of others arrive: `lost` only after two seconds without a connection. */
export type Connection = { readonly state: 'live' } | { readonly state: 'lost'; readonly since: number };

/** Keeps everything shown of a fleet current for as long as the fleet is open. The one live socket of the page. */
export function useLiveUpdates(fleet: string): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>({ state: 'live' });

  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const batch = new Batch<Frame>(BURST_MILLIS, (frames) => {
      void refresh(client, fleet, staleByAll(frames));
    });
    const socket = new LiveSocket(liveAddress(fleet), {
      onFrame(data) {
        const frame = parseFrame(data);
        if (frame !== undefined) batch.add(frame);
      },
      onUp(again) {
        clearTimeout(quiet);
        quiet = undefined;
        setConnection({ state: 'live' });
        if (again) void client.invalidateQueries({ queryKey: keys.fleet(fleet) });
      },
      onDown() {
        const since = Date.now();
        quiet ??= setTimeout(() => setConnection({ state: 'lost', since }), QUIET_MILLIS);
      },
    });
    socket.start();
    return () => {
      clearTimeout(quiet);
      batch.clear();
      socket.stop();
      setConnection({ state: 'live' });
    };
  }, [client, fleet]);

  return connection;
}
