import express, { type Router } from 'express';
import { ASSET_FOLDER } from './assets.js';
import { serveGraphiql, serveLanding } from './serve-page.js';
import type { DashboardOptions } from './options.js';
import { serveAsset } from './serve-asset.js';
import { showGraphiqlToPeople } from './show-graphiql.js';

/**
 * Serves the landing page at `/`, GraphiQL at `/graphiql` and the files of both below `/assets/`.
 * Nothing that it serves names another host. What it does not know is left to the next handler.
 *
 * Mounted before the GraphQL endpoint, it also sends a person who opens the endpoint in a browser
 * to GraphiQL; queries pass through it.
 */
export function dashboardRouter(options: DashboardOptions): Router {
  const router = express.Router();
  router.get('/', serveLanding(options));
  router.get('/graphiql', serveGraphiql(options));
  router.get(`${ASSET_FOLDER}/:name`, serveAsset);
  router.get(options.graphqlPath, showGraphiqlToPeople);
  return router;
}
