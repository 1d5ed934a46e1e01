import type { PDFPageProxy } from 'pdfjs-dist';
import { apply, multiply, type Matrix, type TextRun } from './geometry.js';

/** Radicals that careless writers of PDF put in place of the characters they look like. */
const RADICALS = /[\u2e80-\u2fdf]/gu;

/** The words of a page and where they stand. */
export async function readTextRuns(page: PDFPageProxy, view: Matrix): Promise<TextRun[]> {
  const content = await page.getTextContent({ disableNormalization: true });
  const runs: TextRun[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const matrix = multiply(view, item.transform as unknown as Matrix);
    const { x, y } = apply(matrix, 0, 0);
    const height = Math.hypot(matrix[2], matrix[3]);
    const text = item.str.replace(RADICALS, (character) => character.normalize('NFKC'));
    runs.push({ text, x, y, width: item.width, height });
  }
  return runs;
}
