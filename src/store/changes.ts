export interface Kinded<K> {
  readonly kind: K;
}

/** What became of a document's facts: `T` as it states them now, `O` as it stated them before. */
export interface Changes<T, O> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly unchanged: readonly T[];
  readonly removed: readonly O[];
}

/**
 * Compares facts with what was stated before, by id and hash. What is stated no longer is
 * removed.
 */
export function compareFacts<
  T extends { readonly id: string },
  O extends { readonly hash: string },
>(now: readonly T[], before: ReadonlyMap<string, O>, hashOf: (fact: T) => string): Changes<T, O> {
  const stillStated = new Set(now.map(({ id }) => id));
  const changes: { [name in 'added' | 'changed' | 'unchanged']: T[] } = {
    added: [],
    changed: [],
    unchanged: [],
  };
  for (const fact of now) {
    const old = before.get(fact.id);
    const change =
      old === undefined ? 'added' : old.hash === hashOf(fact) ? 'unchanged' : 'changed';
    changes[change].push(fact);
  }
  const removed = [...before].filter(([id]) => !stillStated.has(id)).map(([, old]) => old);
  return { ...changes, removed };
}

/** Two lists of changes as one. */
export function joinChanges<T, O>(a: Changes<T, O>, b: Changes<T, O>): Changes<T, O> {
  return {
    added: [...a.added, ...b.added],
    changed: [...a.changed, ...b.changed],
    unchanged: [...a.unchanged, ...b.unchanged],
    removed: [...a.removed, ...b.removed],
  };
}
