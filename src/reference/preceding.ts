import { numeralEnd, readNumeral } from '../text/numeral.js';
import type { LawArticle } from '../statute/law-text.js';
import { placedWithin, readProvisions, type Provision } from './provisions.js';
import { SELF, type ArticleReading, type Reader } from './reading.js';
import type { MentionVia } from './confidence.js';
import type { AbstentionReason, Target } from './types.js';

/** 前条件, 前款项, 前项目, 前编制, 前章程, …: the unit belongs to another word. */
const OTHER_WORD = new Map([
  ['条', '例件款约文纹形'],
  ['款', '项额'],
  ['项', '目'],
  ['章', '程'],
  ['节', '目日点能水省约假'],
  ['编', '制号码辑办外写'],
]);
/** 提前款, 目前项, 之前条, 以上款: 前 and 上 belong to the word before. */
const BELONGS_BEFORE = '提目';
/** Further back than this is no reference that a person wrote. */
const MAX_BACK = 30;

type RelativeUnit = '条' | '款' | '项' | '章' | '节' | '编';

interface RelativeWord {
  readonly unit: RelativeUnit;
  readonly count: number;
  readonly end: number;
}

/** 前款, 前两款第一项, 前条, 前项, 前章. */
export const readPreceding: Reader = (reading, at) => {
  const { text } = reading;
  const word = readWord(text, at);
  if (word === null) return null;
  if (word.unit === '款') return readRelativeParagraph(reading, at, at);
  if (word.unit === '条') return readArticles(reading, at, word);
  if (word.unit === '项') return readItems(reading, at, word);
  return readDivision(reading, at, word);
};

function readWord(text: string, at: number): RelativeWord | null {
  const before = text.charAt(at - 1);
  if (before !== '' && BELONGS_BEFORE.includes(before)) return null;
  const isUpper = text.charAt(at) === '上';
  if (isUpper && '以之'.includes(before || ' ')) return null;
  const numeral = numeralEnd(text, at + 1);
  const count = numeral === at + 1 ? 1 : readNumeral(text.slice(at + 1, numeral));
  const unit = text.charAt(numeral);
  const other = OTHER_WORD.get(unit);
  const after = text.charAt(numeral + 1);
  if (count === null || count > MAX_BACK || other === undefined) return null;
  if (after !== '' && other.includes(after)) return null;
  // 上条 and 前编 are rare, and words beside them are not: they count only where a rule goes on.
  const isRare = isUpper || '章节编'.includes(unit);
  if (isRare && !/^[规的所第、，。]/u.test(after)) return null;
  return { unit: unit as RelativeUnit, count, end: numeral + 1 };
}

/**
 * 前款 at `at`, its reference beginning at `start` (本条前款): the paragraph before the one that
 * the words stand in, also from inside one of its items. Null where no such word stands there.
 */
export function readRelativeParagraph(
  reading: ArticleReading,
  start: number,
  at: number,
): number | null {
  const word = readWord(reading.text, at);
  if (word?.unit !== '款') return null;
  const { paragraph } = reading.placeAt(at);
  const numbers = backFrom(paragraph, word.count);
  const bases = numbers.map((number) => reading.own({ paragraph: number }));
  return addBases(reading, start, word.end, bases, 'preceding-paragraph', 'no-paragraph-before');
}

/** 前条: the article before in the order of the text, 之一 counted. */
function readArticles(reading: ArticleReading, at: number, { count, end }: RelativeWord): number {
  const numbers = backFrom(reading.index + 1, count);
  const articles = numbers.flatMap((number): LawArticle[] => {
    const article = reading.context.articles[number - 1];
    return article === undefined ? [] : [article];
  });
  const bases = articles.map(({ number, suffix }) => reading.own({ article: number, suffix }));
  return addBases(reading, at, end, bases, 'preceding-article', 'no-article-before');
}

/** 前项: the item before the one that the words stand in. */
function readItems(reading: ArticleReading, at: number, { count, end }: RelativeWord): number {
  const { paragraph, item } = reading.placeAt(at);
  const numbers = item === null ? [] : backFrom(item, count);
  const bases = numbers.map((number) => reading.own({ paragraph, item: number }));
  return addBases(reading, at, end, bases, 'preceding-item', 'no-item-before');
}

/** 前章, 前节: numbers follow each other, so the one before is one less. */
function readDivision(reading: ArticleReading, at: number, word: RelativeWord): number {
  const { part, chapter, section } = reading.article;
  const { unit, count, end } = word;
  const own = unit === '编' ? part : unit === '章' ? chapter : section;
  const outer = { ...reading.own(), article: null, suffix: 0 };
  const bases = (own === null ? [] : backFrom(own, count)).map((number) => {
    if (unit === '编') return { ...outer, part: number };
    if (unit === '章') return { ...outer, part, chapter: number };
    return { ...outer, part, chapter, section: number };
  });
  return addBases(reading, at, end, bases, 'preceding-division', 'no-division');
}

/** The `count` numbers before `own`, in their order; none where there are not so many. */
function backFrom(own: number, count: number): number[] {
  if (own - count < 1) return [];
  return Array.from({ length: count }, (_, index) => own - count + index);
}

/** Adds each base, with the provisions that stand behind the word (前款第三项) inside it. */
function addBases(
  reading: ArticleReading,
  start: number,
  wordEnd: number,
  bases: readonly Target[],
  via: MentionVia,
  reason: AbstentionReason,
): number {
  const read = readProvisions(reading.text, wordEnd);
  const end = read?.end ?? wordEnd;
  if (bases.length === 0) return reading.abstain(start, end, reason);
  const behind: readonly Provision[] | undefined = read?.provisions;
  const provisions = bases.flatMap((base) =>
    behind === undefined
      ? [{ target: base, via: 'stated' as const }]
      : behind.map((one) => placedWithin(one, base)),
  );
  const problems = read?.problems ?? [];
  return reading.add({ start, end, law: SELF, provisions, problems, via, relative: true });
}
