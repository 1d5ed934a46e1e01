import { number, text, textOrNull } from '../store/row.js';
import type { Context } from './context.js';

/** A version of a law that is held, and how many of its articles are known. */
export interface HeldVersionRecord {
  readonly versionId: string;
  /** Null: the documents cite the law without a date. */
  readonly version: string | null;
  readonly articles: number;
  readonly articlesFromStatute: number;
}

/** The versions of a law that are held, the earliest first, the undated one last. */
export async function heldVersions(
  context: Context,
  lawId: string,
): Promise<readonly HeldVersionRecord[]> {
  const request = { statement: 'versionsHeld', params: {}, parent: lawId, key: lawId };
  const rows = await context.underParent.load(request);
  return rows
    .map((row) => ({
      versionId: text(row, 'id'),
      version: textOrNull(row, 'version'),
      articles: number(row, 'articles'),
      articlesFromStatute: number(row, 'articlesFromStatute'),
    }))
    .sort((a, b) => ((a.version ?? '~') < (b.version ?? '~') ? -1 : 1));
}

/**
 * The version of a day: the last one whose date is not after it. A version holds from its date
 * until the day before the next one's, so each day has one version at most.
 */
export function versionOn<V extends { readonly version: string | null }>(
  versions: readonly V[],
  day: string,
): V | null {
  const begun = versions.filter(({ version }) => version !== null && version <= day);
  return begun.reduce<V | null>((latest, one) => {
    return latest === null || (latest.version ?? '') < (one.version ?? '') ? one : latest;
  }, null);
}

/** The latest dated version, else the undated one. */
export function latestVersion<V extends { readonly version: string | null }>(
  versions: readonly V[],
): V | null {
  return versionOn(versions, '9999-12-31') ?? versions[0] ?? null;
}
