import { joinLawFields } from './joined-text.js';
import type { RoleCell } from './record.js';
import type { Role } from './roles.js';

/** A column, or the label of a form, by its number. */
export interface NamedColumn {
  readonly column: number;
  readonly role: Role | null;
  readonly words: string;
}

/** Columns that together make a reference to a law (法定依据 and 具体条款). */
export interface ProvisionJoin {
  /** The role of the words joined. */
  readonly role: Role;
  /** The headers of the columns joined, with ＋ between them. */
  readonly name: string;
  readonly title: number;
  readonly number: number | null;
  readonly provision: number | null;
  readonly text: number | null;
}

const TITLES: ReadonlySet<Role> = new Set<Role>(['lawTitle', 'basis', 'dutyBasis', 'caseBasis']);
const DETAILS = { lawNumber: 'number', provision: 'provision', provisionText: 'text' } as const;

type Detail = keyof typeof DETAILS;

/**
 * Which columns are to be read together: each article, number or wording with the title nearest in
 * front of it, else the nearest behind, of the same nested record where names are dotted.
 */
export function planJoins(columns: readonly NamedColumn[]): ProvisionJoin[] {
  const hasTitles = columns.some(({ role }) => role === 'lawTitle');
  const titles = columns.filter(({ role }) =>
    hasTitles ? role === 'lawTitle' : role !== null && TITLES.has(role),
  );
  const first = new Map<string, NamedColumn>();
  for (const title of titles) {
    const prefix = prefixOf(title.words);
    if (!first.has(prefix)) first.set(prefix, title);
  }
  const last = new Map<string, NamedColumn>();
  const plans = new Map<number, NamedColumn[]>();
  const isTitle = new Set(titles);
  for (const column of columns) {
    const prefix = prefixOf(column.words);
    if (isTitle.has(column)) last.set(prefix, column);
    if (!isDetail(column.role)) continue;
    const title = last.get(prefix) ?? first.get(prefix);
    if (title === undefined) continue;
    const held = plans.get(title.column) ?? [title];
    if (!held.some(({ role }) => role === column.role)) plans.set(title.column, [...held, column]);
  }
  return [...plans.values()].map((members) => planOf(members));
}

function isDetail(role: Role | null): role is Detail {
  return role !== null && role in DETAILS;
}

function planOf(members: readonly NamedColumn[]): ProvisionJoin {
  const [title] = members;
  const at = (role: Role): number | null =>
    members.find((one) => one.role === role && one !== title)?.column ?? null;
  const role = title?.role ?? 'basis';
  return {
    role: role === 'lawTitle' ? 'basis' : role,
    name: [...members]
      .sort((one, other) => one.column - other.column)
      .map(({ words }) => words)
      .join('＋'),
    title: title?.column ?? 0,
    number: at('lawNumber'),
    provision: at('provision'),
    text: at('provisionText'),
  };
}

/** by_law of by_law.law_name; empty where a name is not nested. */
function prefixOf(words: string): string {
  return words.slice(0, Math.max(0, words.lastIndexOf('.')));
}

/** Makes the cell that a row's columns are read in; null where the row has none of them. */
export function joinedCell(
  plan: ProvisionJoin,
  textOf: (column: number) => string,
): RoleCell | null {
  const of = (column: number | null): string => (column === null ? '' : textOf(column));
  const title = of(plan.title);
  const provision = of(plan.provision);
  const words = of(plan.text);
  // Beside several references nothing says whose words these are.
  const isShared = title.includes('\n') || provision.includes('\n');
  const text = isShared && /第[^。\n]{1,10}条/u.test(title) ? '' : words;
  if (title === '' && provision === '' && text === '') return null;
  const joined = joinLawFields({ title, number: of(plan.number), provision, text });
  return { role: plan.role, column: plan.name, text: joined.text, joined };
}
