import type { ListCitation } from '../../power-list/power-list.js';
import { titleKey } from '../../statute/title-key.js';
import type { LintInput } from '../finding.js';
import { memo } from '../memo.js';
import { openHistory } from '../open-history.js';
import { citedPlaces, type CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import { digits, issuer, numberOf } from './act-number.js';
import type { WrongHistory } from './wrong-history.js';

/** Days of one act (adoption, promulgation) lie closer than this; those of two acts hardly do. */
const ONE_ACT_DAYS = 150;

/** What a list states of a law. */
interface Stated {
  readonly version: string;
  readonly documentNumber: string | null;
  readonly citation: ListCitation;
  readonly row: number;
  readonly item: number;
}

const statedOf = memo((input: LintInput): ReadonlyMap<string, readonly Stated[]> => {
  const laws = new Map<string, Map<string, Stated>>();
  for (const { citation, titled, item } of citedPlaces(input)) {
    const { version } = citation;
    if (version === null || citation !== titled) continue;
    if (openHistory(titled.raw) !== null) continue;
    const key = titleKey(citation.law);
    const held = laws.get(key) ?? new Map<string, Stated>();
    laws.set(key, held);
    const documentNumber = numberOf(citation);
    const one = { version, documentNumber, citation, row: item.source.row, item: item.seq };
    const id = `${version} ${digits(documentNumber)}`;
    if (!held.has(id)) held.set(id, one);
  }
  return new Map([...laws].map(([key, held]) => [key, [...held.values()]]));
});

/** Another row states a later act of the same law. */
export function laterInRow(
  { citation, titled }: CitedPlace,
  input: LintInput,
): WrongHistory | null {
  const { version, law } = citation;
  // A history that ends with a month or an unreadable day goes on beyond the version read from it.
  if (version === null || openHistory(titled.raw) !== null) return null;
  const stated = statedOf(input).get(titleKey(law)) ?? [];
  const [later] = stated
    .filter((one) => one.version > version && daysBetween(one.version, version) > ONE_ACT_DAYS)
    .filter((one) => !isOneVersion(law, version, one.version, input))
    .sort((a, b) => (a.version < b.version ? 1 : -1));
  if (later === undefined) return null;
  return {
    severity: 'warning',
    message: `《${law}》此处的沿革止于${dayWords(version)}，第${later.item}项写明其已有${dayWords(later.version)}的文本`,
    evidence: { version, laterVersion: later.version, otherItem: later.item, otherRow: later.row },
    suggestion: `统一为${/^《[^\n]*?》\s{0,3}[（(][^\n]*[)）](?=\s*第)/u.exec(later.citation.raw)?.[0] ?? `《${law}》${dayWords(later.version)}的文本`}，并核对条号`,
  };
}

/** The texts know both days as those of one act. */
function isOneVersion(law: string, one: string, other: string, { laws }: LintInput): boolean {
  return laws.versionsOf(law).some(({ dates }) => dates.includes(one) && dates.includes(other));
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
  const other = (statedOf(input).get(titleKey(law)) ?? []).find(
    (one) =>
      one.version === version &&
      one.documentNumber !== null &&
      digits(one.documentNumber) !== own &&
      issuer(one.documentNumber) === issuer(documentNumber),
  );
  if (other === undefined) return null;
  return {
    severity: 'info',
    message: `《${law}》${dayWords(version)}的文号此处写为“${documentNumber}”，第${other.item}项写为“${other.documentNumber ?? ''}”`,
    evidence: { documentNumber, otherNumber: other.documentNumber, otherItem: other.item },
    suggestion: '按公布文本统一文号',
  };
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
