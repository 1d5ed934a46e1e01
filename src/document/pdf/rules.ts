import type { PDFPageProxy } from 'pdfjs-dist';
import {
  apply,
  IDENTITY,
  multiply,
  type Matrix,
  type Point,
  type Rule,
  type Rules,
} from './geometry.js';
import type { PdfLibrary } from './open-pdf.js';

/** A filled rectangle thinner than this is a line. */
const THIN = 3;
/** Lines shorter than this are marks, not rules of a table. */
const SHORT = 4;
const MAX_RULES = 50_000;

/** Path commands as the library packs them, with how many numbers follow each. */
const PATH_SIZES = [2, 2, 6, 4, 0] as const;
const CLOSE = 4;

/** Collects the ruling lines of a page from what it draws. */
export async function readRules(
  page: PDFPageProxy,
  view: Matrix,
  { OPS }: PdfLibrary,
): Promise<Rules> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = { horizontal: [] as Rule[], vertical: [] as Rule[] };
  const saved: Matrix[] = [];
  let current: Matrix = IDENTITY;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save) saved.push(current);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) {
      current = saved.pop() ?? IDENTITY;
    } else if (operator === OPS.transform) current = multiply(current, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(current);
      if (Array.isArray(args?.[0])) current = multiply(current, args[0] as unknown as Matrix);
    } else if (operator === OPS.constructPath && args !== null) {
      const isStroked = args[0] !== OPS.fill && args[0] !== OPS.eoFill;
      if (args[0] === OPS.endPath) continue; // A clipping path draws nothing.
      const [path] = args[1] as readonly (ArrayLike<number> | null | undefined)[];
      if (path === null || path === undefined) continue;
      for (const points of polygons(path, multiply(view, current))) {
        addRules(points, isStroked, rules);
      }
    }
    if (rules.horizontal.length + rules.vertical.length > MAX_RULES) break;
  }
  return rules;
}

/** The corners of each part of a path; curves count as their ends. */
function polygons(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < path.length;) {
    const command = path[at] ?? 0;
    const size = PATH_SIZES[command] ?? 0;
    if (command === 0) found.push((points = []));
    if (command === CLOSE && points[0] !== undefined) points.push(points[0]);
    if (size > 0) points.push(apply(matrix, path[at + size - 1] ?? 0, path[at + size] ?? 0));
    at += size + 1;
  }
  return found;
}

function addRules(
  points: readonly Point[],
  isStroked: boolean,
  rules: { horizontal: Rule[]; vertical: Rule[] },
): void {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom - top < THIN && right - left >= SHORT) {
    rules.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  } else if (right - left < THIN && bottom - top >= SHORT) {
    rules.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  } else if (isStroked) addEdges(points, rules);
}

function addEdges(points: readonly Point[], rules: { horizontal: Rule[]; vertical: Rule[] }): void {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined) continue;
    const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    if (height < 1 && width >= SHORT) {
      rules.horizontal.push({
        at: (from.y + to.y) / 2,
        from: Math.min(from.x, to.x),
        to: Math.max(from.x, to.x),
      });
    } else if (width < 1 && height >= SHORT) {
      rules.vertical.push({
        at: (from.x + to.x) / 2,
        from: Math.min(from.y, to.y),
        to: Math.max(from.y, to.y),
      });
    }
  }
}
