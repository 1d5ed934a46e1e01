import { listedDates } from '../../linking/text-date.js';
import { titleKey } from '../../statute/title-key.js';
import type { LintInput } from '../finding.js';
import { itemWords } from '../item-words.js';
import { openHistory } from '../open-history.js';
import type { CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import { digits, issuer, numberOf } from './act-number.js';
import { firstMadeAfter } from './before-first.js';
import { datesDisagree } from './dates-disagree.js';
import { actOf, historyForms, type HistoryForm } from './forms.js';
import { mendedHistory } from './mended-history.js';
import type { WrongHistory } from './wrong-history.js';

/** Days of one act (adoption, promulgation) lie closer than this; those of two acts hardly do. */
const ONE_ACT_DAYS = 150;

/** Another row states a later act of the same law. */
export function laterInRow(place: CitedPlace, input: LintInput): WrongHistory | null {
  const { citation, titled } = place;
  const { version, law } = citation;
  // A history that ends with a month or an unreadable day goes on beyond the version read from it.
  if (version === null || openHistory(titled.raw) !== null) return null;
  // What lies before the law's first making is no earlier text of it.
  if (firstMadeAfter(version, input.laws.versionsOf(law)) !== null) return null;
  const own = actOf(titled, version);
  const forms = historyForms(input).get(titleKey(law)) ?? [];
  const [later] = forms
    .filter((one) => one.version > version && daysBetween(one.version, version) > ONE_ACT_DAYS)
    .filter((one) => !isOneVersion(law, version, one.version, input) && !datesDisagree(own, one))
    .sort((a, b) => (a.version < b.version ? 1 : -1));
  if (later === undefined) return null;
  const { item } = later.place;
  const near = forms
    .map((one) => one.version)
    .filter((one) => one > version && daysBetween(one, later.version) <= ONE_ACT_DAYS);
  const better =
    mendedHistory(law, near, titled, input) ?? `《${law}》${dayWords(later.version)}的文本`;
  return {
    severity: 'warning',
    message: `《${law}》此处的沿革止于${dayWords(version)}，${itemWords(item)}写明其已有${dayWords(later.version)}的文本`,
    evidence: {
      version,
      laterVersion: later.version,
      otherItem: item.seq,
      otherSheet: item.source.sheet,
      otherRow: item.source.row,
    },
    suggestion: `统一为${better}，并核对条号`,
  };
}

/** The texts know both days as those of one act. */
function isOneVersion(law: string, one: string, other: string, { laws }: LintInput): boolean {
  return laws.versionsOf(law).some((held) => {
    const dates = listedDates(held);
    return dates.includes(one) && dates.includes(other);
  });
}

/** Another row gives the same act another number. */
export function otherNumber(
  { citation, titled }: CitedPlace,
  input: LintInput,
): WrongHistory | null {
  const { version, law } = citation;
  const documentNumber = numberOf(citation);
  if (version === null || documentNumber === null || citation !== titled) return null;
  const own = digits(documentNumber);
  const isOther = (one: HistoryForm): boolean =>
    one.version === version &&
    one.documentNumber !== null &&
    digits(one.documentNumber) !== own &&
    issuer(one.documentNumber) === issuer(documentNumber);
  const other = (historyForms(input).get(titleKey(law)) ?? []).find(isOther);
  if (other === undefined) return null;
  const { item } = other.place;
  return {
    severity: 'info',
    message: `《${law}》${dayWords(version)}的文号此处写为“${documentNumber}”，${itemWords(item)}写为“${other.documentNumber ?? ''}”`,
    evidence: { documentNumber, otherNumber: other.documentNumber, otherItem: item.seq },
    suggestion: '按公布文本统一文号',
  };
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
