import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './app/query-client';
import { createAppRouter } from './app/router';
import './styles/index.css';

const router = createAppRouter();
const queryClient = createQueryClient(() => {
  const { pathname, searchStr } = router.state.location;
  if (pathname === '/login' || pathname === '/signup') return;
  void router.navigate({ to: '/login', search: { next: pathname + searchStr }, replace: true });
});

const root = document.getElementById('root');
if (root !== null) {
  delete document.documentElement.dataset['page']; // theme-boot.js says so for the time before this script
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
