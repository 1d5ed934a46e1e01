import { FINDING_KINDS, type Finding, type FindingKind, type LintInput } from './finding.js';
import { printedNumber } from './item-words.js';
import { RULES } from './rules/all.js';

/** What is wrong with a list, how much of it was looked at, and what could not be. */
export interface LintReport {
  /** Places that rules looked at. */
  readonly checked: number;
  /** Places that could not be checked, by reason: they are not passed. */
  readonly notChecked: Readonly<Record<string, number>>;
  /** How many findings of each kind; kinds without one are left out. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  /** By item, part and kind. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at a list with all rules. Texts that are not held are no error: what could not be checked
 * without them is counted with its reason.
 */
export function lint(input: LintInput): LintReport {
  const reports = RULES.map((rule) => rule(input));
  const notChecked = new Map<string, number>();
  for (const [reason, count] of reports.flatMap((one) => Object.entries(one.notChecked))) {
    notChecked.set(reason, (notChecked.get(reason) ?? 0) + count);
  }
  const printed = printedNumbers(input);
  const findings = reports
    .flatMap((one) => one.findings)
    .map((one): Finding => ({ ...one, printed: printed.get(placeKey(one.source)) ?? null }))
    .sort(byPlace);
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const kind of FINDING_KINDS) {
    const count = findings.filter((one) => one.kind === kind).length;
    if (count > 0) counts[kind] = count;
  }
  return {
    checked: reports.reduce((sum, one) => sum + one.checked, 0),
    notChecked: Object.fromEntries([...notChecked].sort(([a], [b]) => (a < b ? -1 : 1))),
    counts,
    findings,
  };
}

const placeKey = ({ sheet, row }: Pick<Finding['source'], 'sheet' | 'row'>): string =>
  `${sheet ?? ''} ${row ?? 0}`;

function printedNumbers({ list }: LintInput): ReadonlyMap<string, string | null> {
  return new Map(list.items.map((item) => [placeKey(item.source), printedNumber(item)]));
}

const PARTS = ['item', 'basis', 'duties', 'duty', 'cases', 'case'];

/** Item, part (duty 2 before duty 10), kind, then the place in the cell. */
function byPlace(a: Finding, b: Finding): number {
  return (
    a.item - b.item ||
    (a.source.row ?? 0) - (b.source.row ?? 0) ||
    partRank(a.part) - partRank(b.part) ||
    FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) ||
    (a.citation?.start ?? 0) - (b.citation?.start ?? 0)
  );
}

function partRank(part: string): number {
  const [name = '', number = '0'] = part.split(' ');
  return PARTS.indexOf(name) * 10_000 + Number(number);
}
