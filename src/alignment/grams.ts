import type { PreparedArticle } from './prepare.js';

/** The character pairs of a text: ids in rising order, how often each stands there. */
export interface GramBag {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  /** Sum of count × weight: how much there is to say of this text. */
  readonly total: number;
}

/** No two laws use more characters; of more, some share their number. */
const CHARACTERS = 32_768;

/** What two laws' words are made of, and how much each pair of characters tells. */
export class GramTable {
  readonly #characters = new Map<number, number>();
  readonly #ids = new Map<number, number>();
  /** In how many articles each pair stands, and the last that was counted. */
  readonly #frequency: number[] = [];
  readonly #seen: number[] = [];
  /** How often each pair and each character stands in both laws. */
  readonly #occurrences: number[] = [];
  readonly #characterCounts = new Int32Array(CHARACTERS);
  #weights = new Float64Array(0);

  /**
   * Weighs a pair by how rare it is among the articles of both laws: 1 for one that a single
   * article has, towards 0 for one that all have. Words that stand everywhere (县级以上人民政府
   * 应当) so prove little, the ones that set a norm apart prove much.
   */
  constructor(articles: readonly PreparedArticle[]) {
    for (const [index, { words }] of articles.entries()) {
      const keys = this.#keys(words);
      for (const key of keys) this.#count(key, index);
    }
    const scale = Math.log(articles.length + 2);
    this.#weights = new Float64Array(this.#frequency.length);
    for (const [id, frequency] of this.#frequency.entries()) {
      this.#weights[id] = Math.log((articles.length + 2) / Math.max(frequency, 1)) / scale;
    }
  }

  get size(): number {
    return this.#ids.size;
  }

  weight(id: number): number {
    return this.#weights[id] ?? 0;
  }

  /**
   * How far two characters stand together in these laws: 1 where one of them never stands without
   * the other (决定), towards 0 where they meet by chance.
   */
  cohesion(one: string, two: string): number {
    const left = this.#characters.get(one.charCodeAt(0));
    const right = this.#characters.get(two.charCodeAt(0));
    if (left === undefined || right === undefined) return 0;
    const id = this.#ids.get(left * CHARACTERS + right);
    const together = id === undefined ? 0 : (this.#occurrences[id] ?? 0);
    const rarer = Math.min(this.#characterCounts[left] ?? 0, this.#characterCounts[right] ?? 0);
    // What was seen twice or less shows no habit.
    return together < 3 || rarer === 0 ? 0 : Math.min(1, together / rarer);
  }

  #count(key: number, article: number): void {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
      this.#frequency.push(0);
      this.#seen.push(-1);
      this.#occurrences.push(0);
    }
    this.#occurrences[id] = (this.#occurrences[id] ?? 0) + 1;
    const first = Math.floor(key / CHARACTERS);
    this.#characterCounts[first] = (this.#characterCounts[first] ?? 0) + 1;
    if (this.#seen[id] === article) return;
    this.#seen[id] = article;
    this.#frequency[id] = (this.#frequency[id] ?? 0) + 1;
  }

  /** Each character with the one behind it as one number; a single character by itself. */
  #keys(words: string): Int32Array {
    const keys = new Int32Array(Math.max(words.length - 1, Math.min(words.length, 1)));
    let last = words.length === 1 ? 0 : this.#character(words.charCodeAt(0));
    for (let at = 0; at < keys.length; at += 1) {
      const next = this.#character(words.charCodeAt(words.length === 1 ? 0 : at + 1));
      keys[at] = last * CHARACTERS + next;
      last = next;
    }
    return keys;
  }

  /** Characters are numbered as they come, so that a pair stays a small integer. */
  #character(code: number): number {
    let known = this.#characters.get(code);
    if (known === undefined) {
      known = (this.#characters.size + 1) % CHARACTERS;
      this.#characters.set(code, known);
    }
    return known;
  }

  /** The bag of a text made of the same laws' words; pairs that neither has are left out. */
  bag(words: string): GramBag {
    const keys = this.#keys(words);
    const all = new Int32Array(keys.length);
    let length = 0;
    for (const key of keys) {
      const id = this.#ids.get(key);
      if (id !== undefined) all[length++] = id;
    }
    const sorted = all.subarray(0, length).sort();
    const ids = new Int32Array(length);
    const counts = new Int32Array(length);
    let size = 0;
    let total = 0;
    for (let at = 0; at < length; at += 1) {
      const id = sorted[at] ?? 0;
      if (size === 0 || ids[size - 1] !== id) ids[size++] = id;
      counts[size - 1] = (counts[size - 1] ?? 0) + 1;
      total += this.weight(id);
    }
    return { ids: ids.subarray(0, size), counts: counts.subarray(0, size), total };
  }

  /** Weight of what `left` has beyond `without`, and how much of that `right` has. */
  beyond(left: GramBag, without: GramBag, right: GramBag): { own: number; shared: number } {
    let own = 0;
    let shared = 0;
    let a = 0;
    let b = 0;
    for (let at = 0; at < left.ids.length; at += 1) {
      const id = left.ids[at] ?? 0;
      while (a < without.ids.length && (without.ids[a] ?? 0) < id) a += 1;
      const more = (left.counts[at] ?? 0) - (without.ids[a] === id ? (without.counts[a] ?? 0) : 0);
      if (more <= 0) continue;
      while (b < right.ids.length && (right.ids[b] ?? 0) < id) b += 1;
      own += more * this.weight(id);
      if (right.ids[b] === id) shared += Math.min(more, right.counts[b] ?? 0) * this.weight(id);
    }
    return { own, shared };
  }

  /** Weight of what two bags share, each pair as often as both have it. */
  shared(left: GramBag, right: GramBag): number {
    let sum = 0;
    let a = 0;
    let b = 0;
    while (a < left.ids.length && b < right.ids.length) {
      const one = left.ids[a] ?? 0;
      const two = right.ids[b] ?? 0;
      if (one === two) {
        sum += Math.min(left.counts[a] ?? 0, right.counts[b] ?? 0) * this.weight(one);
        a += 1;
        b += 1;
      } else if (one < two) a += 1;
      else b += 1;
    }
    return sum;
  }

  /** Weight of what three bags share. */
  sharedByAll(left: GramBag, middle: GramBag, right: GramBag): number {
    let sum = 0;
    let b = 0;
    let c = 0;
    for (const [at, id] of left.ids.entries()) {
      while (b < middle.ids.length && (middle.ids[b] ?? 0) < id) b += 1;
      while (c < right.ids.length && (right.ids[c] ?? 0) < id) c += 1;
      if (middle.ids[b] !== id || right.ids[c] !== id) continue;
      const counts = [left.counts[at] ?? 0, middle.counts[b] ?? 0, right.counts[c] ?? 0];
      sum += Math.min(...counts) * this.weight(id);
    }
    return sum;
  }
}
