import { readNumeral } from '../text/numeral.js';

/** An act as its text or a citation dates and numbers it. */
export interface DatedAct {
  /** ISO date, or null. */
  readonly version: string | null;
  readonly documentNumber: string | null;
}

/**
 * Whether a date that is only cited is a slip of the pen for an act whose text is held: it is of
 * the same year (lists write 2019-04-24 and 2019-04-27 for an act of 2019-04-23), or the number of
 * the act is the same and the year the next or the one before. Numbers begin again with each term,
 * so the number alone tells nothing; a date of another year speaks of an act whose text is missing.
 */
export function isSlipFor(cited: DatedAct, held: DatedAct): boolean {
  if (cited.version === null || held.version === null) return false;
  const years = Math.abs(yearOf(cited.version) - yearOf(held.version));
  return years === 0 || (years === 1 && sameNumber(cited.documentNumber, held.documentNumber));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function sameNumber(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && plainNumber(a) === plainNumber(b);
}

/** 主席令第七十号 and 主席令第70号 are one number. */
function plainNumber(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s第]/gu, '')
    .replace(/[〇零一二三四五六七八九十百]{1,8}(?=号)/u, (numeral) => {
      return String(readNumeral(numeral) ?? numeral);
    });
}
