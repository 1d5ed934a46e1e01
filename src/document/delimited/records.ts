/** A record of delimited text and the line on which it begins. */
export interface DelimitedRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Parts delimited text as Excel does: a field that begins with a quote ends at its closing quote,
 * `""` inside is one quote, and what stands behind the closing quote still belongs to the field.
 * A quote anywhere else is a character like any other, so a stray one costs nothing.
 */
export function* delimitedRecords(text: string, delimiter: string): Generator<DelimitedRecord> {
  let fields: string[] = [];
  let at = 0;
  let line = 1;
  let firstLine = 1;
  while (at <= text.length) {
    const { words, end } = readField(text, at, delimiter);
    fields.push(words);
    if (words.length !== end - at) line += lineBreaks(words); // Only a quoted field has any.
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (!(end >= text.length && fields.length === 1 && words === '')) {
      yield { line: firstLine, fields };
    }
    fields = [];
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    if (end < text.length) line += 1;
    firstLine = line;
  }
}

/** The field at `start` and the place of the delimiter or line break that ends it. */
function readField(text: string, start: number, delimiter: string): { words: string; end: number } {
  let words = '';
  let at = start;
  if (text[start] === '"') {
    const close = closingQuote(text, start + 1);
    if (close !== null) {
      words = text.slice(start + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
  }
  const end = endOfField(text, at, delimiter);
  return { words: words + text.slice(at, end), end };
}

function closingQuote(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return null;
}

function endOfField(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

function lineBreaks(words: string): number {
  return words.split('\n').length - 1;
}
