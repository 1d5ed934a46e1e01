import { isBlank, isLineBreak, skipBlanks } from '../text/chars.js';

/** A line of a law's file that has words, without the marks of Markdown. */
export interface LawLine {
  readonly text: string;
  /** Counts from 1, blank lines too. */
  readonly line: number;
  /** Written as a heading (#) or set off as one. */
  readonly heading: boolean;
}

/** What a file's lines and comments say. */
export interface LawLines {
  readonly lines: readonly LawLine[];
  /** Contents of `<!-- … -->`, such as `STATUS: 已修改`. */
  readonly comments: readonly string[];
  /** How many of the lines stand above the mark that ends the metadata; null without such a mark. */
  readonly headEnd: number | null;
}

const HEAD_END = /^(?:INFO END|LEGAL_HEADER_END)$/u;
const BREAKS = /\r\n|[\n\r\u2028\u2029\v\f]/u;

/** Parts a file into its lines. Front matter (`---`) and comments are no words of the law. */
export function readLines(text: string): LawLines {
  const lines: LawLine[] = [];
  const comments: string[] = [];
  let headEnd: number | null = null;
  let inFrontMatter = false;
  for (const [index, raw] of text.split(BREAKS).entries()) {
    const given = raw.includes('<!--')
      ? takeComments(raw, comments, () => (headEnd ??= lines.length))
      : raw;
    const trimmed = given.trim();
    if (index === 0 && trimmed === '---') inFrontMatter = true;
    else if (inFrontMatter) inFrontMatter = trimmed !== '---';
    else if (trimmed !== '') {
      const line = withoutMarks(trimmed);
      if (skipBlanks(line.text, 0) < line.text.length) lines.push({ ...line, line: index + 1 });
    }
  }
  return { lines, comments, headEnd };
}

/** A line without its comments; one that is not closed is words. */
function takeComments(raw: string, comments: string[], onHeadEnd: () => void): string {
  let rest = '';
  let at = 0;
  for (;;) {
    const open = raw.indexOf('<!--', at);
    const close = open < 0 ? -1 : raw.indexOf('-->', open);
    if (close < 0) return rest + raw.slice(at);
    const comment = raw.slice(open + 4, close).trim();
    if (HEAD_END.test(comment)) onHeadEnd();
    else comments.push(comment);
    rest += raw.slice(at, open);
    at = close + 3;
  }
}

function withoutMarks(trimmed: string): { text: string; heading: boolean } {
  let at = 0;
  while (at < 6 && trimmed.charAt(at) === '#') at += 1;
  const heading = at > 0 && (at === trimmed.length || isBlank(trimmed.charAt(at)));
  let words = heading ? trimmed.slice(at) : trimmed;
  if (words.includes('**')) words = words.replaceAll('**', '');
  words = words.trim();
  if (words.length > 2 && words.startsWith('*') && words.endsWith('*')) words = words.slice(1, -1);
  return { text: words.trim(), heading };
}

/** Without any blank: titles and headings are printed 总 则. */
export function withoutBlanks(words: string): string {
  return Array.from(words)
    .filter((char) => !isBlank(char) && !isLineBreak(char))
    .join('');
}
