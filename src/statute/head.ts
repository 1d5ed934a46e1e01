import { findDates } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { readArticleLabel } from './article-label.js';
import { isContentsHeading, readHeading } from './headings.js';
import { withoutBlanks, type LawLine, type LawLines } from './text-lines.js';
import { endsTitle, opensTitle } from './title.js';

/** What stands before a law's own words. */
export interface Head {
  /** Blanks removed; empty where no line is a title. */
  readonly title: string;
  /** A heading above the metadata that names one part of a law: 物权编, 第二编 物权. */
  readonly part: LawLine | null;
  /** The lines that state events. */
  readonly metadata: string;
  /** A document number on a line of its own. */
  readonly documentNumber: string | null;
  /** The lines that follow, the title's own repetition left out. */
  readonly body: readonly LawLine[];
}

/** As far as a head reaches in a file without a mark for its end. */
const MAX_HEAD_LINES = 400;
const EVENT_WORDS =
  /通过|批准|公布|发布|颁布|印发|修订|修正|修改|施行|实施|生效|执行|废止|令|公告|决定/u;
const NUMBER_LINE =
  /^[\p{Script=Han}]{1,20}[〔[［（(【]\s?\d{4}\s?[〕\]］)）】]\s?第?\s?\d{1,5}\s?号$/u;

/** Parts the head of a law's file from its words. */
export function readHead({ lines, headEnd }: LawLines): Head {
  const end = headEnd ?? headLength(lines);
  const above = lines.slice(0, end);
  const eventAt = firstEvent(above);
  const titled = findTitle(above, eventAt, headEnd !== null);
  const rest = above.filter((_, index) => !titled.lines.has(index));
  const part = rest.find(({ heading, text }) => heading && !isEvent(text)) ?? null;
  const after = lines.slice(end);
  const repeated = repetitionLength(after, titled.title);
  const numberLine = [...rest, ...after.slice(0, 8)].find(({ text }) => NUMBER_LINE.test(text));
  const metadata: string[] = [];
  const left: LawLine[] = [];
  for (const line of rest) {
    if (line === part || line === numberLine) continue;
    if (headEnd !== null || isMetadata(line.text, metadata)) metadata.push(line.text);
    else left.push(line);
  }
  return {
    title: titled.title,
    part: titled.title === '' && part !== null && readHeading(part) === null ? null : part,
    metadata: metadata.join('\n'),
    documentNumber: numberLine === undefined ? null : readDocumentNumber(numberLine.text),
    body: [...left, ...after.slice(repeated)].filter((line) => line !== numberLine),
  };
}

/** Without a mark, the head ends where the structure begins: 目录, 序言, a chapter, an article. */
function headLength(lines: readonly LawLine[]): number {
  const limit = Math.min(lines.length, MAX_HEAD_LINES);
  for (let index = 0; index < limit; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const heading = readHeading(line);
    const isTitle = heading?.kind === 'bare' && line.heading && index < 3;
    // `# 第二编 物权` on the first line is the name of a part, and titles what follows.
    const isPart = index === 0 && heading?.kind === 'part';
    if (isContentsHeading(line.text) || (heading !== null && !isTitle && !isPart)) return index;
    if (readArticleLabel(line.text)?.setOff === true || line.text.startsWith('一、')) return index;
  }
  return lines.length > limit ? 1 : limit;
}

function isEvent(text: string): boolean {
  const words = text.slice(0, 300);
  return findDates(words).length > 0 && EVENT_WORDS.test(words);
}

/** An event line begins with a date, perhaps behind a bracket or 根据; running words do not. */
function firstEvent(lines: readonly LawLine[]): number {
  return lines.findIndex(({ text }) => startsWithDate(text));
}

function startsWithDate(text: string): boolean {
  const words = text.slice(0, 300).replace(/^[（(［[\s]{0,3}(?:根据)?[\s]{0,3}/u, '');
  return findDates(words)[0]?.start === 0 && isEvent(words);
}

/** Whether a line goes on with the metadata: an event, or within a bracket that is still open. */
function isMetadata(text: string, before: readonly string[]): boolean {
  if (startsWithDate(text) || /^(?:时效性|效力状态|状态|施行日期|公布日期)[:：]/u.test(text))
    return true;
  const sofar = before.join('');
  const open = sofar.split(/[（(]/u).length > sofar.split(/[)）]/u).length;
  return open && (/[)）]$/u.test(text) || isEvent(text));
}

function findTitle(
  above: readonly LawLine[],
  eventAt: number,
  isMarked: boolean,
): { title: string; lines: ReadonlySet<number> } {
  const marked = above.findIndex(
    (line) =>
      line.heading &&
      withoutBlanks(line.text).length >= 2 &&
      (readHeading(line)?.number ?? null) === null,
  );
  const markedLine = above[marked];
  if (markedLine !== undefined && (isMarked || endsTitle(markedLine.text))) {
    // The mark's title may be broken again over the lines that follow it.
    const title = withoutBlanks(markedLine.text);
    const lines = above.flatMap(({ text }, index) =>
      index === marked || isPiece(text, title) ? [index] : [],
    );
    return { title, lines: new Set(lines) };
  }
  const until = eventAt < 0 ? above.length : eventAt;
  const ends = above.flatMap((line, index) =>
    index < until && endsTitle(line.text) && (readHeading(line)?.number ?? null) === null
      ? [index]
      : [],
  );
  const end = eventAt < 0 ? ends[0] : ends.at(-1);
  if (end === undefined) return { title: '', lines: new Set() };
  let start = end;
  while (start > 0 && end - start < 3 && opensTitle(above[start - 1]?.text ?? '')) start -= 1;
  const indexes = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return {
    title: withoutBlanks(indexes.map((index) => above[index]?.text ?? '').join('')),
    lines: new Set(indexes),
  };
}

/** Whether a line is a piece of the title that was broken over lines. */
function isPiece(text: string, title: string): boolean {
  const words = withoutBlanks(text.slice(0, 200));
  return words.length >= 2 && words.length < 200 && title.includes(words);
}

/** How many lines only say the title again. */
function repetitionLength(lines: readonly LawLine[], title: string): number {
  let words = '';
  for (const [index, { text, heading }] of lines.slice(0, 6).entries()) {
    words += withoutBlanks(text.slice(0, 200));
    if (heading || !title.startsWith(words)) return 0;
    if (words === title) return index + 1;
  }
  return 0;
}
