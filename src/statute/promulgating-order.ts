import { readArticleLabel } from './article-label.js';
import { readDocumentNumber } from './document-number.js';
import { isContentsHeading, readHeading } from './headings.js';
import { joinOrgans } from './issuing-body.js';
import type { LawEvent } from './law-text.js';
import { readOrder, signatureDate } from './order-events.js';
import type { LawLine, LawLines } from './text-lines.js';
import { endsTitle } from './title.js';

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百]{1,6}';
const OPENING = new RegExp(
  `^[\\p{Script=Han}、]{2,80}(?:令|公告)(?:[（(]?(?:[〔[［]?(?:19|20)\\d{2}[〕\\]］]?年?)?第?${NUMERAL}号[)）]?)?$`,
  'u',
);
/** Whoever signs: 总理 某某, on the line above the date or below it. */
const SIGNER = /^(?:总理|主席|部长|主任|局长|署长|行长|省长|市长|州长|县长|区长)[\s:：]/u;
const MAX_START = 5;
const MAX_OPENING = 5;
const MAX_LINES = 14;
const MAX_LINE = 1000;

/** The lines of a file without the order in front, and what that states. */
interface Taken {
  readonly file: LawLines;
  readonly order: readonly LawEvent[];
  /** The number of an order that has no day of its own: the history below the title dates it. */
  readonly documentNumber: string | null;
}

/**
 * Takes the order in front of a law (中华人民共和国国务院令 / 第752号 / 现公布《…》，自…起施行。 /
 * 总理 某某 / 2022年3月29日) off its lines. The lines stay as they are where none stands there: an
 * order needs its number or its words, its day, and a title behind it; or its number right above
 * the title.
 */
export function takeOrder(file: LawLines): Taken {
  const { lines, headEnd } = file;
  for (let from = 0; from < Math.min(MAX_START, lines.length); from += 1) {
    const opening = openingAt(lines, from);
    if (opening === null) continue;
    const number = readDocumentNumber(opening.words);
    if (number !== null && hasTitle(lines.slice(opening.end, opening.end + 1))) {
      return { file: without(file, from, opening.end), order: [], documentNumber: number };
    }
    const end = endOf(lines, opening.end);
    if (end === null || (headEnd !== null && from < headEnd && end > headEnd)) break;
    const order = readOrder(
      opening.words,
      lines.slice(from, end).map(({ text }) => text),
      lines.slice(opening.end, end).map(({ text }) => text),
    );
    if (order === null || !hasTitle([...lines.slice(0, from), ...lines.slice(end, end + 6)])) break;
    return { file: without(file, from, end), order, documentNumber: null };
  }
  return { file, order: [], documentNumber: null };
}

const hasTitle = (lines: readonly LawLine[]): boolean =>
  lines.some(
    ({ text, heading }) => endsTitle(text) && (heading || readArticleLabel(text) === null),
  );

function without({ lines, headEnd, ...file }: LawLines, from: number, end: number): LawLines {
  const shift = headEnd !== null && end <= headEnd ? end - from : 0;
  return {
    ...file,
    lines: [...lines.slice(0, from), ...lines.slice(end)],
    headEnd: headEnd === null ? null : headEnd - shift,
  };
}

/** The name of the order, its number taken in, and where its words begin. */
function openingAt(lines: readonly LawLine[], from: number): { words: string; end: number } | null {
  let found: { words: string; end: number } | null = null;
  const pieces: string[] = [];
  for (const { text } of lines.slice(from, from + MAX_OPENING)) {
    if (text.length > 80 || (endsTitle(text) && !/(?:令|公告)$/u.test(text))) break;
    pieces.push(text);
    const words = joinOrgans(pieces).replace(/[（(](第?[^（）()]{1,8}号)[)）]$/u, '$1');
    if (OPENING.test(words) && !words.includes('关于')) {
      found = { words, end: from + pieces.length };
    }
  }
  return found;
}

/** The line behind the day of the order; null where the law's own words come first. */
function endOf(lines: readonly LawLine[], from: number): number | null {
  for (let at = from; at < Math.min(lines.length, from + MAX_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > MAX_LINE || isStructure(line)) return null;
    if (signatureDate(line.text) === null) continue;
    return SIGNER.test(lines[at + 1]?.text ?? '') ? at + 2 : at + 1;
  }
  return null;
}

function isStructure(line: LawLine): boolean {
  if (isContentsHeading(line.text) || (readHeading(line)?.number ?? null) !== null) return true;
  return readArticleLabel(line.text)?.setOff === true || line.text.startsWith('一、');
}
