import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { LoginCard } from '@/features/auth/components/login-card';
import { SignupCard } from '@/features/auth/components/signup-card';
import { localPath } from '@/lib/local-path';

export function LoginPage() {
  const { next } = useSearch({ from: '/login' });
  const enter = useEnter(next);
  return <LoginCard next={next} onSignedIn={enter} />;
}

export function SignupPage() {
  const { next } = useSearch({ from: '/signup' });
  const enter = useEnter(next);
  return <SignupCard next={next} onSignedIn={enter} />;
}

/** Forgets what a former person saw, then goes to where the sign-in was asked for. */
function useEnter(next: string | undefined): () => void {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    client.clear();
    router.history.replace(localPath(next));
  };
}
