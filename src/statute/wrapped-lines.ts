import { readArticleLabel } from './article-label.js';
import { readAppendixTitle, readHeading } from './headings.js';
import { readItemLabel } from './item-label.js';
import type { LawLine } from './text-lines.js';

/** What ends a line in the middle of a sentence, and what ends a 款. */
const OPEN_END = /[\p{L}\p{N}，、]$/u;
const FINAL = /[。；：！？;:!?][”』」）)]?$/u;
/** A sentence goes on with words, or with a mark that no line begins with. */
const GOES_ON = /^[\p{L}\p{N}《〈，。；、：）》〉”]/u;
const MARK_FIRST = /^[，。；、：）》〉”]/u;
/** A clause stands in the line before its end: a heading or an entry of a list has none. */
const HAS_CLAUSE = /[，。；].*[\p{L}\p{N}，、]$/u;
/** How sentences begin and headings do not. */
const SENTENCE_START =
  /^(?:为了|为加强|为规范|为保|根据|依照|违反|本法|本条例|本办法|本规定|有下列)/u;
/** 前款规定的… opens a 款 of its own behind the last 项. */
const NEW_PARAGRAPH =
  /^(?:前款|前[一二三四五六七八九十]款|本条第|第[一二三四五六七八九十]{1,3}款)/u;
const COLUMNS = /[\t|]|[ \u3000]{3}/u;
const STRUCTURE = /^(?:[“"]?第[^，。]{1,8}[编章节]|[一二三四五六七八九十]{1,3}、|:::)/u;
/** A clause that says what ought to be may be whole, its 。 lost; what follows is long then. */
const WHOLE = /(?:应当|必须|不得|可以)[^，。；]*$/u;
const MAX_REST = 16;
const MAX_CLAUSE = 100;
/** So many plain cases show that a text is wrapped throughout; then lines without a clause are too. */
const ENOUGH = 3;
const MIN_PLAIN = 14;

/**
 * Joins lines that were broken at a width, in the middle of a sentence (…保护公众 / 健康，制定本
 * 条例。): the next one goes on with it and is no 款. Only articles are looked at, and only where
 * a sentence ends at last; whatever else is short stays a line.
 */
export function joinWrapped(lines: readonly LawLine[]): readonly LawLine[] {
  const start = lines.findIndex(isProvision);
  if (start < 0) return lines;
  const appendix = lines.findIndex(
    ({ text }, index) => index > start && readAppendixTitle(text) !== null,
  );
  const end = appendix < 0 ? lines.length : appendix;
  const chains = findChains(lines, start, end);
  const isWrapped = chains.filter(({ isPlain }) => isPlain).length >= ENOUGH;
  const lengths = new Map(
    chains.filter((chain) => chain.isSure || isWrapped).map(({ at, length }) => [at, length]),
  );
  const joined: LawLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const length = lengths.get(at) ?? 1;
    const pieces = lines.slice(at, at + length).map(({ text }) => text);
    joined.push(length === 1 ? line : { ...line, text: glue(pieces) });
    at += length - 1;
  }
  return joined;
}

/**
 * Lines that go on one with the other: `isPlain` where the first shows that it was broken, `isSure`
 * where that is enough in a text that has hardly another such line.
 */
interface Chain {
  readonly at: number;
  readonly length: number;
  readonly isPlain: boolean;
  readonly isSure: boolean;
}

function findChains(lines: readonly LawLine[], start: number, end: number): Chain[] {
  const chains: Chain[] = [];
  for (let at = start; at < end; at += 1) {
    let last = at;
    while (last + 1 < end && isOpen(lines[last], last === at) && goesOn(lines[last + 1])) last += 1;
    const [first, second, final] = [lines[at], lines[at + 1], lines[last]];
    if (last > at && first && second && final && FINAL.test(final.text)) {
      const isPlain = showsWrapping(first.text, second.text);
      const length = last - at + 1;
      const isSure = isPlain && isBroken(first.text, second.text);
      if (isPlain || mayBeWrapped(first.text)) chains.push({ at, length, isPlain, isSure });
    }
    at = last;
  }
  return chains;
}

function isProvision({ text }: LawLine): boolean {
  return readArticleLabel(text)?.setOff === true || text.startsWith('一、');
}

function isOpen(line: LawLine | undefined, isFirst: boolean): boolean {
  if (line === undefined || line.heading || COLUMNS.test(line.text)) return false;
  return OPEN_END.test(line.text) && (!isFirst || readHeading(line) === null);
}

function goesOn(line: LawLine | undefined): boolean {
  if (line === undefined || line.heading || COLUMNS.test(line.text)) return false;
  const { text } = line;
  if (!GOES_ON.test(text) || readItemLabel(text) !== null || readHeading(line) !== null)
    return false;
  return (
    readArticleLabel(text)?.setOff !== true && !/^第[^，。]{1,8}[编章节][\s\u3000]/u.test(text)
  );
}

function showsWrapping(first: string, second: string): boolean {
  if (MARK_FIRST.test(second)) return true;
  if (readItemLabel(first) !== null && NEW_PARAGRAPH.test(second)) return false;
  if (first.search(STRUCTURE) === 0 && !first.includes('。')) return false;
  const label = readArticleLabel(first);
  const words = label === null ? first : first.slice(label.end).trim();
  return HAS_CLAUSE.test(words) || SENTENCE_START.test(words);
}

function isBroken(first: string, second: string): boolean {
  if (MARK_FIRST.test(second)) return true;
  return (
    !/[，、]$/u.test(first) && (!WHOLE.test(first.slice(-MAX_CLAUSE)) || second.length <= MAX_REST)
  );
}

function mayBeWrapped(first: string): boolean {
  const label = readArticleLabel(first);
  if (label === null && (readItemLabel(first) !== null || STRUCTURE.test(first))) return false;
  return first.length >= MIN_PLAIN;
}

/** Chinese words stand side by side; words of letters need their blank. */
function glue(pieces: readonly string[]): string {
  const spaced = pieces.map((piece, index) => {
    const before = pieces[index - 1]?.at(-1) ?? '';
    return /[a-z]/iu.test(before) && /^[a-z]/iu.test(piece) ? ` ${piece}` : piece;
  });
  return spaced.join('');
}
