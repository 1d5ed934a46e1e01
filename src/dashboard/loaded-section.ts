import { countsList } from './counts-list.js';
import { html, type Html } from './html.js';
import type { Summary } from './options.js';
import { sourcesTable } from './sources-table.js';

/** What the graph holds: counts and sources, or that it holds nothing, or that it did not tell. */
export function loadedSection(summary: Summary | null, at: Date): Html {
  if (summary === null) return untold();
  const total = summary.counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return empty(summary, at);
  return html`${countsList(summary, at)} ${sourcesTable(summary.sources)}`;
}

function empty({ store }: Summary, at: Date): Html {
  return html`<div class="notice">
    <p class="notice-title">尚未载入任何数据 <span lang="en">Nothing loaded yet</span></p>
    <p>
      <time datetime="${at.toISOString()}">打开本页时</time>查询了存储
      <code>${store}</code>，各类计数均为
      0。请先停止本服务（<kbd>Ctrl</kbd>+<kbd>C</kbd>），导入权责清单后再启动：
    </p>
    <pre tabindex="0" role="group" aria-label="命令"><code>npm run famai -- import 清单文件或文件夹
npm start</code></pre>
    <p lang="en">Stop the service, import a list or a folder of lists, then start it again.</p>
  </div>`;
}

function untold(): Html {
  return html`<div class="notice" role="status">
    <p class="notice-title">暂时读不到图谱 <span lang="en">The graph does not answer</span></p>
    <p>存储没有给出计数，原因见服务日志；状态可看 <a href="/health">/health</a>，也可运行诊断：</p>
    <pre tabindex="0" role="group" aria-label="命令"><code>npm run famai -- doctor</code></pre>
    <p lang="en">The store gave no counts. The log of the service says why.</p>
  </div>`;
}
