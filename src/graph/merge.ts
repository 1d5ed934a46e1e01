import type { NodeKind } from './kinds.js';
import type { Properties, PropertyValue } from './facts.js';

/**
 * What a node shows of what several documents claim of it. The same claims in any order give the
 * same properties. A `Law` has the title of its text, else the longest one; an `Article` the text
 * of the best source (see `rankArticles`), with what follows from them; every other property is
 * what the law's own text says, else the one that most claims have, and among equals the smallest.
 */
export function mergeClaims(kind: NodeKind, claims: readonly Properties[]): Properties {
  const names = [...new Set(claims.flatMap((claim) => Object.keys(claim)))].sort(compareCodePoints);
  const ranked = FOLLOWING[kind];
  const leaders = ranked === undefined ? [] : [...claims].sort(ranked.compare);
  return Object.fromEntries(
    names.map((name) => {
      if (ranked?.names.includes(name) === true) return [name, firstStated(leaders, name)];
      const ownText = claims.filter((claim) => claim['textHeld'] === true);
      return [name, mostClaimed(ownText, name) ?? mostClaimed(claims, name)];
    }),
  );
}

interface Ranked {
  /** Properties that come from the first claim in this order that has them. */
  readonly names: readonly string[];
  readonly compare: (a: Properties, b: Properties) => number;
}

const FOLLOWING: { readonly [kind in NodeKind]?: Ranked } = {
  Law: { names: ['title', 'searchText'], compare: textFirst(longestFirst('title')) },
  LawVersion: { names: ['title', 'documentNumber'], compare: textFirst(longestFirst('title')) },
  Article: { names: ['text', 'textSource', 'chapter', 'searchText'], compare: rankArticles },
};

/** What the law's own text says of itself before what others say of it. */
function textFirst(compare: Ranked['compare']): Ranked['compare'] {
  const rank = (claim: Properties): number => (claim['textHeld'] === true ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || compare(a, b);
}

/** The law's own text before a quotation, the longer text before the shorter. */
function rankArticles(a: Properties, b: Properties): number {
  return sourceRank(a) - sourceRank(b) || longestFirst('text')(a, b);
}

function sourceRank(claim: Properties): number {
  if (typeof claim['text'] !== 'string') return 2;
  return claim['textSource'] === 'statute' ? 0 : 1;
}

function longestFirst(name: string): (a: Properties, b: Properties) => number {
  return (a, b) => {
    const [first, second] = [stringOf(a[name]), stringOf(b[name])];
    return (
      second.length - first.length ||
      compareCodePoints(first, second) ||
      // Claims alike in this may differ in what follows from it.
      compareCodePoints(canonicalJson(a), canonicalJson(b))
    );
  };
}

function stringOf(value: PropertyValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function firstStated(claims: readonly Properties[], name: string): PropertyValue {
  return claims.map((claim) => claim[name] ?? null).find((value) => value !== null) ?? null;
}

function mostClaimed(claims: readonly Properties[], name: string): PropertyValue {
  const counts = new Map<string, { readonly value: PropertyValue; count: number }>();
  for (const claim of claims) {
    const value = claim[name] ?? null;
    if (value === null) continue;
    const key = JSON.stringify(value);
    const entry = counts.get(key) ?? { value, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  const [best] = [...counts.values()].sort(
    (a, b) => b.count - a.count || compareValues(a.value, b.value),
  );
  return best?.value ?? null;
}

function compareValues(a: PropertyValue, b: PropertyValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  return compareCodePoints(JSON.stringify(a), JSON.stringify(b));
}

/** Orders strings by code point (JavaScript's `<` orders by UTF-16 unit). */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [first, second] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (first === second) continue;
    const surrogates = Number(isSurrogate(first)) - Number(isSurrogate(second));
    // Characters written as surrogates stand behind all others, also those of higher units.
    return surrogates === 0 ? first - second : surrogates;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** JSON with sorted keys and without nulls in maps: equal facts have equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, property]) => property !== null)
        .sort(([a], [b]) => compareCodePoints(a, b)),
    );
  });
}
