import { randomBytes } from 'node:crypto';
import { SYSTEM_CLOCK } from './clock.js';
import type { Endpoint } from './endpoint.js';
import type { PostResult } from './send.js';
import { signedPost, type SendOptions } from './signed-post.js';
import type { WatchFolder } from './watch-folder.js';

/**
 * Sends one event of type `watch.test`, which is about no law, to a receiver: once, whatever
 * comes of it.
 */
export async function sendTest(
  watch: WatchFolder,
  endpoint: Endpoint,
  options: SendOptions = {},
): Promise<PostResult> {
  const secret = await watch.endpoints.secret(endpoint.id);
  if (secret === null) {
    const reason = 'its secret is no longer kept: register it anew';
    return { ok: false, reason, status: null, isFinal: true, retryAfter: null };
  }
  const at = new Date((options.clock ?? SYSTEM_CLOCK).now()).toISOString();
  const id = `event-${randomBytes(12).toString('hex')}`;
  return signedPost(
    endpoint,
    secret,
    { format: 1, id, type: 'watch.test', at, endpoint: endpoint.id } as { id: string },
    options,
  );
}
