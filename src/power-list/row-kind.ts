import type { GridRow } from '../document/document.js';
import type { SkipReason } from './skipped-row.js';

const TOTAL = /^(?:合计|小计|总计|共计|总数)[：:]?$/u;
/** What stands beside 合计: 3, 3项, 共三项. */
const COUNT = /^共?[\d０-９〇零一二三四五六七八九十百千]*(?:项|个|条|件|类|大类)?$/u;
const RULE = /^:?-{2,}:?$/u;

/**
 * Why a row below a header is none of the list, whatever its columns are: it counts items (合计,
 * 小计), or draws a line in Markdown. Null for any other row.
 */
export function reasonToSkip({ cells }: GridRow): SkipReason | null {
  const [first, ...others] = cells.map(({ text }) => text.replace(/\s/gu, ''));
  if (first === undefined) return null;
  if (RULE.test(first) && others.every((words) => RULE.test(words))) return 'rule';
  const isTotal =
    TOTAL.test(first) && others.every((words) => TOTAL.test(words) || COUNT.test(words));
  return isTotal ? 'total' : null;
}
