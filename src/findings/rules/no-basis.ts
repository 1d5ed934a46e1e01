import type { Rule } from '../finding.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/**
 * An item without a legal basis. Powers are exercised as laws give them: 行政处罚 without a legal
 * basis is void (行政处罚法 2021 第三十八条第一款), 行政许可 is made and exercised by law (行政许可法 第四条),
 * 行政强制 too (行政强制法 第四条).
 */
export const noBasis: Rule = (input) => {
  const tally = new Tally();
  const hasColumn = input.list.items.some(({ cells }) =>
    cells.some(({ role }) => role === 'basis'),
  );
  for (const item of input.list.items) {
    const cell = item.cells.find(({ role }) => role === 'basis');
    if (!hasColumn) {
      tally.notChecked('no-basis-column');
      continue;
    }
    tally.checked();
    if (item.basis.length > 0) continue;
    const words = cell?.text.trim() ?? '';
    tally.found({
      kind: 'no-basis',
      severity: words === '' ? 'error' : 'warning',
      item: item.seq,
      part: 'basis',
      citation: null,
      source: sourceOf(item, cell?.column ?? null),
      message:
        words === ''
          ? `“${item.name}”没有写明依据`
          : `“${item.name}”的依据栏没有可识别的法律依据：“${words.slice(0, 40)}${words.length > 40 ? '…' : ''}”`,
      evidence: { name: item.name, words: words.slice(0, 200) },
      suggestion: '补充设定该项权力的法律、法规或规章及条款',
    });
  }
  return tally.report();
};
