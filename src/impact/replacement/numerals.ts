import { chineseNumeral } from '../../text/numeral.js';

/** A number in the way that another is written: 三十四, 34, ３４ or 一百〇三. */
export function numeralLike(value: number, model: string): string {
  if (/^[0-9]+$/u.test(model)) return String(value);
  if (/^[０-９]+$/u.test(model)) {
    return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  }
  const words = chineseNumeral(value);
  return model.includes('〇') ? words.replaceAll('零', '〇') : words;
}
