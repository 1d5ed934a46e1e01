import { Parser } from 'htmlparser2';
import type { ReadContext } from '../context.js';
import type { Table } from '../document.js';
import { InlineText } from './inline-text.js';
import { TableFrame } from './table-frame.js';

type Attributes = Readonly<Record<string, string>>;

const MAX_DEPTH = 1000;
const MAX_CAPTION = 2000;
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head']);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 pre blockquote section article hr center'.split(' '),
);

/** What a page holds: its tables in the order in which they end, and what it calls itself. */
export interface Page {
  readonly title: string | null;
  readonly tables: readonly Table[];
  /** All words in their order; a table stands among them, a line a row. */
  readonly words: string;
}

/** Reads the tables of a web page as its tags go by; no tree is built. */
export class PageReader {
  readonly #tables: Table[] = [];
  readonly #frames: TableFrame[] = [];
  #between = new InlineText();
  readonly #outside = new InlineText();
  readonly #title = new InlineText();
  #inTitle = false;
  #inCaption = false;
  #unseen = 0;
  #preformatted = 0;
  #depth = 0;
  #columnsSeen = 0;

  constructor(private readonly context: ReadContext) {}

  read(html: string): Page {
    const parser = new Parser({
      onopentag: (tag, attributes) => this.#open(tag, attributes),
      onclosetag: (tag) => this.#close(tag),
      ontext: (words) => this.#text(words),
    });
    parser.write(html);
    this.context.notes.add(
      'cut-off',
      this.#frames.length,
      'The page ends inside a table: what was to follow is missing',
    );
    parser.end();
    while (this.#frames.length > 0) this.#closeTable();
    const title = this.#title.toString();
    return {
      title: title === '' ? null : title,
      tables: this.#tables,
      words: this.#outside.toString(),
    };
  }

  get #frame(): TableFrame | undefined {
    return this.#frames.at(-1);
  }

  /** Where words go now: into a cell, a caption, or what stands between the tables. */
  #sink(): InlineText | null {
    const frame = this.#frame;
    if (frame === undefined) return this.#between;
    return this.#inCaption ? frame.caption : frame.cell;
  }

  #open(tag: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw this.context.damaged(`The page nests more than ${MAX_DEPTH} levels`);
    }
    if (UNSEEN.has(tag)) this.#unseen += 1;
    if (tag === 'pre') this.#preformatted += 1;
    if (BLOCKS.has(tag)) this.#blockBreak();
    switch (tag) {
      case 'title':
        this.#inTitle = true;
        break;
      case 'br':
        this.#sink()?.lineBreak();
        break;
      case 'table':
        this.#columnsSeen = 0;
        this.#frames.push(new TableFrame(this.context));
        break;
      case 'caption':
        this.#inCaption = true;
        break;
      case 'col':
        this.#openColumn(attributes);
        break;
      case 'tr':
        this.#frame?.openRow(isHidden(attributes));
        break;
      case 'td':
      case 'th':
        this.#frame?.openCell(attributes['rowspan'], attributes['colspan']);
        break;
    }
  }

  #close(tag: string): void {
    this.#depth -= 1;
    if (UNSEEN.has(tag)) this.#unseen -= 1;
    if (tag === 'pre') this.#preformatted -= 1;
    if (tag === 'title') this.#inTitle = false;
    if (tag === 'caption') this.#inCaption = false;
    if (tag === 'td' || tag === 'th' || tag === 'tr') this.#frame?.closeCell();
    if (tag === 'table') this.#closeTable();
    if (BLOCKS.has(tag)) this.#blockBreak();
  }

  #blockBreak(): void {
    const sink = this.#sink();
    sink?.blockBreak();
    if (sink === this.#between) this.#outside.blockBreak();
  }

  #text(words: string): void {
    if (this.#inTitle) this.#title.add(words);
    if (this.#inTitle || this.#unseen > 0) return;
    const sink = this.#sink();
    if (sink === null) return;
    if (this.#preformatted > 0) sink.addPreformatted(words);
    else sink.add(words);
    if (sink === this.#between) this.#outside.add(words);
    if (sink.length > this.context.limits.maxTextLength) {
      throw this.context.tooLarge('A cell of the page has too many characters');
    }
  }

  #openColumn(attributes: Attributes): void {
    const span = Math.min(1000, Math.max(1, Number.parseInt(attributes['span'] ?? '1', 10) || 1));
    if (isHidden(attributes)) {
      this.#frame?.hideColumns(this.#columnsSeen + 1, this.#columnsSeen + span);
    }
    this.#columnsSeen += span;
  }

  #closeTable(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    frame.closeCell();
    const outer = this.#frame?.cell;
    if (outer !== undefined && outer !== null && !frame.isGrid) {
      outer.blockBreak();
      outer.addPreformatted(frame.flatWords);
      outer.blockBreak();
      return;
    }
    if (this.#frame !== undefined) {
      this.context.notes.add('nested-table', 1, 'A table inside a table was read on its own');
    }
    const table = frame.build(this.#between.toString().slice(-MAX_CAPTION));
    this.#between = new InlineText();
    if (table.rows.length > 0) this.#tables.push(table);
    if (this.#frame !== undefined) return;
    this.#outside.blockBreak();
    for (const { cells } of table.rows) {
      this.#outside.addPreformatted(`${cells.map(({ text }) => text).join(' ')}\n`);
    }
  }
}

function isHidden(attributes: Attributes): boolean {
  const style = attributes['style'] ?? '';
  return 'hidden' in attributes || /display\s*:\s*none/iu.test(style);
}
