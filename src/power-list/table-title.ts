import type { GridRow } from '../document/document.js';

/** The longest of the titles above the header: 附件 and 部门名称 stand beside the list's own. */
export function titleOfRows(rows: readonly GridRow[]): string | null {
  const titles = rows.map((row) => (row.cells[0]?.text ?? '').replace(/\s+/gu, ''));
  const named = titles.filter((title) => /清单|目录|事项|一览/u.test(title));
  return named[0] ?? titles.find((title) => title.length > 4) ?? null;
}
