import { inDigits } from './format.js';
import { html, NOTHING, type Html } from './html.js';
import type { Source } from './options.js';

/** So many sources are shown at once; the rest is behind a fold. */
const AT_ONCE = 6;

/** The imported documents with their items, the largest first. */
export function sourcesTable(sources: readonly Source[]): Html {
  const sorted = [...sources].sort((one, other) => other.items - one.items);
  const rest = sorted.slice(AT_ONCE);
  const items = sorted.reduce((sum, source) => sum + source.items, 0);
  if (sorted.length === 0) return html`<p class="note">没有登记来源文件。</p>`;
  return html`<h3>来源 <span lang="en">Sources</span></h3>
    ${table(sorted.slice(0, AT_ONCE))} ${fold(rest)}
    <p class="note">共 ${inDigits(sorted.length)} 个来源，${inDigits(items)} 个条目。</p>`;
}

function fold(rest: readonly Source[]): Html {
  if (rest.length === 0) return NOTHING;
  return html`<details>
    <summary>其余 ${inDigits(rest.length)} 个来源</summary>
    ${table(rest)}
  </details>`;
}

function table(sources: readonly Source[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">名称</th>
        <th scope="col">条目数</th>
      </tr>
    </thead>
    <tbody>
      ${sources.map(
        ({ name, items }) =>
          html`<tr>
            <td>${name}</td>
            <td>${inDigits(items)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
