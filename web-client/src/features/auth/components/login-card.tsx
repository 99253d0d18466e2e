import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { messageOf, statusOf } from '@/lib/api-client';
import { useLogIn } from '../api/use-sign-in';
import { AuthCard, FormError } from './auth-card';

interface CardProps {
  readonly next: string | undefined;
  readonly onSignedIn: () => void;
}

export function LoginCard({ next, onSignedIn }: CardProps) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const logIn = useLogIn();
  const message =
    logIn.error === null
      ? undefined
      : statusOf(logIn.error) === 401
        ? 'Email or password is not right.'
        : messageOf(logIn.error);
  return (
    <AuthCard
      title="Sign in to UFO"
      lead={next === undefined ? 'Your pilots are waiting.' : 'Sign in to go on where you were.'}
      footer={
        <>
          New here?{' '}
          <Link
            to="/signup"
            search={{ next }}
            className="font-medium text-accent-ink underline underline-offset-2"
          >
            Create an account
          </Link>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          logIn.mutate({ email, password }, { onSuccess: onSignedIn });
        }}
      >
        <TextField
          label="Email"
          name="email"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError message={message} />
        <Button type="submit" look="primary" busy={logIn.isPending} className="h-9 w-full">
          {logIn.isPending ? 'Signing in…' : 'Sign in'}
        </Button>
      </form>
    </AuthCard>
  );
}
