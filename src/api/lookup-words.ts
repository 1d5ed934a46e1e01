import { articleName } from '../graph/titles.js';
import type { ArticleLookupRecord } from './article-lookup.js';

/** The outcome of a look-up in words: what was looked at, and what to do where nothing was found. */
export function explainLookup(lookup: ArticleLookupRecord): string {
  const { asked, law, version } = lookup;
  const name = articleName(asked.law, asked.article, asked.suffix);
  switch (lookup.reason) {
    case null:
      return `${name} is held, version ${version?.version ?? 'without a date'}.`;
    case 'LAW_NOT_HELD':
      return `No document that was imported names ${asked.law}. Import the law's text or a list that cites it.`;
    case 'VERSION_UNDATED':
      return `${law?.name ?? asked.law} is held without any date, so nothing can be said of ${day(lookup)}. Import a text that states its versions.`;
    case 'VERSION_NOT_HELD':
      return `No version of ${law?.name ?? asked.law} is held for ${day(lookup)}; held: ${versionsHeld(lookup)}.`;
    case 'ARTICLE_NOT_HELD':
      return version === null
        ? `${name} is in no version that is held: ${versionsHeld(lookup)}.`
        : `${name} is not among the ${String(version.articles)} articles known of version ${version.version ?? 'without a date'} (${String(version.articlesFromStatute)} of them from its text).`;
  }
}

function day({ asked }: ArticleLookupRecord): string {
  return asked.asOf ?? asked.version ?? 'that day';
}

function versionsHeld({ versions }: ArticleLookupRecord): string {
  const dates = versions.map(({ version }) => version ?? 'one without a date');
  return dates.length === 0 ? 'none' : dates.join(', ');
}
