import { useQuery } from '@tanstack/react-query';
import { command, request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { useCommand } from '@/lib/use-command';
import { z } from '@/lib/zod';

export const roverSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['online', 'busy', 'offline']),
  tags: z.array(z.string()),
  auto_tags: z.array(z.string()),
  last_seen_at: z.optional(z.string()),
  created_at: z.string(),
});
export type Rover = z.infer<typeof roverSchema>;

export const codeSchema = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  reusable: z.boolean(),
  expires_at: z.nullable(z.string()),
  created_at: z.string(),
});
export type EnrollmentCode = z.infer<typeof codeSchema>;

export function useRovers(fleet: string) {
  return useQuery({
    queryKey: keys.rovers(fleet),
    queryFn: ({ signal }) => request({ path: 'rovers', query: { fleet }, signal }, z.array(roverSchema)),
  });
}

/** Replaces the tags that people gave a rover. */
export function useSetTags(fleet: string, rover: string) {
  return useCommand(
    (tags: readonly string[]) =>
      command({ method: 'POST', path: `rovers/${rover}/tags`, query: { fleet }, body: { tags } }),
    [keys.rovers(fleet)],
  );
}

export function useDeleteRover(fleet: string) {
  return useCommand(
    (rover: string) => command({ method: 'DELETE', path: `rovers/${rover}`, query: { fleet } }),
    [keys.rovers(fleet)],
  );
}

/** Codes as lists show them, cut to their first characters. Members who manage nothing get 403. */
export function useEnrollmentCodes(fleet: string) {
  return useQuery({
    queryKey: keys.enrollmentCodes(fleet),
    queryFn: ({ signal }) =>
      request({ path: 'enrollment-codes', query: { fleet }, signal }, z.array(codeSchema)),
  });
}

/** What to make a code for: one rover, or any number of them until a moment. */
export type NewCode =
  | { readonly label: 'rover'; readonly reusable: false }
  | { readonly label: 'ci'; readonly reusable: true; readonly expires_at: string };

/** Makes a code; the answer is the only place where it is ever whole. */
export function useCreateCode(fleet: string) {
  return useCommand(
    (code: NewCode) =>
      request({ method: 'POST', path: 'enrollment-codes', query: { fleet }, body: code }, codeSchema),
    [keys.enrollmentCodes(fleet)],
  );
}

export function useDeleteCode(fleet: string) {
  return useCommand(
    (code: string) => command({ method: 'DELETE', path: `enrollment-codes/${code}`, query: { fleet } }),
    [keys.enrollmentCodes(fleet)],
  );
}
