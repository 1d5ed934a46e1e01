import { listedDates, textDate } from '../../linking/text-date.js';
import type { LintInput } from '../finding.js';
import { openHistory } from '../open-history.js';
import type { CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import { digits, issuer, numberOf } from './act-number.js';
import type { WrongHistory } from './wrong-history.js';

/** The stated day or number is near a known act's and none of its own. */
export function notOfKnownAct(
  { citation, titled }: CitedPlace,
  { laws }: LintInput,
): WrongHistory | null {
  const { version, law } = citation;
  const documentNumber = numberOf(citation);
  if (version === null || citation !== titled || openHistory(titled.raw) !== null) return null;
  const versions = laws.versionsOf(law);
  const exact = versions.filter((one) => listedDates(one).includes(version));
  // The day of the text itself: its head does not list the act, nor its number.
  if (versions.some((one) => textDate(one) === version)) return null;
  if (exact.length === 0) {
    const slip = versions
      .flatMap(({ dates, level }) => dates.map((date) => ({ date, level })))
      .find((known) => isSlip(version, known))?.date;
    if (slip === undefined) return null;
    return {
      severity: 'warning',
      message: `《${law}》没有${dayWords(version)}的文本，最接近的是${dayWords(slip)}`,
      evidence: { version, known: slip },
      suggestion: `核对日期，是否为${dayWords(slip)}`,
    };
  }
  const numbers = exact.flatMap((one) => one.documentNumber ?? []);
  const [known] = numbers;
  if (documentNumber === null || known === undefined) return null;
  const comparable = numbers.filter((one) => issuer(one) === issuer(documentNumber));
  if (comparable.length === 0 || comparable.some((one) => digits(one) === digits(documentNumber))) {
    return null;
  }
  return {
    severity: 'warning',
    message: `《${law}》${dayWords(version)}的文号写为“${documentNumber}”，公布文本为“${known}”`,
    evidence: { documentNumber, known, version },
    suggestion: known,
  };
}

/**
 * One of year, month and day differs, as a slip of the pen makes it. What is no 法律 is often
 * adopted some days before its promulgation, of which a text may know one only.
 */
function isSlip(stated: string, { date, level }: { date: string; level: string | null }): boolean {
  const [a, b] = [stated.split('-'), date.split('-')];
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : [index]));
  if (differing.length !== 1) return false;
  if (differing[0] === 0) return Math.abs(Number(a[0]) - Number(b[0])) <= 1;
  return level === '法律';
}
