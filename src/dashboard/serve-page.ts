import type { RequestHandler } from 'express';
import { graphiqlPage } from './graphiql-page.js';
import { landingPage } from './landing-page.js';
import type { DashboardOptions, Summary } from './options.js';
import { originOf } from './origin.js';
import { secure } from './security-headers.js';

/** The landing page; 503 with the rest of the page where the graph does not tell its counts. */
export function serveLanding(options: DashboardOptions): RequestHandler {
  const { graphqlPath, examples, report = reportToStderr } = options;
  return async (request, response) => {
    const summary = await summaryOrNull(options.summary, report);
    const page = await landingPage({
      base: request.baseUrl,
      origin: originOf(request),
      graphqlPath,
      examples,
      summary,
      at: new Date(),
    });
    secure(response, 'landing');
    response.set('Cache-Control', 'no-cache');
    response.status(summary === null ? 503 : 200).send(page.markup);
  };
}

export function serveGraphiql(options: DashboardOptions): RequestHandler {
  return async (request, response) => {
    const page = await graphiqlPage(request.baseUrl, options);
    secure(response, 'graphiql');
    response.set('Cache-Control', 'no-cache');
    response.send(page.markup);
  };
}

async function summaryOrNull(
  summary: () => Promise<Summary>,
  report: (error: unknown) => void,
): Promise<Summary | null> {
  try {
    return await summary();
  } catch (error) {
    report(error);
    return null;
  }
}

function reportToStderr(error: unknown): void {
  console.error(error);
}
