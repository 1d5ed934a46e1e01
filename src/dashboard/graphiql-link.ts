import type { Example } from './options.js';

/** Address that opens an example in GraphiQL, its query and variables filled in. */
export function graphiqlLink(base: string, { query, variables }: Example): string {
  const parameters = new URLSearchParams({ query });
  if (variables !== undefined) parameters.set('variables', variablesText(variables));
  return `${base}/graphiql?${parameters.toString()}`;
}

/** Variables as people read and write them; nothing where there are none. */
export function variablesText(variables: Example['variables']): string {
  return variables === undefined ? '' : JSON.stringify(variables, null, 2);
}
