import { FamaiError } from '../errors/famai-error.js';
import { titleKey } from '../statute/title-key.js';
import type { EventOrgan, WatchEvent } from './event.js';

/** What a receiver wants to hear of; an empty list stands for all. */
export interface WatchFilter {
  /** Titles, with or without 中华人民共和国 and 《》. */
  readonly laws: readonly string[];
  /** Names as the lists write them. */
  readonly organs: readonly string[];
  readonly divisions: readonly string[];
}

export const EVERYTHING: WatchFilter = { laws: [], organs: [], divisions: [] };

const MAX_NAMES = 500;
const MAX_LENGTH = 300;

/**
 * A filter from what a user gave: names trimmed, each once.
 *
 * @throws FamaiError VALUE_REFUSED for a name that is empty or too long, or too many of them
 */
export function makeFilter(given: Partial<WatchFilter>): WatchFilter {
  return {
    laws: names(given.laws, lawKey),
    organs: names(given.organs, nameKey),
    divisions: names(given.divisions, nameKey),
  };
}

/**
 * The event as a receiver with this filter gets it, or null where it does not concern them. The law
 * has to be one of theirs; one of their organs has to have a place that cites it, in one of their
 * divisions. What the event says of other organs and divisions is left out.
 */
export function concerning(event: WatchEvent, filter: WatchFilter): WatchEvent | null {
  const { laws, organs, divisions } = filter;
  if (laws.length > 0 && !isIn(laws, event.law.title, lawKey)) return null;
  if (organs.length === 0 && divisions.length === 0) return event;
  const byOrgan = event.byOrgan
    .filter(({ organ }) => organs.length === 0 || isIn(organs, organ, nameKey))
    .map((group) => (divisions.length === 0 ? group : within(group, divisions)))
    .filter((group) => group.divisions.length > 0);
  return byOrgan.length === 0 ? null : { ...event, byOrgan };
}

function within(group: EventOrgan, names: readonly string[]): EventOrgan {
  const divisions = group.divisions.filter(({ division }) => isIn(names, division, nameKey));
  return { ...group, divisions };
}

function isIn(
  names: readonly string[],
  name: string | null,
  keyOf: (name: string) => string,
): boolean {
  return name !== null && names.some((one) => keyOf(one) === keyOf(name));
}

const lawKey = (title: string): string => titleKey(title.trim().replace(/^《(.*)》$/u, '$1'));
const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');

function names(given: readonly string[] = [], keyOf: (name: string) => string): string[] {
  if (given.length > MAX_NAMES) {
    throw new FamaiError('VALUE_REFUSED', `A filter takes at most ${MAX_NAMES} names of a kind`);
  }
  const byKey = new Map<string, string>();
  for (const name of given.map((one) => one.trim())) {
    if (keyOf(name) === '' || name.length > MAX_LENGTH || /\p{Cc}/u.test(name)) {
      const what = `A name in a filter is empty, over ${MAX_LENGTH} characters or has others than print`;
      throw new FamaiError('VALUE_REFUSED', what);
    }
    if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  }
  return [...byKey.values()];
}
