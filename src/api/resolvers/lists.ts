import { FamaiError } from '../../errors/famai-error.js';
import { text } from '../../store/row.js';
import { kindOfId } from '../../graph/ids.js';
import type { Context } from '../context.js';

/**
 * An id as an argument names it.
 *
 * @throws FamaiError ID_INVALID where it is no id of this service
 */
export function checkId(id: string): string {
  if (kindOfId(id) !== null) return id;
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  throw new FamaiError('ID_INVALID', `“${shown}” is no id`);
}

/** The same for an optional argument. */
export function checkIdOrNull(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : checkId(id);
}

/** The id in the first row of a statement under a parent; null where there is none. */
export async function idUnder(
  context: Context,
  statement: string,
  parent: string,
): Promise<string | null> {
  const ids = await idsUnder(context, statement, parent);
  return ids[0] ?? null;
}

/** The ids in the rows of a statement under a parent. */
export async function idsUnder(
  context: Context,
  statement: string,
  parent: string,
): Promise<readonly string[]> {
  const request = { statement, params: {}, parent, key: parent };
  const rows = await context.underParent.load(request);
  return rows.map((row) => text(row, 'id'));
}
