import type { HeldVersion } from '../../linking/law-catalogue.js';
import { findDates } from '../../statute/dates.js';
import type { LintInput } from '../finding.js';
import type { CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import type { WrongHistory } from './wrong-history.js';

/** Adoption may come so much before the promulgation that is known. */
const ONE_ACT_DAYS = 150;
/** A clause that repeals the law before stands at the end. */
const LAST_ARTICLES = 6;

/**
 * The day on which a law was first made, where a stated day (or month, or year) lies before it and
 * can be none of this law; null where it can.
 */
export function firstMadeAfter(stated: string, versions: readonly HeldVersion[]): string | null {
  const [first] = versions.flatMap(({ firstMade }) => firstMade ?? []).sort();
  if (first === undefined || stated >= first.slice(0, stated.length)) return null;
  const days = (Date.parse(first) - Date.parse(stated)) / 86_400_000;
  return days > ONE_ACT_DAYS && !repealsNamesake(stated, versions) ? first : null;
}

/** 2005年3月1日公布的《…条例》同时废止: an older law of that date was replaced, by name or by another. */
function repealsNamesake(stated: string, versions: readonly HeldVersion[]): boolean {
  return versions
    .flatMap(({ articles }) => articles.slice(-LAST_ARTICLES))
    .filter(({ text }) => text.includes('废止'))
    .some(({ text }) => findDates(text).some(({ date }) => date?.startsWith(stated) === true));
}

/** The stated day lies before the law was first made: that of another act, or a slip. */
export function beforeFirst(
  { citation, titled }: CitedPlace,
  { laws }: LintInput,
): WrongHistory | null {
  const { version, law } = citation;
  if (version === null || citation !== titled) return null;
  const first = firstMadeAfter(version, laws.versionsOf(law));
  if (first === null) return null;
  return {
    severity: 'warning',
    message: `《${law}》${dayWords(first)}才首次制定，此处写明的${dayWords(version)}早于此：日期有误，或所引是另一文件`,
    evidence: { version, firstMade: first },
    suggestion: `核对所引文件的名称、日期和条号（《${law}》制定于${dayWords(first)}）`,
  };
}
