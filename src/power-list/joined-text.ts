/** A sign that fields imply and no cell has: the 《》 around a title in a cell of its own. */
export interface ImpliedMark {
  /** Where in the joined words it is to be thought; UTF-16 units. */
  readonly at: number;
  readonly words: string;
}

/**
 * Words of several cells in one, so that a citation that is parted over cells has one place. Only
 * words of the cells stand in `text`, with a blank between fields and a line break between records.
 */
export interface JoinedText {
  readonly text: string;
  readonly marks: readonly ImpliedMark[];
  /** Where a record begins: no quotation reaches over one. */
  readonly starts: readonly number[];
}

/** The fields of one reference to a law; empty where the row has no such cell. */
export interface LawFields {
  readonly title: string;
  readonly number: string;
  readonly provision: string;
  readonly text: string;
}

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百千]{1,8}';
const BARE_NUMBER = new RegExp(`^${NUMERAL}$`, 'u');
const NUMBER_FIRST = new RegExp(`^${NUMERAL}条`, 'u');
const OPENS_WITH_ARTICLE = new RegExp(`^第${NUMERAL}条(?:之${NUMERAL})?(?=[ \\u3000\\n])`, 'u');
const NAMES_ARTICLE = new RegExp(`第${NUMERAL}条`, 'u');

/** A bare title is no longer than this. */
const MAX_TITLE = 120;

/** Joins the fields of one reference; several titles and as many articles are paired by lines. */
export function joinLawFields(fields: LawFields): JoinedText {
  const titles = lines(fields.title);
  const provisions = lines(fields.provision);
  const isPaired =
    titles.length > 1 &&
    titles.length === provisions.length &&
    fields.number === '' &&
    fields.text === '';
  const records = isPaired
    ? titles.map((title, at) => ({ ...fields, title, provision: provisions[at] ?? '' }))
    : [fields];
  return joinLines(records.map(joinRecord));
}

/** One below the other, each on lines of its own. */
export function joinLines(pieces: readonly JoinedText[]): JoinedText {
  const marks: ImpliedMark[] = [];
  const starts: number[] = [];
  let shift = 0;
  for (const piece of pieces) {
    for (const { at, words } of piece.marks) marks.push({ at: at + shift, words });
    for (const start of piece.starts) starts.push(start + shift);
    shift += piece.text.length + 1;
  }
  return { text: pieces.map(({ text }) => text).join('\n'), marks, starts };
}

function joinRecord({ title, number, provision, text }: LawFields): JoinedText {
  const record = new RecordBuilder();
  const isBare = title.length <= MAX_TITLE && !/[《》【】\n]/u.test(title);
  if (isBare && !NAMES_ARTICLE.test(title)) record.add(title, '《', '》');
  else record.add(title);
  const isBracketed = /^[（(〔].*[)）〕]$/u.test(number);
  record.add(number, isBracketed ? '' : '（', isBracketed ? '' : '）');
  if (BARE_NUMBER.test(provision)) record.add(provision, '第', '条');
  else record.add(provision, NUMBER_FIRST.test(provision) ? '第' : '');
  const isCited = provision !== '' || NAMES_ARTICLE.test(title);
  // Words behind the article are its own, whatever they begin with.
  const opening = OPENS_WITH_ARTICLE.exec(text)?.[0] ?? null;
  if (text !== '' && isCited) record.mark(text.startsWith('第') ? '\n' : '：');
  if (opening === null) record.add(text);
  else record.addParted(opening, '：', text.slice(opening.length));
  return record.build();
}

class RecordBuilder {
  #text = '';
  readonly #marks: ImpliedMark[] = [];

  add(words: string, before = '', behind = ''): void {
    if (words === '') return;
    if (this.#text !== '') this.#text += ' ';
    this.mark(before);
    this.#text += words;
    this.mark(behind);
  }

  /** Words with a sign that is to be thought inside them. */
  addParted(first: string, sign: string, second: string): void {
    this.add(first, '', sign);
    this.#text += second;
  }

  mark(words: string): void {
    if (words !== '') this.#marks.push({ at: this.#text.length, words });
  }

  build(): JoinedText {
    return { text: this.#text, marks: this.#marks, starts: [0] };
  }
}

function lines(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Joined words with their implied signs written out, and the way back from a place in them. */
export class WrittenOut {
  readonly words: string;
  readonly #places: Sign[] = [];

  constructor(joined: JoinedText) {
    let words = '';
    let from = 0;
    let before = 0;
    for (const { at, words: mark } of joined.marks) {
      words += joined.text.slice(from, at);
      from = at;
      this.#places.push({ start: words.length, length: mark.length, before });
      words += mark;
      before += mark.length;
    }
    this.words = words + joined.text.slice(from);
  }

  /** The place in the joined words of a place in `words`. */
  toText(place: number): number {
    const last = this.#lastBefore(place, ({ start }) => start);
    if (last === undefined) return place;
    return place - last.before - Math.min(last.length, place - last.start);
  }

  /** The place in `words` of a place in the joined words, in front of the signs that stand there. */
  fromText(place: number): number {
    const last = this.#lastBefore(place, ({ start, before }) => start - before);
    return last === undefined ? place : place + last.before + last.length;
  }

  /** The last sign that stands before a place, counted as `at` does. */
  #lastBefore(place: number, at: (sign: Sign) => number): Sign | undefined {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const sign = this.#places[middle];
      if (sign !== undefined && at(sign) < place) low = middle + 1;
      else high = middle;
    }
    return this.#places[low - 1];
  }
}

/** Where a sign begins in the words written out, its length, and that of all signs before it. */
interface Sign {
  readonly start: number;
  readonly length: number;
  readonly before: number;
}
