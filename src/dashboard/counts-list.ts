import { html, type Html } from './html.js';
import { inDigits, inWords } from './format.js';
import type { Summary } from './options.js';

/** The counts, and what they are counts of: which store, when, how many in all. */
export function countsList({ counts, store }: Summary, at: Date): Html {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return html`<dl class="counts">
      ${counts.map(
        ({ label, count }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${inDigits(count)}</dd>
          </div>`,
      )}
    </dl>
    <p class="note">
      打开本页时（<time datetime="${at.toISOString()}">${inWords(at)}</time>）向存储
      <code>${store}</code> 查询所得：上列 ${counts.length} 类，合计 ${inDigits(total)}。
      <span lang="en">Counted in the store when this page was opened.</span>
    </p>`;
}
