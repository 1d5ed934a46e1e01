/** Points of a page, from its top left corner, as it is shown: turned pages are turned back. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words set in one go. `y` is their baseline. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A ruling line along one axis: at `at` across it, from `from` to `to` along it. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` then. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Numbers that lie close together become one, their mean; ascending. */
export function cluster(numbers: readonly number[], tolerance: number): number[] {
  const sorted = [...numbers].sort((one, other) => one - other);
  const means: number[] = [];
  let sum = 0;
  let count = 0;
  for (const number of sorted) {
    if (count > 0 && number - sum / count > tolerance) {
      means.push(sum / count);
      sum = 0;
      count = 0;
    }
    sum += number;
    count += 1;
  }
  if (count > 0) means.push(sum / count);
  return means;
}

/** Index of the nearest of ascending numbers. */
export function nearest(numbers: readonly number[], to: number): number {
  let best = 0;
  for (const [index, number] of numbers.entries()) {
    if (Math.abs(number - to) < Math.abs((numbers[best] ?? Infinity) - to)) best = index;
  }
  return best;
}
