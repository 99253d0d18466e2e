import { createContext, useContext } from 'react';
import type { User } from './fleet';

export interface FleetScope {
  readonly fleetId: string;
  readonly me: User;
}

export const FleetContext = createContext<FleetScope | null>(null);

/** The fleet on screen and the person looking at it. Only for components inside the shell. */
export function useFleetScope(): FleetScope {
  const scope = useContext(FleetContext);
  if (scope === null) throw new Error('This part of the page belongs inside a fleet.');
  return scope;
}
