import { listedDates } from '../../linking/text-date.js';
import { titleKey } from '../../statute/title-key.js';
import { chineseNumeral } from '../../text/numeral.js';
import type { LintInput } from '../finding.js';
import { itemWords } from '../item-words.js';
import type { CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import { digits, issuer } from './act-number.js';
import { actOf, historyForms, type HistoryForm, type StatedAct } from './forms.js';
import type { WrongHistory } from './wrong-history.js';

/** A date that stands more than so many times as often as the other is left alone. */
const MOST = 2;

/** Acts apply within this many days of their making. */
const LONGEST_WAIT_DAYS = 365;

/** An act's days lie so close together. */
const ONE_ACT_DAYS = 90;

/**
 * Whether two dates are said of one act: both are 第三次修正 and lie too far apart to be its adoption
 * and promulgation; or the year of one is a slip of the pen, where month and day are the same, and so
 * is the number, or where one has none the years lie side by side.
 */
export function datesDisagree(one: StatedAct, other: StatedAct): boolean {
  if (one.amendment !== null && other.amendment !== null) {
    const days = Math.abs(Date.parse(one.version) - Date.parse(other.version)) / 86_400_000;
    if (one.amendment === other.amendment) return days > ONE_ACT_DAYS;
  }
  const [a, b] = [one.version.split('-'), other.version.split('-')];
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : [index]));
  if (differing.length !== 1 || differing[0] !== 0) return false;
  if (one.documentNumber !== null && other.documentNumber !== null) {
    return isOneNumber(one.documentNumber, other.documentNumber);
  }
  return Math.abs(Number(a[0]) - Number(b[0])) === 1;
}

/** Another row gives the same act another day. */
export function otherDate({ citation, titled }: CitedPlace, input: LintInput): WrongHistory | null {
  const { version, law } = citation;
  if (version === null || citation !== titled) return null;
  const own = actOf(citation, version);
  const forms = historyForms(input).get(titleKey(law)) ?? [];
  const times = (date: string): number =>
    forms.reduce((sum, one) => sum + (one.version === date ? one.times : 0), 0);
  const dates = input.laws.versionsOf(law).flatMap(listedDates);
  const other = forms.find((one) => datesDisagree(own, one));
  if (other === undefined || dates.includes(version)) return null;
  const isKnown = dates.includes(other.version);
  // Rows that most others agree with are left alone, unless their own history speaks against them.
  const isUsual = times(version) > MOST * times(other.version);
  if (!isKnown && isUsual && !startsLate(version, other.version, forms)) return null;
  const { item } = other.place;
  const number = other.documentNumber ?? own.documentNumber;
  const counted = own.amendment === null ? '' : `第${chineseNumeral(own.amendment)}次修改`;
  return {
    severity: 'warning',
    message: `《${law}》${number === null ? '' : `（${number}）`}${counted}的日期此处写为${dayWords(version)}，${itemWords(item)}写为${dayWords(other.version)}，必有一处有误`,
    evidence: {
      version,
      otherVersion: other.version,
      otherItem: item.seq,
      otherRow: item.source.row,
    },
    suggestion: isKnown
      ? `核对公布文本，是否为${dayWords(other.version)}`
      : '按公布文本核对日期，各处统一',
  };
}

/** A form of the date states a first day too late for it, and not for the other. */
function startsLate(date: string, other: string, forms: readonly HistoryForm[]): boolean {
  const starts = forms
    .filter(({ version }) => version === date)
    .flatMap(({ head }) => head?.events ?? [])
    .flatMap((event) => (event.kind === 'in-force' && event.date !== null ? [event.date] : []));
  return starts.some((day) => {
    const [wait, otherWait] = [date, other].map((one) => Date.parse(day) - Date.parse(one));
    const longest = LONGEST_WAIT_DAYS * 86_400_000;
    return (wait ?? 0) > longest && (otherWait ?? -1) >= 0 && (otherWait ?? 0) <= longest;
  });
}

function isOneNumber(one: string, other: string): boolean {
  return digits(one) === digits(other) && issuer(one) === issuer(other);
}
