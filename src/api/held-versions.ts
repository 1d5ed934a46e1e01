import { number, text } from '../store/row.js';
import type { Context } from './context.js';
import { versionTimes, type VersionTimes } from './version-times.js';

/** A version of a law that is held, and how many of its articles are known. */
export interface HeldVersionRecord extends VersionTimes {
  readonly articles: number;
  readonly articlesFromStatute: number;
}

/** The versions of a law that are held, the earliest first, the undated one last. */
export async function heldVersions(
  context: Context,
  lawId: string,
): Promise<readonly HeldVersionRecord[]> {
  const request = { statement: 'articlesKnown', params: {}, parent: lawId, key: lawId };
  const [times, rows] = await Promise.all([
    versionTimes(context, lawId),
    context.underParent.load(request),
  ]);
  const known = new Map(rows.map((row) => [text(row, 'id'), row]));
  return times.map((one) => {
    const row = known.get(one.versionId);
    return {
      ...one,
      articles: row === undefined ? 0 : number(row, 'articles'),
      articlesFromStatute: row === undefined ? 0 : number(row, 'articlesFromStatute'),
    };
  });
}
