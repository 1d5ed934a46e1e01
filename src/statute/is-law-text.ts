import { canFollowLabel, readArticleLabel } from './article-label.js';

/** Characters that are looked at; a law shows what it is long before. */
const LOOK = 200_000;
/** Articles whose numbers must rise. */
const ENOUGH = 3;
/** So many in a row outweigh a list's words: laws write of 设定依据 and 实施主体 too. */
const PLENTY = 10;
/** Cells of a pasted table begin with a tab; a list's header names its columns. */
const LIST_HEADER =
  /事项名称|职权名称|权力名称|责任事项|设定依据|实施依据|追责情形|行使主体|实施主体|承办机构/gu;

/**
 * Whether a text is a law's rather than a list's: lines that begin with 第…条 rise, and
 * there is neither a list's header nor a pasted table. A list quotes articles inside its cells.
 * A law of one or two articles needs 第一条 on a line of its own and no sign of a list.
 */
export function looksLikeLawText(text: string): boolean {
  const looked = text.length > LOOK ? text.slice(0, LOOK) : text;
  let last = 0;
  let rising = 0;
  let labelled = 0;
  let tabbed = 0;
  let lines = 0;
  for (const raw of looked.split(/\r\n|[\n\r]/u)) {
    if (/^[ \u00a0\u3000]{0,4}\t/u.test(raw)) tabbed += 1;
    const line = raw.trim().replace(/^[#*\s]{1,8}/u, '');
    if (line === '') continue;
    lines += 1;
    const label = readArticleLabel(line);
    const number = label?.number ?? null;
    if (label === null || number === null) continue;
    const isMarked = line.startsWith('**', label.end);
    if (!label.setOff && !isMarked && !canFollowLabel(line, label.end)) continue;
    labelled += 1;
    if (number > last || (number === last && label.suffix > 0)) rising += 1;
    last = number;
  }
  const headers = new Set(looked.slice(0, 20_000).match(LIST_HEADER) ?? []).size;
  if (tabbed * 4 > lines || (headers >= 3 && rising < PLENTY)) return false;
  if (rising >= ENOUGH) return rising * 2 >= labelled;
  return labelled > 0 && rising === labelled && headers === 0 && tabbed === 0;
}
