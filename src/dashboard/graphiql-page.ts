import { assetUrl } from './assets.js';
import { variablesText } from './graphiql-link.js';
import type { Html } from './html.js';
import type { DashboardOptions } from './options.js';
import { pageFile } from './page-file.js';
import { fillTemplate } from './template.js';

const NO_EXAMPLE = { query: '{\n  __typename\n}\n', variables: undefined };
const PAGE = pageFile('graphiql.html');

/** The page that GraphiQL draws itself into. Its script reads the settings from `data-` fields. */
export async function graphiqlPage(base: string, options: DashboardOptions): Promise<Html> {
  const starter = options.examples[0] ?? NO_EXAMPLE;
  return fillTemplate(PAGE, {
    base,
    endpoint: options.graphqlPath,
    starter: starter.query,
    starterVariables: variablesText(starter.variables),
    icon: await assetUrl(base, 'icon.svg'),
    bundleStyle: await assetUrl(base, 'graphiql.css'),
    pageStyle: await assetUrl(base, 'graphiql-page.css'),
    bundleScript: await assetUrl(base, 'graphiql.js'),
    pageScript: await assetUrl(base, 'graphiql-page.js'),
    editorWorker: await assetUrl(base, 'graphiql-editor-worker.js'),
    jsonWorker: await assetUrl(base, 'graphiql-json-worker.js'),
    graphqlWorker: await assetUrl(base, 'graphiql-graphql-worker.js'),
  });
}
