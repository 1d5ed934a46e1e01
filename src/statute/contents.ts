import { readHeading, type Heading } from './headings.js';
import { withoutBlanks, type LawLine } from './text-lines.js';

/** 目录: headings that are only listed, up to the first that comes again. */
export class Contents {
  readonly #headings: Heading[] = [];
  readonly #keys = new Set<string>();

  /** Whether a line belongs to the list; the first that does not ends it. */
  lists(line: LawLine): boolean {
    const heading = readHeading(line);
    if (heading === null) return this.#headings.length === 0;
    const key = withoutBlanks(`${heading.kind}${heading.number ?? ''}${heading.title}`);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    this.#headings.push(heading);
    return true;
  }

  /**
   * Headings of the text itself that looked like listed ones, since they are worded otherwise than
   * in the list: those from where its first number comes again. A 目录 without a list has the
   * text's own headings behind it, no two of a kind.
   */
  get ownHeadings(): readonly Heading[] {
    const first = this.#headings.find(({ number }) => number !== null);
    if (first === undefined) return [];
    const again = this.#headings.findLastIndex(
      ({ kind, number }) => kind === first.kind && number === first.number,
    );
    if (again > this.#headings.indexOf(first)) return this.#headings.slice(again);
    const kinds = new Set(this.#headings.map(({ kind }) => kind));
    return kinds.size === this.#headings.length ? this.#headings : [];
  }
}
