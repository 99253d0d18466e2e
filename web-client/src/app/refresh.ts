import type { QueryClient } from '@tanstack/react-query';
import { isBoardShown, placeOnBoard, removeFromBoard } from '@/features/board/board-cache';
import { operationQuery } from '@/features/operation/api/use-operation';
import { statusOf } from '@/lib/api-client';
import type { Stale } from '@/lib/frames';
import { keys } from '@/lib/query-keys';

/** From this many operations at once it is cheaper to read the columns again than one card after the other. */
const MANY = 5;

/** Reads again what is on screen of the things named; the rest is read when it is next shown. */
export function refresh(client: QueryClient, fleet: string, stale: readonly Stale[]): Promise<unknown> {
  const cards = stale.flatMap((each) => (each.kind === 'card' ? [each.operation] : []));
  const ids = cards.filter((id) => id !== undefined);
  const oneByOne = ids.length === cards.length && ids.length < MANY && isBoardShown(client, fleet);
  // A card comes with its whole operation, which then need not be asked for again.
  const comesWithCard = (each: Stale) =>
    oneByOne && each.kind === 'operation' && each.operation !== undefined && ids.includes(each.operation);
  const reads = stale
    .filter((each) => each.kind !== 'card' && !comesWithCard(each))
    .map((each) => invalidate(client, fleet, each));
  if (oneByOne) {
    reads.push(...ids.map((id) => refreshCard(client, fleet, id)));
    if (ids.length > 0) reads.push(client.invalidateQueries({ queryKey: keys.numbers(fleet) }));
  } else if (cards.length > 0) {
    reads.push(invalidate(client, fleet, { kind: 'card', operation: undefined }));
  }
  return Promise.all(reads);
}

/** One request for one card, however much of the board is loaded: nothing on it shrinks or moves but that card. */
async function refreshCard(client: QueryClient, fleet: string, id: string): Promise<void> {
  const query = operationQuery(fleet, id);
  await client.cancelQueries({ queryKey: query.queryKey });
  try {
    const { operation } = await client.fetchQuery({ ...query, staleTime: 0 });
    placeOnBoard(client, fleet, operation);
  } catch (error) {
    if (statusOf(error) === 404) removeFromBoard(client, fleet, id);
    // A refresh that a newer one took over needs no other answer; any other failure is shown with its Retry.
    else if (statusOf(error) !== undefined) await client.invalidateQueries({ queryKey: keys.board(fleet) });
  }
}

function invalidate(client: QueryClient, fleet: string, stale: Stale): Promise<void> {
  switch (stale.kind) {
    case 'card':
      return client.invalidateQueries({ queryKey: keys.board(fleet) });
    case 'missionCounts':
      return client.invalidateQueries({ queryKey: keys.missionCounts(fleet) });
    case 'missions':
      return client.invalidateQueries({ queryKey: keys.missions(fleet) });
    case 'pilots':
      return client.invalidateQueries({ queryKey: keys.pilots(fleet) });
    case 'crews':
      return client.invalidateQueries({ queryKey: keys.crews(fleet) });
    case 'members':
      return client.invalidateQueries({ queryKey: keys.members(fleet) });
    case 'fleets':
      return client.invalidateQueries({ queryKey: keys.fleets });
    case 'rovers':
      return client.invalidateQueries({ queryKey: keys.rovers(fleet) });
    case 'enrollmentCodes':
      return client.invalidateQueries({ queryKey: keys.enrollmentCodes(fleet) });
    case 'operation':
      return client.invalidateQueries({
        queryKey:
          stale.operation === undefined ? keys.operations(fleet) : keys.operation(fleet, stale.operation),
      });
    case 'run':
      return client.invalidateQueries({
        predicate: ({ queryKey }) => keys.isRun(queryKey, fleet, stale.run, stale.operation),
      });
    default:
      return stale satisfies never;
  }
}
