import { asset, CSS, JAVASCRIPT, type Asset } from './asset.js';

/** The files of the GraphiQL that the package `@graphql-yoga/render-graphiql` carries. */
export type GraphiqlFile =
  | 'graphiql.js'
  | 'graphiql.css'
  | 'graphiql-editor-worker.js'
  | 'graphiql-json-worker.js'
  | 'graphiql-graphql-worker.js';

let bundle: Promise<Readonly<Record<GraphiqlFile, Asset>>> | undefined;

/**
 * GraphiQL as its package built it. It is about 9 MB of text, so it is read when the first page
 * asks for it, not when the service starts.
 */
export function graphiqlBundle(): Promise<Readonly<Record<GraphiqlFile, Asset>>> {
  return (bundle ??= readBundle());
}

async function readBundle(): Promise<Readonly<Record<GraphiqlFile, Asset>>> {
  const built = await import('@graphql-yoga/render-graphiql/graphiql');
  return {
    'graphiql.js': asset(JAVASCRIPT, built.js),
    'graphiql.css': asset(CSS, built.css),
    'graphiql-editor-worker.js': asset(JAVASCRIPT, built.editorWorkerService),
    'graphiql-json-worker.js': asset(JAVASCRIPT, built.jsonWorker),
    'graphiql-graphql-worker.js': asset(JAVASCRIPT, built.graphqlWorker),
  };
}
