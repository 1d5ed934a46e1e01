import type { AlignmentEntry } from '../alignment/types.js';
import { nodeId } from '../graph/ids.js';
import { countActions, groupImpact, type ActionCounts } from '../impact/group.js';
import { IMPACT_DEFAULTS, impactOf } from '../impact/impact.js';
import type { Ask } from '../impact/read-places.js';
import type { LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { digest } from './digest.js';
import type { EventCounts, EventType, EventVersion, WatchEvent } from './event.js';

export interface LawEventInput {
  readonly type: EventType;
  readonly from: LawText;
  readonly to: LawText;
  /** When it happened: ISO time, UTC. */
  readonly at: string;
  /**
   * What makes the event this one and no other of its type, law and versions: the hash of the
   * imported text, the journal's time of an acceptance. The id is made of it.
   */
  readonly occasion: string;
  /** Whether a later version's text is held; false where it is not given. */
  readonly superseded?: boolean;
  /** The alignment, where it is known or a person corrected it; else it is computed. */
  readonly entries?: readonly AlignmentEntry[];
}

/**
 * The event that a law went from one text to another, with what `famai impact` counts for it.
 * Reads the graph and changes nothing.
 *
 * @throws FamaiError of the store
 */
export async function lawEvent(ask: Ask, input: LawEventInput): Promise<WatchEvent> {
  const { type, from, to, at, occasion, superseded = false, entries } = input;
  const corrected = entries === undefined ? {} : { entries };
  const { affected, truncated } = await impactOf(ask, from, to, {
    ...IMPACT_DEFAULTS,
    ...corrected,
  });
  const lawId = nodeId('Law', titleKey(from.title));
  const [fromSide, toSide] = [sideOf(from), sideOf(to)] as const;
  return {
    format: 1,
    id: `event-${digest([type, lawId, fromSide.id, toSide.id, occasion])}`,
    type,
    at,
    law: { id: lawId, title: to.title },
    from: fromSide,
    to: toSide,
    superseded,
    counts: countsOf(countActions(affected)),
    byOrgan: groupImpact(affected).map(({ organ, counts, divisions }) => ({
      organ,
      counts: countsOf(counts),
      divisions: divisions.map((group) => ({
        division: group.division,
        counts: countsOf(group.counts),
      })),
    })),
    truncated: truncated !== null,
    links: {
      nodes: [lawId, fromSide.id, toSide.id],
      command: ['impact', to.title, ...dates(from, to), '--json'],
    },
  };
}

function sideOf({ title, version, validFrom }: LawText): EventVersion {
  return { id: nodeId('LawVersion', titleKey(title), version), version, validFrom };
}

function dates({ version: from }: LawText, { version: to }: LawText): string[] {
  return from === null || to === null ? [] : ['--from', from, '--to', to];
}

function countsOf(byAction: ActionCounts): EventCounts {
  const total = Object.values(byAction).reduce((sum, count) => sum + count, 0);
  return { total, byAction };
}
