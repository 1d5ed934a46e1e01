import { titleKey } from '../statute/title-key.js';
import type { KnownName } from './law-names.js';
import { readProvisions, WHOLE } from './provisions.js';
import { SELF, type ArticleReading, type Reader } from './reading.js';
import { LONGEST_STATUTE_NAME, STATUTE_NAMES } from './statute-names.js';

const STATE = '中华人民共和国';
/** Words that may stand before a bare name; before any other it can be the end of a longer one. */
const LEAD =
  /(?:依照|按照|依据|根据|违反|违背|适用|符合|遵照|遵守|参照|触犯|执行|履行|实施|基于|构成|现行|修改|或者|以及|关于|涉及|享有|具有|具备|修[正改订][前后]的?|属于|超过|超出|认为|规避|我国|比照|[有犯指但就按和与及或在对由以同因从是为即除将的于原依受之])$/u;
/** 宪法 is named in many words that refer to nothing in it (宪法宣誓, 忠于宪法). */
const CONSTITUTION_LEAD =
  /(?:依照|按照|依据|根据|违反|违背|遵守|符合|适用|履行|享有|行使|国家|我国|中华人民共和国|(?:不得)?[与同和由对])$/u;
/** 法律, 法院, 法人, 法定, 法学, 刑法修正案, …: the word goes on. 刑法规定 does not. */
const GOES_ON = /^(?:[律院人定官学医制庭警治理典]|规(?!定)|修正案|实施|解释|草案|修订)/u;

/** Names that also end longer ones (调解仲裁法): they count only behind a lead. */
const ENDS_OTHERS =
  /^(?:.{2}|仲裁法|监督法|选举法|代表法|合同法|保险法|教育法|监察法|国防法|农业法)$/u;

/** A law named without 《》, and what is known of it. */
export interface BareLaw {
  readonly start: number;
  readonly law: string;
  readonly isAlias: boolean;
}

/**
 * A whole law named without 《》 (依照刑法的规定, 民事诉讼法关于…), or a division of it (刑法分则第三章).
 * One that an ordinal follows is read from there.
 */
export const readBareLaw: Reader = (reading, at) => {
  const { text } = reading;
  const end = at + 1;
  if (text.charAt(end) === '第' || GOES_ON.test(text.slice(end, end + 3))) return null;
  const found = bareLawEndingAt(reading, end);
  if (found === null) return null;
  const isOwn = reading.context.isOwn(found.law);
  const read = /^[总分]则/u.test(text.slice(end, end + 2)) ? readProvisions(text, end) : null;
  // The own law without a provision refers to nothing, as 本法 does not.
  if (isOwn && read === null) return null;
  return reading.add({
    start: found.start,
    end: read?.end ?? end,
    law: isOwn ? SELF : found.law,
    provisions: read?.provisions ?? [{ target: WHOLE, via: 'stated' }],
    problems: read?.problems ?? [],
    via: isOwn ? 'own-title' : found.isAlias ? 'alias' : 'bare-name',
  });
};

/** The law whose bare name ends at `end`: one that the law has explained, or a national law. */
export function bareLawEndingAt(reading: ArticleReading, end: number): BareLaw | null {
  return aliasEndingAt(reading, end) ?? statuteEndingAt(reading, end);
}

/** A given short name (保密法, 条例) that ends at `end`. */
function aliasEndingAt(reading: ArticleReading, end: number): BareLaw | null {
  const { text, floor, index } = reading;
  const alias = reading.context.names.aliasEndingAt(text, end, floor, index);
  const known = alias === null ? null : reading.context.names.get(alias, index);
  if (alias === null || known === null) return null;
  const start = end - alias.length;
  return isLed(text, start, floor) ? { start, law: known.law, isAlias: true } : null;
}

/** A national law that ends at `end` and has no other word in front of it. */
export function statuteEndingAt(reading: ArticleReading, end: number): BareLaw | null {
  const { text, floor } = reading;
  const limit = Math.max(floor, end - LONGEST_STATUTE_NAME);
  for (let start = limit; start <= end - 2; start += 1) {
    const name = text.slice(start, end);
    if (!STATUTE_NAMES.has(name)) continue;
    const full = start - STATE.length;
    const isFull = full >= floor && text.startsWith(STATE, full);
    const from = isFull ? full : start;
    // Before a provision the words in front are a sentence's (达到刑法第三百条规定的), else unsure.
    const isSure = text.charAt(end) === '第' && (name === '刑法' || !ENDS_OTHERS.test(name));
    if (!isFull && !isSure && !isLed(text, from, floor)) return null;
    if (name === '宪法' && !CONSTITUTION_LEAD.test(text.slice(Math.max(0, start - 7), start))) {
      return null;
    }
    const known = knownAs(reading, name);
    const law = known?.law ?? text.slice(from, end);
    return { start: from, law, isAlias: known?.isAlias ?? false };
  }
  return null;
}

/** What the law itself has said of a name so far. */
export function knownAs(reading: ArticleReading, name: string): KnownName | null {
  const known = reading.context.names.get(name, reading.index);
  return known !== null && (known.isAlias || titleKey(known.law) === titleKey(name)) ? known : null;
}

function isLed(text: string, start: number, floor: number): boolean {
  if (start === floor || !/\p{Script=Han}/u.test(text.charAt(start - 1))) return true;
  return LEAD.test(text.slice(Math.max(floor, start - 4), start));
}
