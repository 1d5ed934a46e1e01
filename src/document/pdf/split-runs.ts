import type { TextRun } from './geometry.js';

/** Latin letters, digits and signs come before this character. */
const NARROW_END = '\u0300';

/**
 * Parts runs that cross a column line: some writers set a row's cells in one go. Chinese
 * characters are taken to be twice as wide as others.
 */
export function splitRuns(runs: readonly TextRun[], xs: readonly number[]): TextRun[] {
  return runs.flatMap((run) => {
    const slack = run.height / 2;
    const crossed = xs.filter((x) => x > run.x + slack && x < run.x + run.width - slack);
    return crossed.length === 0 ? [run] : splitRun(run, crossed);
  });
}

function splitRun(run: TextRun, crossed: readonly number[]): TextRun[] {
  const characters = Array.from(run.text);
  const weights = characters.map((character) => (character < NARROW_END ? 1 : 2));
  const unit =
    run.width /
    Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  const pieces: { text: string; x: number; width: number }[] = [];
  let x = run.x;
  let part = -1;
  characters.forEach((character, index) => {
    const width = (weights[index] ?? 1) * unit;
    const now = crossed.filter((line) => line <= x + width / 2).length;
    const last = pieces.at(-1);
    if (last === undefined || now !== part) pieces.push({ text: character, x, width });
    else {
      last.text += character;
      last.width += width;
    }
    part = now;
    x += width;
  });
  return pieces
    .filter(({ text }) => text.trim() !== '')
    .map((piece) => ({ ...piece, y: run.y, height: run.height }));
}
