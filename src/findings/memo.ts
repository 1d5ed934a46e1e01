/** A function of an object that works once for each; rules share what they all look at. */
export function memo<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}
