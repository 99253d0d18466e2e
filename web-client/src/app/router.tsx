import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { boardFiltersSchema } from '@/data/board-filters';
import { z } from '@/lib/zod';
import { FleetLayout } from './fleet-layout';
import { NotFound } from './not-found';
import { OperationsPage } from './pages/operations-page';
import { Root } from './root';
import { GoToFleet, SignedIn } from './signed-in';

const nextSchema = z.object({ next: z.catch(z.optional(z.string()), undefined) });
const newSchema = z.extend(boardFiltersSchema, { new: z.catch(z.optional(z.boolean()), undefined) });

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFound });

const login = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  validateSearch: (search) => nextSchema.parse(search),
  component: lazyRouteComponent(() => import('./pages/auth-pages'), 'LoginPage'),
});
const signup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signup',
  validateSearch: (search) => nextSchema.parse(search),
  component: lazyRouteComponent(() => import('./pages/auth-pages'), 'SignupPage'),
});

const signedIn = createRoute({ getParentRoute: () => rootRoute, id: 'signed-in', component: SignedIn });
const index = createRoute({ getParentRoute: () => signedIn, path: '/', component: GoToFleet });
/** A section without a fleet opens in the remembered one; any other unknown path goes to the operations. */
const anywhere = createRoute({ getParentRoute: () => signedIn, path: '$', component: GoToFleet });

const fleet = createRoute({ getParentRoute: () => signedIn, path: '/fleets/$fleet', component: FleetLayout });
const fleetIndex = createRoute({
  getParentRoute: () => fleet,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/fleets/$fleet/operations', params, replace: true });
  },
});
const operations = createRoute({
  getParentRoute: () => fleet,
  path: 'operations',
  validateSearch: (search) => newSchema.parse(search),
  component: OperationsPage,
});
const operation = createRoute({
  getParentRoute: () => operations,
  path: '$operation',
  component: lazyRouteComponent(() => import('./pages/operation-page'), 'OperationRoute'),
});
const run = createRoute({
  getParentRoute: () => operations,
  path: '$operation/runs/$run',
  component: lazyRouteComponent(() => import('./pages/run-page'), 'RunTimelineRoute'),
});
const diff = createRoute({
  getParentRoute: () => operations,
  path: '$operation/runs/$run/diff',
  component: lazyRouteComponent(() => import('./pages/run-page'), 'RunDiffRoute'),
});
const artifacts = createRoute({
  getParentRoute: () => operations,
  path: '$operation/runs/$run/artifacts',
  component: lazyRouteComponent(() => import('./pages/run-page'), 'RunArtifactsRoute'),
});
const missions = createRoute({
  getParentRoute: () => fleet,
  path: 'missions',
  component: lazyRouteComponent(() => import('./pages/missions-page'), 'MissionsRoute'),
});
const pilots = createRoute({
  getParentRoute: () => fleet,
  path: 'pilots',
  component: lazyRouteComponent(() => import('./pages/pilots-page'), 'PilotsRoute'),
});
const rovers = createRoute({
  getParentRoute: () => fleet,
  path: 'rovers',
  component: lazyRouteComponent(() => import('./pages/rovers-page'), 'RoversRoute'),
});
const settings = createRoute({
  getParentRoute: () => fleet,
  path: 'settings',
  component: lazyRouteComponent(() => import('./pages/settings-page'), 'SettingsRoute'),
});

const routeTree = rootRoute.addChildren([
  login,
  signup,
  signedIn.addChildren([
    index,
    fleet.addChildren([
      fleetIndex,
      operations.addChildren([operation, run, diff, artifacts]),
      missions,
      pilots,
      rovers,
      settings,
    ]),
    anywhere,
  ]),
]);

export function createAppRouter() {
  return createRouter({ routeTree, defaultPreload: 'intent', defaultPreloadStaleTime: 0 });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
