import { articleLabel } from '../alignment/label.js';
import { nodeId } from '../graph/ids.js';
import { titleKey } from '../statute/title-key.js';
import { isQuoteOf } from './quotation.js';
import { readPlaces, type Ask, type FoundPlace } from './read-places.js';
import type { RevisionIndex } from './revision-index.js';
import type { CitingPlace, TiedBy } from './types.js';

/**
 * The places of lists that state no version of the law and may all the same mean the old one: those
 * whose version nothing tells, those tied by their date to the new version whose quoted words are
 * the old one's, and with `all` every other one that is tied to the new version by its date.
 */
export async function readUnstated(
  ask: Ask,
  index: RevisionIndex,
  all: boolean,
  maxPlaces: number,
): Promise<CitingPlace[]> {
  const { title, to } = index.revision;
  const key = titleKey(title);
  const versions = [...new Set([null, ...(to.isDraft ? [] : [to.version])])];
  const labels = index.revision.oldArticles;
  const targets = versions.flatMap((version) => [
    nodeId('LawVersion', key, version),
    ...labels.map(({ number, suffix }) => nodeId('Article', key, version, number, suffix)),
  ]);
  const { places } = await readPlaces(ask, {
    targets: [...new Set(targets)],
    changed: new Set(),
    lawId: nodeId('Law', key),
    maxDepth: 1,
    maxPlaces,
  });
  return places.flatMap((place) => {
    const tiedBy = tieOf(place, index, all);
    return tiedBy === null ? [] : [{ ...place, tiedBy }];
  });
}

function tieOf(place: FoundPlace, index: RevisionIndex, all: boolean): TiedBy | null {
  if (place.kind === 'Article' || place.citation.statedVersion !== null) return null;
  if (place.versionBy === 'none') return 'undated';
  if (place.versionBy !== 'date') return null;
  if (quotesOld(place, index)) return 'quote';
  return all ? 'asked' : null;
}

/** Whether the words quoted are those of the old article and not those of the new one. */
function quotesOld({ citation }: CitingPlace, index: RevisionIndex): boolean {
  const { quote, article, suffix } = citation;
  if (quote === null || article === null) return false;
  const label = articleLabel(article, suffix);
  const [old, now] = [index.oldArticle(label), index.newArticle(label)];
  if (old === null || !isQuoteOf(quote, old)) return false;
  return now === null || !isQuoteOf(quote, now);
}
