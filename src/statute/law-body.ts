import { readNumeral } from '../text/numeral.js';
import { ArticleBuilder } from './article-builder.js';
import { canFollowLabel, readArticleLabel, type ArticleLabel } from './article-label.js';
import { Contents } from './contents.js';
import { Divisions } from './divisions.js';
import { isContentsHeading, readAppendixTitle, readHeading, type Heading } from './headings.js';
import type {
  LawAppendix,
  LawArticle,
  LawEvent,
  LawNature,
  LawProblem,
  LawText,
} from './law-text.js';
import { Numbering } from './numbering.js';
import { partRunTogether } from './run-together.js';
import type { LawLine } from './text-lines.js';

/** 一、 as a provision's number. */
const POINT = /^([一二三四五六七八九十百]{1,5})、/u;

/** Reads a law's own words, line by line: contents, preamble, divisions, articles, appendices. */
export class LawBody {
  readonly divisions = new Divisions();
  readonly articles: LawArticle[] = [];
  readonly preamble: LawLine[] = [];
  readonly problems: LawProblem[] = [];
  /** Promulgation by the organ and the day below the last article. */
  signature: LawEvent | null = null;
  readonly #numbers = new Numbering(this.problems);
  readonly #appendices: { title: string; lines: string[]; hasArticles: boolean }[] = [];
  #article: ArticleBuilder | null = null;
  /** The number of the last 项 of the articles so far. */
  #lastItem = 0;
  #contents: Contents | null = null;

  constructor(
    private readonly numbering: LawText['numbering'],
    private readonly nature: LawNature,
  ) {}

  get appendices(): LawAppendix[] {
    return this.#appendices.map(({ title, lines }) => ({ title, text: lines.join('\n') }));
  }

  read(lines: readonly LawLine[]): void {
    for (const line of lines) this.#readLine(line);
    this.#sign();
    this.#closeArticle();
  }

  /** Before the first article and not behind a heading of the structure. */
  get #isPreamble(): boolean {
    if (this.numbering === null) return true;
    return this.articles.length === 0 && this.divisions.list.length === 0;
  }

  get #beforeArticles(): boolean {
    return this.articles.length === 0 && this.#article === null;
  }

  #readLine(line: LawLine): void {
    if (this.#isContents(line)) return;
    const label = this.numbering === 'articles' ? readArticleLabel(line.text) : null;
    if (label !== null && this.#isArticle(line, label)) {
      this.#openArticles(line, label);
      return;
    }
    if (this.#readAppendix(line)) return;
    const heading = this.#headingOf(line);
    if (heading !== null) this.#openDivision(heading, line);
    else if (!this.#openPoints(line)) this.#addWords(line.text, line);
  }

  /** Between 目录 and the first heading that comes again, headings are only listed. */
  #isContents(line: LawLine): boolean {
    if (this.#contents === null) {
      if (!this.#beforeArticles || !isContentsHeading(line.text)) return false;
      this.#contents = new Contents();
      return true;
    }
    if (this.#contents.lists(line)) return true;
    if (readHeading(line) === null) {
      for (const heading of this.#contents.ownHeadings) this.divisions.enter(heading, true);
    }
    this.#contents = null;
    return false;
  }

  #headingOf(line: LawLine): Heading | null {
    const heading = readHeading(line);
    if (heading === null) return null;
    // Points are the provisions: their marked headings are their first lines.
    if (this.numbering === 'points' && POINT.test(line.text)) return null;
    // An amendment quotes headings.
    return this.nature === 'amending-decision' && !line.heading ? null : heading;
  }

  #isArticle(line: LawLine, label: ArticleLabel): boolean {
    if (label.number === null) {
      if (label.setOff)
        this.#problem(
          'number-unreadable',
          `${line.text.slice(0, 20)}: the number cannot be read`,
          line,
        );
      return false;
    }
    const follows = this.#numbers.isNext(label.number, label.suffix);
    const appendix = this.#appendices.at(-1);
    if (appendix !== undefined && (!follows || appendix.hasArticles)) {
      appendix.hasArticles = true;
      return false;
    }
    // What an amendment quotes is numbered as in the law that it amends.
    if (this.nature === 'amending-decision' && !this.#beforeArticles && !follows) return false;
    return label.setOff || (follows && canFollowLabel(line.text, label.end));
  }

  #openArticles(line: LawLine, label: ArticleLabel): void {
    const number = label.number ?? 0;
    const pieces = partRunTogether(line.text, number, (numeral) => `第${numeral}条`);
    if (pieces.length > 1) {
      this.#problem('articles-in-one-line', `${pieces.length} articles stood in one line`, line);
    }
    for (const [index, piece] of pieces.entries()) {
      const own = index === 0 ? label : readArticleLabel(piece);
      if (own !== null && own.number !== null)
        this.#open(own.number, own.suffix, piece, own.end, line);
    }
  }

  #open(number: number, suffix: number, words: string, labelEnd: number, line: LawLine): void {
    this.#closeArticle();
    this.#numbers.take(number, suffix, line.line);
    const { part, chapter, section } = this.divisions;
    this.#article = new ArticleBuilder(
      number,
      suffix,
      { part, chapter, section },
      words,
      labelEnd,
      line.line,
    );
  }

  /** 一、 as a provision: only the next number, or one left out. */
  #openPoints(line: LawLine): boolean {
    if (this.numbering !== 'points' || this.#appendices.length > 0) return false;
    let text = line.text;
    const inline = this.#beforeArticles && !POINT.test(text) ? text.search(/[：:]\s?一、/u) : -1;
    if (inline >= 0) {
      this.#addWords(text.slice(0, inline + 1), line);
      text = text.slice(inline + 1).trim();
    }
    const numeral = POINT.exec(text)?.[1];
    const number = numeral === undefined ? null : readNumeral(numeral);
    if (number === null || !this.#numbers.canBePoint(number)) return false;
    for (const piece of partRunTogether(text, number, (next) => `${next}、`)) {
      const own = POINT.exec(piece);
      this.#open(readNumeral(own?.[1] ?? '') ?? number, 0, piece, own?.[0].length ?? 0, line);
    }
    return true;
  }

  #readAppendix(line: LawLine): boolean {
    const title = this.#beforeArticles ? null : readAppendixTitle(line.text);
    if (title !== null) {
      this.#sign();
      this.#closeArticle();
      this.#appendices.push({ title, lines: [], hasArticles: false });
      return true;
    }
    const appendix = this.#appendices.at(-1);
    appendix?.lines.push(line.text);
    return appendix !== undefined;
  }

  #openDivision(heading: Heading, line: LawLine): void {
    if (heading.kind === 'preamble') return;
    this.#closeArticle();
    if (heading.kind === 'bare' && !line.heading) {
      this.#problem('heading-without-number', `${heading.title} stands without 第…章`, line);
    }
    if (heading.title !== '' || heading.number !== null) {
      this.divisions.enter(heading, this.#beforeArticles);
    }
  }

  #addWords(text: string, line: LawLine): void {
    if (this.#article !== null) this.#article.add(text);
    else if (this.#isPreamble) this.preamble.push({ ...line, text });
    else if (this.divisions.addWords(text)) {
      this.#problem('text-before-articles', `Words behind a heading: ${text.slice(0, 30)}`, line);
    }
  }

  /** The signature below the last article is no 款 of it. */
  #sign(): void {
    this.signature ??= this.#article?.takeSignature() ?? null;
  }

  #closeArticle(): void {
    if (this.#article === null) return;
    const runsOn = this.numbering === 'points';
    const { article, gaps } = this.#article.build(runsOn ? this.#lastItem : 0);
    this.articles.push(article);
    this.#lastItem = article.paragraphs.flatMap(({ items }) => items).at(-1)?.n ?? this.#lastItem;
    const [gap] = gaps;
    if (gap !== undefined) {
      const message = `Items of ${article.label} are not numbered through: ${gap}`;
      this.problems.push({ code: 'item-gap', message, line: this.#article.line });
    }
    this.#article = null;
  }

  #problem(code: LawProblem['code'], message: string, { line }: LawLine): void {
    this.problems.push({ code, message, line });
  }
}
