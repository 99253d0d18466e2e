import { useMutation } from '@tanstack/react-query';
import { userSchema } from '@/data/fleet';
import { request } from '@/lib/api-client';

interface Login {
  readonly email: string;
  readonly password: string;
}

export function useLogIn() {
  return useMutation({
    mutationFn: (body: Login) => request({ method: 'POST', path: 'auth/login', body }, userSchema),
  });
}

export function useSignUp() {
  return useMutation({
    mutationFn: (body: Login & { readonly name: string }) =>
      request({ method: 'POST', path: 'auth/signup', body }, userSchema),
  });
}
