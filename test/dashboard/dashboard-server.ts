import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { dashboardRouter, type DashboardOptions, type Summary } from '../../src/dashboard/index.js';

const TYPES = `
  type Query { "Finds a law." law(title: String!): Law }
  type Law { title: String! articles(first: Int = 10): [Int!]! }
`;

export const SUMMARY: Summary = {
  store: 'embedded test 1.0',
  counts: [
    { label: '法律 Laws', count: 12345 },
    { label: '条文 Articles', count: 7 },
  ],
  sources: [{ name: '权责清单.xlsx', items: 13 }],
};

export const OPTIONS: DashboardOptions = {
  graphqlPath: '/graphql',
  examples: [
    {
      title: '一部法律',
      description: '按名称查。',
      query: 'query Law($title: String!) {\n  law(title: $title) { title }\n}\n',
      variables: { title: '保守国家秘密法 & "其他"' },
    },
  ],
  summary: () => Promise.resolve(SUMMARY),
};

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the dashboard beside a real GraphQL endpoint, on a free port of this machine. */
export async function startDashboard(
  options: Partial<DashboardOptions> = {},
  mountedAt = '/',
): Promise<Running> {
  const apollo = new ApolloServer({
    typeDefs: TYPES,
    resolvers: {
      Query: {
        law: (_parent: unknown, { title }: { title: string }) => ({ title, articles: [1] }),
      },
    },
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = express();
  app.use(mountedAt, dashboardRouter({ ...OPTIONS, ...options }));
  app.use('/graphql', express.json(), expressMiddleware(apollo));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await apollo.stop();
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it is written: nothing in it is resolved or encoded. */
export function get(
  { url }: Running,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** The values of an attribute throughout a page, character references undone. */
export function attributes(page: string, name: string): string[] {
  return [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    unescapeText(value),
  );
}

export function unescapeText(text: string): string {
  const chars: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => chars[entity] ?? entity);
}
