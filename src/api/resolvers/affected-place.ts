import type { AffectedPlace } from '../../impact/types.js';
import type { AffectedPlaceResolvers } from '../generated/resolver-types.js';
import type { AffectedPlacePage } from '../mappers.js';
import { memorySource } from '../paging/memory-source.js';
import { pageOf } from '../paging/page.js';
import type { PageArgs } from '../paging/window.js';
import { affectedPlaceRecord, placeRows, type PlaceRow } from '../records/affected-place.js';
import { document } from './sources.js';

export const affectedPlace: AffectedPlaceResolvers = {
  citing: ({ citingId, kind }, _args, context) => context.nodes.loadAs(citingId, [kind]),
  document,
};

/**
 * A page of affected places.
 *
 * @param of what decides which places there are, as JSON
 */
export function affectedPage(
  places: readonly AffectedPlace[],
  of: string,
  args: PageArgs,
): AffectedPlacePage {
  let rows: readonly PlaceRow[] | undefined;
  const source = memorySource(
    { order: 'affected', filter: of },
    () => Promise.resolve((rows ??= placeRows(places))),
    (some) =>
      Promise.resolve(
        some.map(({ cursor, place }) => ({ cursor, node: affectedPlaceRecord(place) })),
      ),
  );
  return pageOf(source, args);
}
