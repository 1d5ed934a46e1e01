import {
  ACTIONS,
  CITING_KINDS,
  type Action,
  type AffectedPlace,
  type CitingKind,
} from './types.js';

export type ActionCounts = Readonly<Record<Action, number>>;

export interface ImpactCounts {
  readonly total: number;
  readonly byAction: ActionCounts;
  readonly byKind: Readonly<Record<CitingKind, number>>;
  /** By what became of the provision. */
  readonly byChange: Readonly<Record<string, number>>;
  /** Places that a person has to look at because the change is not sure. */
  readonly unsure: number;
  /** Reached only through other articles. */
  readonly indirect: number;
  /** Nothing to do for the substance, but their history names the old version. */
  readonly historyOnly: number;
  /** With a text ready to paste. */
  readonly replaced: number;
}

export function countImpact(affected: readonly AffectedPlace[]): ImpactCounts {
  const byKind = Object.fromEntries(CITING_KINDS.map((kind) => [kind, 0])) as Record<
    CitingKind,
    number
  >;
  const byChange: Record<string, number> = {};
  for (const { kind, change } of affected) {
    byKind[kind] += 1;
    byChange[change.kind] = (byChange[change.kind] ?? 0) + 1;
  }
  const count = (is: (place: AffectedPlace) => boolean): number => affected.filter(is).length;
  return {
    total: affected.length,
    byAction: countActions(affected),
    byKind,
    byChange,
    unsure: count(({ change }) => !change.sure),
    indirect: count(({ through }) => through.length > 0),
    historyOnly: count(isHistoryOnly),
    replaced: count(({ replacement }) => replacement.text !== null),
  };
}

/** Whether nothing but the history in brackets has to follow the new version. */
export function isHistoryOnly({ action, replacement }: AffectedPlace): boolean {
  return action === 'none' && replacement.text !== null;
}

export function countActions(affected: readonly AffectedPlace[]): ActionCounts {
  const counts: Record<Action, number> = { none: 0, renumber: 0, reread: 0, rebase: 0 };
  for (const { action } of affected) counts[action] += 1;
  return counts;
}

/** What is most work first. */
export const BY_URGENCY: readonly Action[] = [...ACTIONS].reverse();

export interface DivisionGroup {
  /** Null for what the list gives no division for. */
  readonly division: string | null;
  readonly counts: ActionCounts;
  /** What is most work first; actions without places are left out. */
  readonly actions: readonly {
    readonly action: Action;
    readonly places: readonly AffectedPlace[];
  }[];
}

export interface OrganGroup {
  /** Null for articles of other laws. */
  readonly organ: string | null;
  /** Each place once, in however many divisions it stands. */
  readonly counts: ActionCounts;
  readonly divisions: readonly DivisionGroup[];
}

/**
 * Who has to do what: organ, division, action. A place of several divisions stands under each of
 * them. Names in the order of their characters, what has none last; places in the given order.
 */
export function groupImpact(affected: readonly AffectedPlace[]): OrganGroup[] {
  return byName(affected, ({ organ }) => [organ]).map(([organ, own]) => ({
    organ,
    counts: countActions(own),
    divisions: byName(own, ({ divisions }) => (divisions.length === 0 ? [null] : divisions)).map(
      ([division, places]) => ({
        division,
        counts: countActions(places),
        actions: BY_URGENCY.flatMap((action) => {
          const done = places.filter((place) => place.action === action);
          return done.length === 0 ? [] : [{ action, places: done }];
        }),
      }),
    ),
  }));
}

function byName(
  affected: readonly AffectedPlace[],
  names: (place: AffectedPlace) => readonly (string | null)[],
): [string | null, AffectedPlace[]][] {
  const groups = new Map<string | null, AffectedPlace[]>();
  for (const place of affected) {
    for (const name of new Set(names(place))) {
      const held = groups.get(name);
      if (held === undefined) groups.set(name, [place]);
      else held.push(place);
    }
  }
  return [...groups].sort(([one], [two]) => {
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return one < two ? -1 : one > two ? 1 : 0;
  });
}
