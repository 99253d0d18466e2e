import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { messageOf, statusOf } from '@/lib/api-client';
import { useSignUp } from '../api/use-sign-in';
import { AuthCard, FormError } from './auth-card';

interface CardProps {
  readonly next: string | undefined;
  readonly onSignedIn: () => void;
}

export function SignupCard({ next, onSignedIn }: CardProps) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signUp = useSignUp();
  const taken = statusOf(signUp.error) === 409;
  const message = signUp.error === null ? undefined : messageOf(signUp.error);
  return (
    <AuthCard
      title="Create your account"
      lead="One fleet of your own comes with it."
      footer={
        <>
          Already have one?{' '}
          <Link
            to="/login"
            search={{ next }}
            className="font-medium text-accent-ink underline underline-offset-2"
          >
            Sign in
          </Link>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          signUp.mutate({ name: name.trim(), email, password }, { onSuccess: onSignedIn });
        }}
      >
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label="Email"
          name="email"
          type="email"
          autoComplete="username"
          required
          value={email}
          error={taken ? message : undefined}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          hint="8 characters or more"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError message={taken ? undefined : message} />
        <Button type="submit" look="primary" busy={signUp.isPending} className="h-9 w-full">
          {signUp.isPending ? 'Creating…' : 'Create account'}
        </Button>
      </form>
    </AuthCard>
  );
}
