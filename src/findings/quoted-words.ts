import { labelOf } from '../statute/article-label.js';
import { readNumeral } from '../text/numeral.js';

/** 第十一条 at the beginning of a line, of a sentence or of the whole, with what parts it off. */
const LABEL =
  /(^|[\n。；”])([ \t\u3000]*)第\s?([〇零一二三四五六七八九十百千\d]{1,9})\s?条(?:之([一二三四五六七八九十]{1,3}))?(?:第[一二三四五六七八九十]{1,3}款)?(?:[：:]|[ \t\u3000\n]+)/gu;

export interface QuotedWords {
  /** The quotation without the numbers of articles that it begins or goes on with. */
  readonly words: string;
  /** Labels of the articles so named. */
  readonly labels: readonly string[];
}

/** A quotation may repeat 第十条 in front, and go on with the words of 第十一条. */
export function quotedWords(quote: string): QuotedWords {
  const labels: string[] = [];
  const words = quote.replace(
    LABEL,
    (whole, before: string, _blank: string, number: string, suffix: string | undefined) => {
      const value = readNumeral(number);
      if (value === null) return whole;
      labels.push(labelOf(value, suffix === undefined ? 0 : (readNumeral(suffix) ?? 0)));
      return `${before}\n`;
    },
  );
  return { words, labels: [...new Set(labels)] };
}
