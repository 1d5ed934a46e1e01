import type { TextRun } from './geometry.js';

/** A line of words, its runs from left to right. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const LATIN = /[A-Za-z0-9]/u;

/** Groups runs whose baselines lie close together into lines, from top to bottom. */
export function groupLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const isSame = first !== undefined && run.y - first.y < Math.min(run.height, first.height) / 2;
    if (line !== undefined && isSame) line.push(run);
    else lines.push([run]);
  }
  for (const line of lines) line.sort((one, other) => one.x - other.x);
  return lines;
}

export function toLines(runs: readonly TextRun[]): TextLine[] {
  return groupLines(runs).map((line) => ({
    text: joinRuns(line),
    x: Math.min(...line.map(({ x }) => x)),
    right: Math.max(...line.map(({ x, width }) => x + width)),
    y: line[0]?.y ?? 0,
    height: Math.max(...line.map(({ height }) => height)),
  }));
}

/** A gap is a blank between Latin letters or digits; Chinese characters stand apart by nature. */
function joinRuns(line: readonly TextRun[]): string {
  let text = '';
  let end = 0;
  for (const run of line) {
    const gap = run.x - end;
    const isWide = gap > run.height * 0.25;
    const isLatin = LATIN.test(text.at(-1) ?? '') && LATIN.test(run.text[0] ?? '');
    const isBlank = text !== '' && ((isWide && isLatin) || gap > run.height * 1.5);
    text += isBlank ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text.trim();
}
