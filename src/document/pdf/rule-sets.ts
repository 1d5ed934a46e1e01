import { cluster, nearest, type Rule, type Rules } from './geometry.js';

/** Lines this close are one, and lines that miss each other by this much still meet. */
export const TOLERANCE = 3;

/** Joins lines that lie on one another or end to end, so that each is drawn once. */
export function tidy(rules: Rules): Rules {
  return { horizontal: tidyAxis(rules.horizontal), vertical: tidyAxis(rules.vertical) };
}

function tidyAxis(rules: readonly Rule[]): Rule[] {
  const places = cluster(
    rules.map(({ at }) => at),
    TOLERANCE,
  );
  const byPlace = places.map((): Rule[] => []);
  for (const rule of rules) byPlace[nearest(places, rule.at)]?.push(rule);
  return byPlace.flatMap((group, index) => joinEnds(group, places[index] ?? 0));
}

function joinEnds(group: readonly Rule[], at: number): Rule[] {
  const joined: Rule[] = [];
  let last: Rule | null = null;
  for (const rule of [...group].sort((one, other) => one.from - other.from)) {
    if (last !== null && rule.from <= last.to + TOLERANCE) {
      last = { at, from: last.from, to: Math.max(last.to, rule.to) };
      joined[joined.length - 1] = last;
    } else {
      last = { at, from: rule.from, to: rule.to };
      joined.push(last);
    }
  }
  return joined;
}

/** The lines of each table: those that meet, directly or through others. */
export function connected(rules: Rules): Rules[] {
  const { horizontal, vertical } = rules;
  const group = [...horizontal, ...vertical].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  for (const [h, across] of horizontal.entries()) {
    for (const [v, down] of vertical.entries()) {
      if (meet(across, down)) group[find(horizontal.length + v)] = find(h);
    }
  }
  const sets = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const setOf = (index: number): { horizontal: Rule[]; vertical: Rule[] } => {
    const root = find(index);
    const held = sets.get(root) ?? { horizontal: [], vertical: [] };
    sets.set(root, held);
    return held;
  };
  horizontal.forEach((rule, index) => setOf(index).horizontal.push(rule));
  vertical.forEach((rule, index) => setOf(horizontal.length + index).vertical.push(rule));
  return [...sets.values()].filter((set) => set.horizontal.length >= 2 && set.vertical.length >= 1);
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - TOLERANCE &&
    down.at <= across.to + TOLERANCE &&
    across.at >= down.from - TOLERANCE &&
    across.at <= down.to + TOLERANCE
  );
}
