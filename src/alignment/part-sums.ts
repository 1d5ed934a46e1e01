import type { Comparison } from './comparison.js';
import type { GramBag } from './grams.js';
import { piecesOf, type Piece } from './pieces.js';
import { bagOf } from './unit-likeness.js';

/** What one new article continues of an old one, piece by piece. */
export interface Part {
  /** Place of the new article. */
  readonly to: number;
  /** Length of the pieces as printed, of the old article's length: 0 to 1. */
  readonly share: number;
  /** Weight of the words that the pieces share with it. */
  readonly weight: number;
}

/** Where a piece went, and how much of its words is there. */
export interface Home {
  readonly to: number;
  readonly kept: number;
  readonly shared: number;
}

/** Two pieces less alike than this share words, not a norm. */
const LIKE = 0.45;

/** Adds up what each new article continues. */
export class PartSums {
  readonly #comparison: Comparison;
  readonly #sums = new Map<number, { length: number; weight: number; like: number }>();

  constructor(comparison: Comparison) {
    this.#comparison = comparison;
  }

  add(piece: Piece, { to, shared }: Home): void {
    const sum = this.#sums.get(to) ?? { length: 0, weight: 0, like: 0 };
    const bag = bagOf(this.#comparison.table, piece);
    this.#sums.set(to, {
      length: sum.length + piece.end - piece.start,
      weight: sum.weight + shared,
      like: Math.max(sum.like, likePiece(this.#comparison, bag, to)),
    });
  }

  /** A clause that went elsewhere than the rest of its piece. */
  move(clause: Piece, from: number, home: Home): void {
    this.add(clause, home);
    const sum = this.#sums.get(from);
    if (sum !== undefined) sum.length -= clause.end - clause.start;
  }

  parts(length: number): Part[] {
    return [...this.#sums]
      .filter(([, { like }]) => like >= LIKE)
      .map(([to, sum]) => ({ to, share: sum.length / length, weight: sum.weight }));
  }
}

/** How like a piece is to the likest piece of a new article: 0 to 1. */
function likePiece({ table, to }: Comparison, bag: GramBag, place: number): number {
  const next = to[place];
  if (next === undefined) return 0;
  let most = 0;
  for (const piece of piecesOf(next)) {
    const other = bagOf(table, piece);
    const total = bag.total + other.total;
    if (total > 0) most = Math.max(most, (2 * table.shared(bag, other)) / total);
  }
  return most;
}
