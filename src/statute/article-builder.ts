import { skipBlanks } from '../text/chars.js';
import { readArticleHeading } from './article-heading.js';
import { labelOf } from './article-label.js';
import type { LawArticle, LawEvent } from './law-text.js';
import { readParagraphs, type PlacedLine } from './paragraphs.js';
import { readSignature } from './signature.js';
import { isTableSeparator } from './table-rows.js';

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
    if (!isTableSeparator(line)) this.#lines.push(line);
  }

  /** Takes the organ and the day off its end, where they stand there. */
  takeSignature(): LawEvent | null {
    const signature = readSignature(this.#lines);
    if (signature === null) return null;
    this.#lines.length -= signature.length;
    return signature.event;
  }

  /**
   * The article, and where its items are not numbered through.
   *
   * @param before the number of the last item before it, where items run on through provisions.
   */
  build(before = 0): { article: LawArticle; gaps: readonly string[] } {
    const text = this.#lines.join('\n');
    const [first = ''] = this.#lines;
    const heading = readArticleHeading(first, this.labelEnd, this.#lines.length === 1);
    const placed: PlacedLine[] = [];
    let start = 0;
    for (const [index, line] of this.#lines.entries()) {
      const from = index === 0 ? skipBlanks(line, heading?.end ?? this.labelEnd) : 0;
      if (from < line.length) placed.push({ text: line.slice(from), start: start + from });
      start += line.length + 1;
    }
    const { paragraphs, gaps } = readParagraphs(placed, before);
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
