import { graphiqlLink, variablesText } from './graphiql-link.js';
import { html, NOTHING, type Html } from './html.js';
import type { Example } from './options.js';

/** The examples: what each asks, its text, and a link that opens it in GraphiQL. */
export function examplesSection(base: string, examples: readonly Example[]): Html {
  if (examples.length === 0) return html`<p class="note">没有示例。</p>`;
  return html`<ol class="examples">
    ${examples.map((example) => html`<li>${card(base, example)}</li>`)}
  </ol>`;
}

function card(base: string, example: Example): Html {
  const { title, description, query, variables } = example;
  return html`<article>
    <h3>${title}</h3>
    <p>${description}</p>
    <pre tabindex="0" role="group" aria-label="查询：${title}"><code>${query.trim()}</code></pre>
    ${variables === undefined ? NOTHING : variablesBlock(title, variables)}
    <p>
      <a class="open" href="${graphiqlLink(base, example)}"
        >在 GraphiQL 中打开<span class="hidden">：${title}</span></a
      >
    </p>
  </article>`;
}

function variablesBlock(title: string, variables: Readonly<Record<string, unknown>>): Html {
  return html`<p class="label">变量 <span lang="en">Variables</span></p>
    <pre
      tabindex="0"
      role="group"
      aria-label="变量：${title}"
    ><code>${variablesText(variables)}</code></pre>`;
}
