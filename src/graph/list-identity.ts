import type { PowerList } from '../power-list/power-list.js';
import { nodeId } from './ids.js';

/** What tells a list from others: the organ whose powers it lists, and its title if it has one. */
export interface ListIdentity {
  readonly organ: string | null;
  readonly title: string | null;
  /** The name that a user gave it, which then is all that counts. */
  readonly given: string | null;
  readonly documentId: string;
}

/**
 * Whose list this is. A corrected list comes under another file name and with another date, so
 * neither counts: the organ that most items name does, and the title without years and marks of
 * the edition. A list that names neither is told by its file name.
 */
export function identifyList(list: PowerList, given: string | null = null): ListIdentity {
  const organ = mostNamed(list.items.map((item) => item.organ));
  const title = list.document.title === null ? null : plainTitle(list.document.title);
  const fallback = organ === null && title === null ? plainTitle(stem(list.document.name)) : null;
  const identity =
    given === null ? ['list', organ, title, fallback] : ['list-named', given.normalize('NFC')];
  return { organ, title, given, documentId: nodeId('SourceDocument', ...identity) };
}

function mostNamed(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: [string, number] | null = null;
  for (const entry of counts) {
    if (best === null || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) {
      best = entry;
    }
  }
  return best?.[0] ?? null;
}

/** A title without blanks, years, dates, edition marks and the copy marks of file names. */
function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^附件\d*[::.]?/u, '')
    .replace(/(?:19|20)\d{2}(?:年(?:度)?)?(?:\d{1,2}月(?:\d{1,2}日)?)?(?:版)?/gu, '')
    .replace(/\((?:\d+|副本|修订|更新|公示|定稿|终稿|最新)[^)]*\)/gu, '');
}

function stem(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
}
