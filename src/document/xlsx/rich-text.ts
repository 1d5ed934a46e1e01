/**
 * Joins the runs of a rich string. Phonetic guides (`rPh`) stand beside the words they explain
 * and are no part of them.
 */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = 0;

  open(tag: string): void {
    if (tag === 'rPh') this.#phonetic += 1;
    this.#inText = tag === 't' && this.#phonetic === 0;
  }

  close(tag: string): void {
    if (tag === 'rPh') this.#phonetic -= 1;
    if (tag === 't') this.#inText = false;
  }

  add(words: string): void {
    if (this.#inText) this.#text += words;
  }

  /** The words so far; the next string begins empty. */
  take(): string {
    const text = unescapeCharacters(this.#text);
    this.#text = '';
    return text;
  }
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
