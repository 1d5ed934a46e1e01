import { placedWithin, readProvisions, type Provision } from './provisions.js';
import { readRelativeParagraph } from './preceding.js';
import { SELF, type ArticleReading, type Reader } from './reading.js';
import { endsOtherWord } from './this-law.js';
import type { MentionVia } from './confidence.js';
import type { Target } from './types.js';

/** Characters that make another word: 本条例, 本条件, 本章程, 本节目, 本项目, 本编制, 本款项. */
const OTHER_WORD = new Map([
  ['条', '例件款约文纹形目'],
  ['款', '项'],
  ['项', '目'],
  ['章', '程'],
  ['节', '目日点能水省约假'],
  ['编', '制号码辑办外'],
]);

/** 本条第二款, 本款第（二）项, 本项, 本章, 本节第二百条: place decides what is meant. */
export const readThisPlace: Reader = (reading, at) => {
  const { text } = reading;
  const unit = text.charAt(at + 1);
  const other = OTHER_WORD.get(unit);
  if (other === undefined || other.includes(text.charAt(at + 2) || ' ')) return null;
  if (endsOtherWord(text, at)) return null;
  const end = at + 2;
  // 本节各该条 is read as one, from its 该.
  if (text.startsWith('各该', end)) return end;
  // 本条前款, 本条前两款
  if (unit === '条' && text.charAt(end) === '前') {
    const next = readRelativeParagraph(reading, at, end);
    if (next !== null) return next;
  }
  if (unit === '编' || unit === '章' || unit === '节') return readDivision(reading, at, unit);
  const { paragraph, item } = reading.placeAt(at);
  if (unit === '项' && item === null) return reading.abstain(at, end, 'no-item-here');
  const base = reading.own(unit === '条' ? {} : { paragraph, item: unit === '项' ? item : null });
  const via: MentionVia =
    unit === '条' ? 'this-article' : unit === '款' ? 'this-paragraph' : 'this-item';
  return addFrom(reading, at, end, base, via);
};

/** 本章 is the article's own chapter; with an article behind it (本节第二百条) that decides. */
function readDivision(reading: ArticleReading, at: number, unit: '编' | '章' | '节'): number {
  const { part, chapter, section } = reading.article;
  const end = at + 2;
  const own = unit === '编' ? part : unit === '章' ? chapter : section;
  if (own === null) return reading.abstain(at, end, 'no-division');
  const base = {
    ...reading.own(),
    article: null,
    suffix: 0,
    part,
    chapter: unit === '编' ? null : chapter,
    section: unit === '节' ? section : null,
  };
  return addFrom(reading, at, end, base, 'this-division');
}

/** Adds what stands behind a relative word, within `base`; the base itself where nothing does. */
export function addFrom(
  reading: ArticleReading,
  start: number,
  end: number,
  base: Target,
  via: MentionVia,
): number {
  const read = readProvisions(reading.text, end);
  if (read === null) {
    const provisions: Provision[] = [{ target: base, via: 'stated' }];
    return reading.add({ start, end, law: SELF, provisions, via, relative: true });
  }
  const provisions = read.provisions.map((provision) => placedWithin(provision, base));
  return reading.add({ ...read, start, law: SELF, provisions, via, relative: true });
}
