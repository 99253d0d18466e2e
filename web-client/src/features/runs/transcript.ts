import { runSchema } from '@/data/run';
import { z } from '@/lib/zod';

export const messageSchema = z.object({
  seq: z.number(),
  type: z.string(),
  tool: z.optional(z.string()),
  content: z.optional(z.string()),
  input: z.optional(z.unknown()),
  output: z.optional(z.string()),
  created_at: z.string(),
  /** Where the message stands in the order of arrival; servers that offer it answer only what comes after one. */
  position: z.optional(z.number()),
});
export type RunMessage = z.infer<typeof messageSchema>;

export const runEventSchema = z.object({
  kind: z.string(),
  message: z.string(),
  created_at: z.string(),
  /** The person who did it. */
  by: z.optional(z.string()),
});
export type RunEvent = z.infer<typeof runEventSchema>;

export const artifactSchema = z.object({
  kind: z.string(),
  name: z.string(),
  content: z.string(),
  created_at: z.string(),
});
export type Artifact = z.infer<typeof artifactSchema>;

export const runDetailSchema = z.object({
  run: runSchema,
  events: z.array(runEventSchema),
  artifacts: z.array(artifactSchema),
  messages: z.array(messageSchema),
});
export type RunDetail = z.infer<typeof runDetailSchema>;

/** The cursor to ask with: the greatest position held, or nothing while the server names none. */
export function cursorOf(held: RunDetail | undefined): number | undefined {
  let greatest: number | undefined;
  for (const { position } of held?.messages ?? []) {
    if (position === undefined) return undefined;
    if (greatest === undefined || position > greatest) greatest = position;
  }
  return greatest;
}

/**
 * Joins what is held with an answer to "what comes after `after`?".
 *
 * An answer without positions is the whole transcript of a server that ignores the cursor, and replaces what is held.
 * Messages that are held already are not doubled.
 */
export function merged(held: RunDetail | undefined, answer: RunDetail, after: number | undefined): RunDetail {
  if (held === undefined || after === undefined) return { ...answer, messages: inOrder(answer.messages) };
  if (answer.messages.some(({ position }) => position === undefined)) {
    return { ...answer, messages: inOrder(answer.messages) };
  }
  const known = new Set(held.messages.map(({ position }) => position));
  const fresh = answer.messages.filter(({ position }) => !known.has(position));
  if (fresh.length === 0) return { ...answer, messages: held.messages };
  return { ...answer, messages: inOrder([...held.messages, ...fresh]) };
}

/** By number, then by arrival. */
function inOrder(messages: readonly RunMessage[]): RunMessage[] {
  return messages.toSorted((a, b) => a.seq - b.seq || (a.position ?? 0) - (b.position ?? 0));
}
