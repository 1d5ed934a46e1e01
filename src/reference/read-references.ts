import { readOrdinal } from '../citation/ordinal.js';
import type { LawArticle } from '../statute/law-text.js';
import { readBareLaw } from './bare-law.js';
import { readEnumeration } from './enumeration.js';
import { readHistoryBracket } from './history-bracket.js';
import type { LawContext } from './law-context.js';
import { readBareOrdinal } from './own-ordinal.js';
import { readPreceding } from './preceding.js';
import { ArticleReading, type Reader } from './reading.js';
import { readSameLaw, readSameProvision } from './same.js';
import { readThisLaw } from './this-law.js';
import { readThisPlace } from './this-place.js';
import { readTitled } from './titled.js';
import type { ArticleReferences } from './types.js';

/** Which kinds of resolution a character can begin (or end, for bare names), in their order. */
const READERS = new Map<string, readonly Reader[]>([
  ['《', [readTitled]],
  ['（', [readHistoryBracket]],
  ['(', [readHistoryBracket]],
  ['本', [readThisLaw, readThisPlace]],
  ['前', [readPreceding]],
  ['上', [readPreceding]],
  ['第', [readBareOrdinal]],
  ['法', [readBareLaw]],
  ['典', [readBareLaw]],
  ['例', [readBareLaw]],
  ['则', [readBareLaw]],
  ['该', [readSameProvision, readSameLaw]],
  ['同', [readSameProvision, readSameLaw]],
  ['其', [readSameLaw]],
  ['下', [readEnumeration]],
]);

/** Characters at which something may begin; all others are passed over by one table look-up. */
const STOPS = new Uint8Array(65_536);
for (const char of READERS.keys()) STOPS[char.charCodeAt(0)] = 1;

/**
 * The references inside an article, in the order of their places. Every `raw` is
 * `article.text.slice(start, end)`; a list or range gives one entry for each provision. Words that
 * refer and cannot be resolved are in `abstained` with the reason: never guessed. Costs time in
 * proportion to the article; never throws.
 */
export function readReferences(article: LawArticle, context: LawContext): ArticleReferences {
  const reading = new ArticleReading(article, context);
  const { text } = article;
  let at = bodyStart(text);
  reading.floor = at;
  while (at < text.length) {
    if (STOPS[text.charCodeAt(at)] === 0) at += 1;
    else at = Math.max(read(reading, at), at + 1);
  }
  return reading.finish();
}

function read(reading: ArticleReading, at: number): number {
  for (const reader of READERS.get(reading.text.charAt(at)) ?? []) {
    const end = reader(reading, at);
    if (end !== null) return end;
  }
  return at + 1;
}

/** Behind the article's own number. */
function bodyStart(text: string): number {
  const number = readOrdinal(text, 0);
  return number?.unit === 'article' ? number.end : 0;
}
