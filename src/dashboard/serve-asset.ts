import type { RequestHandler } from 'express';
import { findAsset } from './assets.js';
import { secure } from './security-headers.js';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * Serves one asset. The address with the hash of the present content may be kept for a year;
 * every other address of it is asked for again, which costs a 304.
 */
export const serveAsset: RequestHandler<{ name: string }> = async (request, response, next) => {
  const found = await findAsset(request.params.name);
  if (found === undefined) {
    next();
    return;
  }
  secure(response, 'asset');
  response.set('Content-Type', found.type);
  response.set('ETag', `"${found.version}"`);
  response.set('Cache-Control', request.query['v'] === found.version ? FOR_GOOD : ASK_AGAIN);
  response.send(found.body);
};
