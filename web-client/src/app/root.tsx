import { Outlet } from '@tanstack/react-router';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { LiveRegion } from '@/components/ui/live-region';
import { Toasts } from '@/components/ui/toasts';
import { useFollowSystemTheme } from '@/lib/theme';

export function Root() {
  useFollowSystemTheme();
  return (
    <>
      <ErrorBoundary region="The page">
        <Outlet />
      </ErrorBoundary>
      <Toasts />
      <LiveRegion />
    </>
  );
}
