import { isLineBreak, isSentenceEnd, skipBlanksBack } from '../text/chars.js';

/** A heading between duties: 直接实施责任：, 指导监督责任：. */
export interface Group {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The heading, its number if it has one, and the first number of what stands under it. */
const HEADING =
  /([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?[ \u3000]{0,4}(\p{Script=Han}[\p{Script=Han}、]{1,15}责任)[ \u3000]{0,4}(?:[（(][^（()）\n]{1,40}[)）])?[ \u3000]{0,4}[：:]?\s{0,200}(?=((?:[0-9０-９]{1,3}(?:[-－—–][0-9]{1,3})?[ \u3000]?[.．、)）](?![0-9０-９]))|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|[①-⑳]))/gu;
/** A heading that is one by its words, whatever stands under it. */
const BARE_HEADING =
  /([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])?[ \u3000]{0,4}((?:直接|指导|监督)[、和及]?(?:实施|监督|指导)责任)[ \u3000]{0,4}[：:]\s*/gu;
/** Headings that group duties even where they are numbered themselves. */
const GROUPS = /直接|实施|指导|监督/u;

/**
 * The headings of a cell: those with numbered duties under them, and those told by their words. Where `known` is given, only those
 * named in it count. 一、受理责任：1.… 2.… 二、审查责任：1.… is no heading but a duty with parts.
 */
export function findGroups(text: string, known: ReadonlySet<string> | null): Group[] {
  if (known !== null && known.size === 0) return [];
  const found = matches(text, HEADING, known);
  const ends = new Set(found.map(({ end }) => end));
  const bare = matches(text, BARE_HEADING, known).filter(({ end }) => !ends.has(end));
  return [...found, ...bare].sort((one, other) => one.start - other.start);
}

function matches(text: string, heading: RegExp, known: ReadonlySet<string> | null): Group[] {
  const found: Group[] = [];
  for (const match of text.matchAll(heading)) {
    const [all, number, name = ''] = match;
    // 1．监督责任：① is a numbered duty whose number ends like a sentence.
    const isNumbered = text.charAt(skipBlanksBack(text, match.index) - 1) === '．';
    if (isNumbered || !isAtStart(text, match.index)) continue;
    if (number !== undefined && !GROUPS.test(name)) continue;
    if (known !== null && !known.has(name)) continue;
    found.push({ name, start: match.index, end: match.index + all.length });
  }
  return found;
}

/** Whether a line or a sentence begins at `at`. */
export function isAtStart(text: string, at: number): boolean {
  const before = skipBlanksBack(text, at);
  if (before === 0) return true;
  for (let between = before; between < at; between += 1) {
    if (isLineBreak(text.charAt(between))) return true;
  }
  return isSentenceEnd(text.charAt(before - 1));
}
