import { chineseNumeral } from '../text/numeral.js';
import { shortTitle } from '../statute/title-key.js';

/** 41, 133-1: an article's number with 之一 behind a hyphen. */
export function articleLabel(number: number, suffix: number): string {
  return suffix === 0 ? String(number) : `${number}-${suffix}`;
}

/** 保守国家秘密法第四十一条, 刑法第一百三十三条之一: how people name an article. */
export function articleName(title: string, number: number, suffix: number): string {
  const inserted = suffix === 0 ? '' : `之${chineseNumeral(suffix)}`;
  return `${shortTitle(title)}第${chineseNumeral(number)}条${inserted}`;
}
