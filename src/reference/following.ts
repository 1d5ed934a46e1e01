import type { MentionVia } from './confidence.js';
import { itemOf, type Place } from './place.js';
import { SELF, type ArticleReading, type PastMention } from './reading.js';
import type { Target } from './types.js';

/** Where an ordinal without its upper levels belongs. */
export interface Within {
  readonly law: string;
  readonly base: Target;
  readonly via: MentionVia;
  readonly relative: boolean;
}

/** Words between a reference and an ordinal that goes on from it. */
const JOINER = /(?:[、和及与或]|或者|以及|，或者|，以及)$/u;
/** A further 第二款 stands this near to the provision that it goes on from. */
const NEAR = 40;

/**
 * The other law whose provisions a bare 第三十条 continues: joined to them by 、 or 和 in one
 * sentence, a number that the own law does not have, or any in that sentence if the law elsewhere
 * says 本解释第… of its own. Null where the own law is meant.
 */
export function followingLaw(reading: ArticleReading, at: number, target: Target): string | null {
  const { last } = reading;
  if (last === null || last.law === SELF || !sameSentence(reading, last, at)) return null;
  const isJoined = at - last.end <= NEAR && JOINER.test(reading.text.slice(at - 3, at));
  const named = last.targets.at(-1)?.article ?? null;
  if (isJoined || (named !== null && reading.context.namesItself)) return last.law;
  const article = { ...target, paragraph: null, item: null, subitem: null };
  return reading.context.has(article) ? null : last.law;
}

/**
 * 第二款 without an article: joined to a provision, it is another paragraph of that article; else
 * of the own article, unless that has not so many and the sentence has named another.
 */
export function followingParagraph(reading: ArticleReading, at: number, paragraph: number): Within {
  const { last } = reading;
  const base = last?.targets.at(-1);
  const own: Within = { law: SELF, base: reading.own(), via: 'this-article', relative: true };
  if (last === null || base === undefined || base.article === null) return own;
  const place = reading.placeAt(at);
  const above = lastInParagraph(reading, place);
  if (above !== null && breaksElsewhere(reading, at, place, above)) {
    const of = above.targets.at(-1) ?? base;
    return goesOn(reading, above, { ...of, paragraph: null, item: null, subitem: null });
  }
  if (!sameSentence(reading, last, at)) return own;
  const between = reading.text.slice(last.end, at);
  const isJoined = between.length <= 8 && JOINER.test(between);
  const hasOwn = paragraph <= reading.article.paragraphs.length;
  if (!isJoined && hasOwn) return own;
  return goesOn(reading, last, { ...base, paragraph: null, item: null, subitem: null });
}

/**
 * 第二项 without an article: behind a provision that names items, or inside an item whose
 * paragraph speaks of another article, an item of that; else of the own paragraph, else of the one
 * paragraph of the article that has items. Null where that is not one.
 */
export function followingItem(
  reading: ArticleReading,
  at: number,
  item: number | null,
): Within | null {
  const place = reading.placeAt(at);
  const last = lastInParagraph(reading, place);
  const base = last?.targets.at(-1);
  if (last !== null && base !== undefined) {
    const goesOnHere = base.item !== null && sameSentence(reading, last, at);
    if (goesOnHere || breaksElsewhere(reading, at, place, last)) {
      return goesOn(reading, last, { ...base, item: null, subitem: null });
    }
  }
  const { paragraphs } = reading.article;
  const own = { law: SELF, via: 'this-article', relative: true } as const;
  const here = paragraphs[place.paragraph - 1];
  if (here !== undefined && item !== null && itemOf(here, item) !== undefined) {
    return { ...own, base: reading.own({ paragraph: place.paragraph }) };
  }
  const withItems = paragraphs.flatMap(({ items }, index) => (items.length > 0 ? [index + 1] : []));
  if (last !== null && base !== undefined && withItems.length === 0) {
    return goesOn(reading, last, { ...base, item: null, subitem: null });
  }
  const [paragraph] = withItems;
  if (withItems.length !== 1 || paragraph === undefined) return null;
  return { ...own, base: reading.own({ paragraph }) };
}

/** The last mention of an article in the paragraph of `place`. */
function lastInParagraph(reading: ArticleReading, place: Place): PastMention | null {
  return reading.lastThat(
    ({ start, targets }) =>
      reading.placeAt(start).paragraph === place.paragraph &&
      (targets.at(-1)?.article ?? null) !== null,
  );
}

/** 违反本条例第十条规定，…：（一）违反第三项规定的: what an item punishes is of the article named above. */
function breaksElsewhere(
  reading: ArticleReading,
  at: number,
  place: Place,
  { law, targets }: PastMention,
): boolean {
  const base = targets.at(-1);
  if (place.item === null || base === undefined) return false;
  if (law === SELF && isOwn(reading, base)) return false;
  return /(?:违[反背]|有|实施)$/u.test(reading.text.slice(Math.max(0, at - 2), at));
}

function goesOn(reading: ArticleReading, { law }: PastMention, base: Target): Within {
  const relative = law === SELF && isOwn(reading, base);
  return { law, base, via: 'following-provision', relative };
}

function isOwn({ article }: ArticleReading, { article: number, suffix }: Target): boolean {
  return number === article.number && suffix === article.suffix;
}

function sameSentence({ text }: ArticleReading, { end }: PastMention, at: number): boolean {
  return at - end <= 400 && !/[。\n]/u.test(text.slice(end, at));
}
