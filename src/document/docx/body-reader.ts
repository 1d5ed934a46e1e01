import type { ReadContext } from '../context.js';
import type { Table } from '../document.js';
import { attribute, isTrue, type XmlHandlers } from '../xml/xml-parser.js';
import type { ListCounter } from './list-counter.js';
import type { ListPlace } from './style-lists.js';
import { DocxTableFrame } from './table-frame.js';

type Attributes = Readonly<Record<string, string>>;

/** What is not part of the words: phonetic guides, moved-away text, the copy for old programs. */
const UNREAD = new Set(['rt', 'moveFrom', 'Fallback', 'del']);

/** Reads the paragraphs and tables of a Word body as its XML goes by. */
export class BodyReader implements XmlHandlers {
  readonly tables: Table[] = [];
  /** All paragraphs in their order; a table stands among them, a line a row. */
  readonly paragraphs: string[] = [];
  readonly #frames: DocxTableFrame[] = [];
  #between: string[] = [];
  #paragraph = '';
  #list: { list: string; level: number } | null = null;
  #inText = false;
  #unread = 0;
  #deletions = 0;
  readonly #path: string[] = [];

  constructor(
    private readonly counter: ListCounter,
    private readonly styleLists: ReadonlyMap<string, ListPlace>,
    private readonly context: ReadContext,
  ) {}

  open(tag: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(tag);
    if (UNREAD.has(tag)) this.#openUnread(tag, parent);
    if (this.#unread > 0) return;
    const value = attribute(attributes, 'val');
    const frame = this.#frames.at(-1);
    switch (tag) {
      case 'p':
        this.#endParagraph(); // A text box inside a paragraph begins its own.
        break;
      case 't':
        this.#inText = true;
        break;
      case 'tab':
        if (parent === 'r') this.#paragraph += '\t';
        break;
      case 'br':
      case 'cr':
        this.#paragraph += '\n';
        break;
      case 'noBreakHyphen':
        this.#paragraph += '-';
        break;
      case 'pStyle':
        this.#list ??= this.styleLists.get(value ?? '') ?? null;
        break;
      case 'ilvl':
        if (parent === 'numPr') this.#list = { list: '', level: Number(value ?? '0') };
        break;
      case 'numId':
        if (parent === 'numPr') {
          this.#list = { list: value ?? '', level: this.#list?.level ?? 0 };
        }
        break;
      case 'tbl':
        this.#endParagraph();
        this.#frames.push(new DocxTableFrame(this.context));
        break;
      case 'tr':
        frame?.openRow();
        break;
      case 'gridBefore':
        frame?.skip(Number(value));
        break;
      case 'hidden':
        if (parent === 'trPr' && (value === undefined || isTrue(value))) frame?.hideRow();
        break;
      case 'tc':
        frame?.openCell();
        break;
      case 'gridSpan':
        frame?.spanColumns(Number(value));
        break;
      case 'vMerge':
        frame?.mergeDown(value);
        break;
    }
  }

  text(words: string): void {
    if (!this.#inText || this.#unread > 0) return;
    this.context.budget.spendText(words.length);
    this.#paragraph += words;
  }

  close(tag: string): void {
    this.#path.pop();
    if (UNREAD.has(tag) && this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (this.#unread > 0) return;
    if (tag === 't') this.#inText = false;
    else if (tag === 'p') this.#endParagraph();
    else if (tag === 'tc') this.#frames.at(-1)?.closeCell();
    else if (tag === 'tbl') this.#closeTable();
  }

  finish(): void {
    this.#endParagraph();
    this.context.notes.add(
      'deleted-words',
      this.#deletions,
      `${this.#deletions} passages marked as deleted or moved away were left out`,
    );
  }

  #openUnread(tag: string, parent: string | undefined): void {
    if (tag === 'del' && parent === 'trPr') this.#frames.at(-1)?.deleteRow();
    else if (tag === 'del' || tag === 'moveFrom') this.#deletions += 1;
    this.#unread += 1;
  }

  #endParagraph(): void {
    let words = this.#paragraph.trim();
    const place = this.#list;
    this.#paragraph = '';
    this.#list = null;
    if (words === '' && place === null) return;
    if (place !== null) words = `${this.counter.next(place.list, place.level)}${words}`;
    if (words !== '') this.#put(words);
  }

  #put(words: string): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#between.push(words);
      this.paragraphs.push(words);
    } else if (frame.words !== null) {
      frame.words += frame.words === '' ? words : `\n${words}`;
    }
  }

  #closeTable(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    const outer = this.#frames.at(-1);
    if (outer !== undefined && !frame.isGrid) {
      if (frame.flatWords !== '') this.#put(frame.flatWords);
      return;
    }
    if (outer !== undefined) {
      this.context.notes.add('nested-table', 1, 'A table inside a table was read on its own');
    }
    const caption = this.#between.join('\n');
    const table = frame.build(caption === '' ? null : caption);
    this.#between = [];
    if (table.rows.length > 0) this.tables.push(table);
    const lines = table.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t'));
    if (outer === undefined) this.paragraphs.push(...lines);
  }
}
