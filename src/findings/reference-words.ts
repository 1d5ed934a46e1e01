import type { HeldVersion } from '../linking/law-catalogue.js';
import { chineseNumeral } from '../text/numeral.js';
import { titleKey } from '../statute/title-key.js';
import type { LintInput } from './finding.js';
import { memo } from './memo.js';
import { citedPlaces } from './places.js';

/** 第一百三十三条之一 */
export function articleWordsOf(label: string): string {
  const [number = '', suffix = ''] = label.split('-');
  const words = `第${chineseNumeral(Number(number))}条`;
  return suffix === '' ? words : `${words}之${chineseNumeral(Number(suffix))}`;
}

/** 2021年1月22日; of a month or year alone 2021年1月, 2021年. */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const of = (part: string | undefined, unit: string): string =>
    part === undefined ? '' : `${Number(part)}${unit}`;
  return `${year}年${of(month, '月')}${of(day, '日')}`;
}

/** What a version is called in a message: 2021年1月22日版本. */
export function versionWords({ version }: HeldVersion): string {
  return version === null ? '未注明日期的文本' : `${dayWords(version)}版本`;
}

/**
 * A version as the list itself would cite it: in the words of another of its rows that states that
 * version, else the title with the date of the act that made it, and its number where one is held.
 */
export function titleWords(version: HeldVersion, input: LintInput): string {
  const heads = statedHeads(input);
  for (const date of [version.version, ...version.dates]) {
    const head = heads.get(`${titleKey(version.title)} ${date ?? ''}`);
    if (head !== undefined) return head;
  }
  const made = [
    version.version === null ? null : dayWords(version.version),
    version.documentNumber,
  ].filter((one) => one !== null);
  return made.length === 0 ? `《${version.title}》` : `《${version.title}》（${made.join(' ')}）`;
}

const HEAD = /^《[^\n]*?》\s{0,3}[（(][^\n]*[)）](?=\s*第)/u;

/** Titles with their histories as the list writes them, by law and version. */
const statedHeads = memo((input: LintInput): ReadonlyMap<string, string> => {
  const heads = new Map<string, string>();
  for (const { citation } of citedPlaces(input)) {
    if (citation.version === null || citation.via !== 'stated') continue;
    const key = `${titleKey(citation.law)} ${citation.version}`;
    const head = heads.has(key) ? undefined : HEAD.exec(citation.raw)?.[0];
    if (head !== undefined) heads.set(key, head);
  }
  return heads;
});
