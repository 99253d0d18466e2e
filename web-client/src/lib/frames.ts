import { z } from './zod';

const frameTypes = ['operation', 'comment', 'run', 'run_message', 'signal', 'rover'] as const;

/** What the server says about a change: its kind, and, where the server knows better, which thing it was. */
const frameSchema = z.object({
  t: z.enum(frameTypes),
  /** The thing that changed. */
  id: z.optional(z.string()),
  /** The operation it belongs to. */
  op: z.optional(z.string()),
});
export type Frame = z.infer<typeof frameSchema>;

/** Reads a text frame; unknown types and anything malformed count as nothing, as newer servers may say more. */
export function parseFrame(text: unknown): Frame | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const parsed = frameSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** One kind of query that a frame makes stale; `operation` and `run` narrow it to one thing where known. */
export type Stale =
  | { readonly kind: 'board' | 'missionCounts' | 'rovers' }
  | { readonly kind: 'operation'; readonly operation: string | undefined }
  | { readonly kind: 'run'; readonly run: string | undefined; readonly operation: string | undefined };

/** The one table from frames to stale queries. */
export function staleBy(frame: Frame): readonly Stale[] {
  switch (frame.t) {
    case 'operation':
      return [
        { kind: 'board' },
        { kind: 'missionCounts' },
        { kind: 'operation', operation: frame.op ?? frame.id },
      ];
    case 'comment':
      return [{ kind: 'operation', operation: frame.op }];
    case 'run':
      return [
        { kind: 'board' },
        { kind: 'operation', operation: frame.op },
        { kind: 'run', run: frame.id, operation: frame.op },
      ];
    case 'run_message':
      return [{ kind: 'run', run: frame.id, operation: frame.op }];
    case 'rover':
      return [{ kind: 'rovers' }];
    case 'signal':
      return [];
    default:
      return frame.t satisfies never;
  }
}

/** What a burst of frames makes stale, each thing once. */
export function staleByAll(frames: readonly Frame[]): Stale[] {
  const distinct = new Map<string, Stale>();
  for (const stale of frames.flatMap(staleBy)) distinct.set(JSON.stringify(stale), stale);
  return [...distinct.values()];
}
