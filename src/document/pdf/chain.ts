import type { Block, Fragment } from './fragment.js';

/** A table over one or more pages, and the words before it. */
export interface Chain {
  readonly fragments: Fragment[];
  readonly caption: string[];
}

const TOLERANCE = 6;

/**
 * The tables of all pages. A table goes on on the next page where nothing but furniture stands
 * between, and where the columns of one are among the columns of the other.
 */
export function chainTables(pages: readonly (readonly Block[])[]): {
  chains: Chain[];
  words: string[];
} {
  const chains: Chain[] = [];
  const words: string[] = [];
  let between: string[] = [];
  let last: Fragment | null = null;
  for (const page of pages) {
    page.forEach((block, place) => {
      if (block.kind === 'words') {
        between.push(block.text);
        words.push(block.text);
        last = null;
        return;
      }
      const isFirst = place === 0;
      const chain = chains.at(-1);
      if (isFirst && last !== null && chain !== undefined && isSameTable(last, block.fragment)) {
        chain.fragments.push(block.fragment);
      } else {
        chains.push({ fragments: [block.fragment], caption: between });
        between = [];
      }
      last = block.fragment;
    });
  }
  return { chains, words };
}

function isSameTable(one: Fragment, other: Fragment): boolean {
  const [few, many] = one.xs.length <= other.xs.length ? [one.xs, other.xs] : [other.xs, one.xs];
  const isEndShared =
    Math.abs((one.xs[0] ?? 0) - (other.xs[0] ?? 0)) < TOLERANCE &&
    Math.abs((one.xs.at(-1) ?? 0) - (other.xs.at(-1) ?? 0)) < TOLERANCE;
  return isEndShared && few.every((x) => many.some((place) => Math.abs(place - x) < TOLERANCE));
}
