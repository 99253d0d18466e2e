import { z } from './zod';

const frameTypes = [
  'operation',
  'comment',
  'run',
  'run_message',
  'signal',
  'rover',
  'mission',
  'label',
  'pilot',
  'crew',
  'enrollment_code',
  'fleet',
  'member',
  'invitation',
] as const;

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
  | {
      readonly kind:
        | 'missionCounts'
        | 'missions'
        | 'rovers'
        | 'enrollmentCodes'
        | 'pilots'
        | 'crews'
        | 'members'
        | 'fleets';
    }
  /** The card of one operation, or of any, and the numbers over the columns. */
  | { readonly kind: 'card'; readonly operation: string | undefined }
  | { readonly kind: 'operation'; readonly operation: string | undefined }
  | { readonly kind: 'run'; readonly run: string | undefined; readonly operation: string | undefined };

/** The one table from frames to stale queries. */
export function staleBy(frame: Frame): readonly Stale[] {
  switch (frame.t) {
    case 'operation':
      return [
        { kind: 'card', operation: frame.op ?? frame.id },
        { kind: 'missionCounts' },
        { kind: 'operation', operation: frame.op ?? frame.id },
      ];
    case 'comment':
      return [{ kind: 'operation', operation: frame.op }];
    case 'run':
      return [
        { kind: 'card', operation: frame.op },
        { kind: 'operation', operation: frame.op },
        { kind: 'run', run: frame.id, operation: frame.op },
      ];
    case 'run_message':
      return [{ kind: 'run', run: frame.id, operation: frame.op }];
    case 'rover':
      return [{ kind: 'rovers' }];
    case 'mission':
      return [{ kind: 'missions' }, { kind: 'missionCounts' }];
    case 'pilot':
      return [{ kind: 'pilots' }];
    case 'crew':
      return [{ kind: 'crews' }];
    case 'enrollment_code':
      return [{ kind: 'enrollmentCodes' }];
    case 'fleet':
      return [{ kind: 'fleets' }];
    case 'member':
      return [{ kind: 'members' }, { kind: 'fleets' }];
    case 'signal':
    case 'label':
    case 'invitation':
      return []; // nothing on any page of this client shows them
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
