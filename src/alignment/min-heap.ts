/** A binary heap of numbers with a tag; of equal numbers the lower tag comes first. */
export class MinHeap {
  readonly #items: [number, number][] = [];

  push(key: number, tag: number): void {
    const items = this.#items;
    let at = items.length;
    const item: [number, number] = [key, tag];
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent];
      if (above === undefined || !isBefore(item, above)) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): [number, number] | null {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const left = items[child];
      if (left === undefined) break;
      const right = items[child + 1];
      let smaller = left;
      if (right !== undefined && isBefore(right, left)) {
        child += 1;
        smaller = right;
      }
      if (!isBefore(smaller, last)) break;
      items[at] = smaller;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

const isBefore = (one: [number, number], two: [number, number]): boolean =>
  one[0] < two[0] || (one[0] === two[0] && one[1] < two[1]);
