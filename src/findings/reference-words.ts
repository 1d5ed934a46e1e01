import type { HeldVersion } from '../linking/law-catalogue.js';
import { textDate } from '../linking/text-date.js';
import { chineseNumeral } from '../text/numeral.js';
import { citedVersion } from './cited-version.js';
import type { LintInput } from './finding.js';
import { historyHead } from './history/head.js';
import { mendedHistory } from './history/mended-history.js';
import type { CitedPlace } from './places.js';

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
export function versionWords(held: HeldVersion): string {
  const beyond = textDate(held);
  if (beyond !== null) return `文本日期为${dayWords(beyond)}的版本`;
  return held.version === null ? '未注明日期的文本' : `${dayWords(held.version)}版本`;
}

/**
 * A version as the list itself would cite it: in the words of a row that states that version, which
 * fit the citation's own history best; else the title with the date of the act that made it, and
 * its number where one is held. A text whose head stops before it gives its own day, as such.
 *
 * @param place the citation of that law that is to be mended; null where it cites another law
 */
export function titleWords(held: HeldVersion, place: CitedPlace | null, input: LintInput): string {
  const { title, version, documentNumber } = held;
  if (place !== null) {
    const cited = citedVersion(place, input);
    // What already means that version keeps its own words.
    const own = cited.held === held && cited.stated ? historyHead(place.titled.raw) : null;
    if (own !== null) return own.words;
  }
  const beyond = textDate(held);
  const dates =
    beyond === null ? [...held.dates, ...(version === null ? [] : [version])] : [beyond];
  const listed = mendedHistory(title, dates, place?.titled ?? null, input);
  if (listed !== null) return listed;
  if (beyond !== null) return `《${title}》（文本日期${dayWords(beyond)}，沿革按公布文本补全）`;
  const made = [version === null ? null : dayWords(version), documentNumber].filter(
    (one) => one !== null,
  );
  return made.length === 0 ? `《${title}》` : `《${title}》（${made.join(' ')}）`;
}
