import type { WatchFilter } from './filter.js';
import { hasTexts } from './record-folder.js';

/** Where events are posted. Its secret is kept apart and is no part of it. */
export interface Endpoint {
  readonly format: 1;
  readonly id: string;
  readonly url: string;
  readonly filter: WatchFilter;
  /** Whether the user allowed loopback, link-local and private addresses. */
  readonly allowPrivate: boolean;
  /** ISO time, UTC. */
  readonly createdAt: string;
}

export function isEndpoint(value: unknown): value is Endpoint {
  if (!hasTexts(value, 'id', 'url', 'createdAt')) return false;
  const { format, url, filter, allowPrivate } = value as Record<string, unknown>;
  const isUrl = typeof url === 'string' && URL.canParse(url);
  return format === 1 && isUrl && isFilter(filter) && typeof allowPrivate === 'boolean';
}

function isFilter(value: unknown): value is WatchFilter {
  if (typeof value !== 'object' || value === null) return false;
  const { laws, organs, divisions } = value as Record<string, unknown>;
  return [laws, organs, divisions].every(
    (names) => Array.isArray(names) && names.every((name) => typeof name === 'string'),
  );
}
