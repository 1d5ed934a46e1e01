import { readNumeral } from '../text/numeral.js';
import { canFollowLabel, readArticleLabel } from './article-label.js';
import type { LawLine } from './text-lines.js';

const POINT = /^([一二三四五六七八九十]{1,3})、/u;
/** 二、管辖: short, and without any mark of a sentence. */
const HEADING = /^[一二三四五六七八九十]{1,3}、[^。；：，！？;:,|]{1,38}$/u;

/**
 * Marks the headings that judicial interpretations put between articles (一、受案范围 / 第一条 …).
 * A point of an article looks the same; so a heading stands right before an article, no point
 * before it in the same article leads to it, and the headings of a text count from 一, at least to
 * 二.
 */
export function withPointHeadings(lines: readonly LawLine[]): readonly LawLine[] {
  const headings = new Set<LawLine>();
  let pointOfArticle = 0;
  for (const [index, line] of lines.entries()) {
    if (isArticle(line)) pointOfArticle = 0;
    const number = readNumeral(POINT.exec(line.text)?.[1] ?? '');
    if (number === null) continue;
    const isPoint = pointOfArticle > 0 && number === pointOfArticle + 1;
    pointOfArticle = number;
    if (isPoint || number !== headings.size + 1 || !HEADING.test(line.text)) continue;
    if (isArticle(lines[index + 1])) headings.add(line);
  }
  if (headings.size < 2) return lines;
  return lines.map((line) => (headings.has(line) ? { ...line, heading: true } : line));
}

function isArticle(line: LawLine | undefined): boolean {
  const label = line === undefined ? null : readArticleLabel(line.text);
  if (line === undefined || label === null) return false;
  return label.setOff || canFollowLabel(line.text, label.end);
}
