import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { useDocumentTitle } from '@/components/ui/page-header';
import { EmptyState } from '@/components/ui/states';

export function NotFound() {
  useDocumentTitle('Not found');
  return (
    <main className="grid h-full place-items-center">
      <EmptyState
        icon={<Compass className="size-5" aria-hidden="true" />}
        wholePage
        title="There is nothing at this address"
        action={
          <Link to="/" className="text-sm font-medium text-accent-ink underline underline-offset-2">
            Go to your operations
          </Link>
        }
      >
        The link may be old, or what it led to was removed.
      </EmptyState>
    </main>
  );
}
