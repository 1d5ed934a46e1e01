import type { AlignmentEntry } from '../alignment/types.js';
import { FamaiError } from '../errors/famai-error.js';
import { nodeId } from '../graph/ids.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { number, textOrNull } from '../store/row.js';
import { assess } from './assess.js';
import { readPlaces, type Ask, type Reach } from './read-places.js';
import { revisionOf, targetsOf } from './revision-of.js';
import { RevisionIndex } from './revision-index.js';
import type { AffectedPlace, Revision } from './types.js';
import { readUnstated } from './unstated.js';

export interface ImpactOptions {
  /** The new text is a draft: nothing is in force yet. */
  readonly isDraft: boolean;
  /** Greatest number of citations on a way to the law; 1 is direct only. */
  readonly maxDepth: number;
  readonly maxPlaces: number;
  /** Also citations that state no version and are tied to the new one by their date alone. */
  readonly unstated: boolean;
  /** The alignment, where a person corrected it; else it is computed. */
  readonly entries?: readonly AlignmentEntry[];
}

/** What a revision changes, for whom, and what to write instead. */
export interface Impact {
  readonly revision: Revision;
  readonly affected: readonly AffectedPlace[];
  readonly truncated: Reach['truncated'];
  /**
   * How many citations of the law by lists are not among the affected, since they mean another
   * version.
   */
  readonly otherVersions: number;
}

/** Defaults that a city's lists stay far below. */
export const IMPACT_DEFAULTS = {
  isDraft: false,
  maxDepth: 3,
  maxPlaces: 200_000,
  unstated: false,
} as const;

/**
 * What changes for whom when a law goes from one text to another. Reads the graph and changes
 * nothing in it.
 *
 * @throws FamaiError REVISION_ORDER unless the old text is the earlier one, and as `ask` does
 */
export async function impactOf(
  ask: Ask,
  from: LawText,
  to: LawText,
  options: ImpactOptions = IMPACT_DEFAULTS,
): Promise<Impact> {
  if (!options.isDraft) checkOrder(from, to);
  const revision = revisionOf(from, to, options.isDraft, options.entries);
  const lawId = nodeId('Law', titleKey(from.title));
  const reach = await readPlaces(ask, {
    ...targetsOf(from, revision.entries),
    lawId,
    maxDepth: options.maxDepth,
    maxPlaces: options.maxPlaces,
  });
  const index = new RevisionIndex(revision);
  const unstated = await readUnstated(ask, index, options.unstated, options.maxPlaces);
  const places = [...reach.places.map(({ versionBy: _by, ...place }) => place), ...unstated];
  return {
    revision,
    affected: assess(revision, places),
    truncated: reach.truncated,
    otherVersions: await countOthers(ask, lawId, from.version, unstated.length),
  };
}

/** A draft may be as undated as it likes; of two versions the revised one is the earlier. */
function checkOrder(from: LawText, to: LawText): void {
  const [old, next] = [from.version ?? '', to.version ?? ''];
  if (old < next) return;
  throw new FamaiError('REVISION_ORDER', `${from.title}: ${old} is not earlier than ${next}`);
}

async function countOthers(
  ask: Ask,
  lawId: string,
  version: string | null,
  included: number,
): Promise<number> {
  const rows = await ask('otherCitations', { laws: [lawId] });
  const others = rows.filter((row) => textOrNull(row, 'version') !== version);
  return others.reduce((sum, row) => sum + number(row, 'total'), 0) - included;
}
