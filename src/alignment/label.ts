import { readArticleLabel } from '../statute/article-label.js';

/** 41, or 133-1 for 第一百三十三条之一. */
export function articleLabel(number: number, suffix: number): string {
  return suffix === 0 ? String(number) : `${number}-${suffix}`;
}

/** The number and the 之 of a label; null where it is none. */
export function readLabel(label: string): { article: number; suffix: number } | null {
  const match = /^(\d+)(?:-(\d+))?$/.exec(label);
  return match === null ? null : { article: Number(match[1]), suffix: Number(match[2] ?? 0) };
}

/** Where an article's own words begin: behind 第…条 and the blank that follows it. */
export function bodyStart(text: string): number {
  const label = readArticleLabel(text);
  if (label === null) return 0;
  let at = label.end;
  while (at < text.length && /[\s\u3000\u200b]/u.test(text.charAt(at))) at += 1;
  return at;
}
