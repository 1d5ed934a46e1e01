import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { skipBlanks } from '../text/chars.js';
import { labelOf } from './article-label.js';
import type { LawArticle } from './law-text.js';
import { readParagraphs, type PlacedLine } from './paragraphs.js';

const MAX_HEADING = 40;

/** An article that is being read, line by line. */
export class ArticleBuilder {
  readonly #lines: string[] = [];

  constructor(
    readonly number: number,
    readonly suffix: number,
    private readonly place: Pick<LawArticle, 'part' | 'chapter' | 'section'>,
    firstLine: string,
    /** Where the label ends in the first line. */
    private readonly labelEnd: number,
    readonly line: number,
  ) {
    this.#lines.push(firstLine);
  }

  get label(): string {
    return labelOf(this.number, this.suffix);
  }

  add(line: string): void {
    this.#lines.push(line);
  }

  /** The article, and where its items are not numbered through. */
  build(): { article: LawArticle; gaps: readonly string[] } {
    const text = this.#lines.join('\n');
    const [first = ''] = this.#lines;
    const heading = readArticleHeading(first, this.labelEnd);
    const placed: PlacedLine[] = [];
    let start = 0;
    for (const [index, line] of this.#lines.entries()) {
      const from = index === 0 ? skipBlanks(line, heading?.end ?? this.labelEnd) : 0;
      if (from < line.length) placed.push({ text: line.slice(from), start: start + from });
      start += line.length + 1;
    }
    const { paragraphs, gaps } = readParagraphs(placed);
    const { number, suffix, label } = this;
    return {
      article: {
        number,
        suffix,
        label,
        ...this.place,
        heading: heading?.words ?? null,
        text,
        paragraphs,
      },
      gaps,
    };
  }
}

/** 条旨: 第一条【立法目的】, 第一条（目的和依据）; a bracket with an item's number is none. */
function readArticleHeading(line: string, labelEnd: number): { words: string; end: number } | null {
  const open = skipBlanks(line, labelEnd);
  const char = line.charAt(open);
  if (char !== '【' && !isRoundOpen(char)) return null;
  for (let at = open + 1; at < Math.min(line.length, open + MAX_HEADING); at += 1) {
    const close = line.charAt(at);
    if (char === '【' ? close !== '】' : !isRoundClose(close)) continue;
    const words = line.slice(open + 1, at).trim();
    const next = line.charAt(at + 1);
    const isSetOff = char === '【' || next === '' || skipBlanks(line, at + 1) > at + 1;
    const isHeading = isSetOff && words !== '' && !/^[一二三四五六七八九十\d]{1,3}$/u.test(words);
    return isHeading && !/[。；，]/u.test(words) ? { words, end: at + 1 } : null;
  }
  return null;
}
