import { articleName } from '../graph/titles.js';
import { chineseNumeral } from '../text/numeral.js';
import { placeOf, type ArticleLookupRecord, type HeldVersionRecord } from './article-lookup.js';
import { laterParagraphs } from './provision-start.js';

/** The outcome of a look-up in words: what was looked at, and what to do where nothing was found. */
export function explainLookup(lookup: ArticleLookupRecord): string {
  const { asked, law, version } = lookup;
  const name = articleName(asked.law, asked.article, asked.suffix);
  switch (lookup.reason) {
    case null:
      return `${name} is held, version ${versionName(version)}.${uncertain(lookup)}${later(lookup)}`;
    case 'LAW_NOT_HELD':
      return `No document that was imported names ${asked.law}. Import the law's text or a list that cites it.`;
    case 'VERSION_UNDATED':
      return `${law?.name ?? asked.law} is held without any date, so nothing can be said of ${day(lookup)}. Import a text that states its versions.`;
    case 'VERSION_NOT_HELD':
      return `No version of ${law?.name ?? asked.law} is held for ${day(lookup)}${earliest(lookup)}; held: ${versionsHeld(lookup)}.`;
    case 'ARTICLE_NOT_HELD':
      return version === null
        ? `${name} is in no version that is held: ${versionsHeld(lookup)}.`
        : `${name} is not among the ${String(version.articles)} articles known of version ${versionName(version)} (${String(version.articlesFromStatute)} of them from its text).${uncertain(lookup)}`;
    case 'NOT_IN_FORCE_YET':
      return `${name}${paragraphWords(asked.paragraph)} is not in force yet on ${day(lookup)}: version ${versionName(version)} names ${lookup.inForceFrom ?? 'another day'} as its first day.`;
  }
}

function day({ asked }: ArticleLookupRecord): string {
  return asked.asOf ?? asked.version ?? 'that day';
}

function versionsHeld({ versions }: ArticleLookupRecord): string {
  if (versions.length === 0) return 'none';
  // Where no text is held at all, nothing is told apart by it.
  const isText = versions.some(({ validFrom }) => validFrom !== null);
  const names = versions.map((one) => {
    if (one.version === null && one.validFrom === null) return 'one without a date';
    return `${versionName(one)}${isText && one.validFrom === null ? ' (cited only)' : ''}`;
  });
  return names.join(', ');
}

/** Its date, and since when it is in force where that is another day. */
function versionName(version: HeldVersionRecord | null): string {
  if (version === null) return 'without a date';
  const { version: date, validFrom } = version;
  const name = date ?? 'without a date';
  return validFrom === null || validFrom === date ? name : `${name} (in force from ${validFrom})`;
}

function earliest({ versions }: ArticleLookupRecord): string {
  const first = versions.find(({ countsFrom }) => countsFrom !== null);
  return first === undefined ? '' : `: the earliest held is ${versionName(first)}`;
}

/** That a version may not be the right one for the day, and which one a text vouches for. */
function uncertain({ asked, version, versions }: ArticleLookupRecord): string {
  const { asOf } = asked;
  if (asOf === null || version?.validFrom !== null) return '';
  const told = versions.findLast(({ validFrom }) => validFrom !== null && validFrom <= asOf);
  const text = told === undefined ? '' : `; the last one that does is ${versionName(told)}`;
  return ` No text says since when that version is in force, so it counts from its date${text}.`;
}

/** Paragraphs of an article found that are not in force with it. */
function later({ asked, version }: ArticleLookupRecord): string {
  if (asked.asOf === null || version === null) return '';
  return laterParagraphs(version, placeOf(asked), asked.asOf)
    .map(({ paragraph, date }) => ` ${paragraphWords(paragraph)} is in force from ${date} only.`)
    .join('');
}

function paragraphWords(paragraph: number | null): string {
  return paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`;
}
