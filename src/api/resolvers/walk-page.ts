import type { Reliance, RelianceResult } from '../../analysis/reliance.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { NodeKind } from '../../graph/kinds.js';
import type { Context } from '../context.js';
import type { RelianceEdgeRecord, WalkPage } from '../mappers.js';
import type { ListId } from '../paging/cursor.js';
import { memorySource } from '../paging/memory-source.js';
import { pageOf } from '../paging/page.js';
import type { CursorRow, Keyed } from '../paging/source.js';
import type { PageArgs } from '../paging/window.js';
import type { RecordOf } from '../records/entity.js';

const MAX_DEPTH = 10;

/**
 * The greatest length of a walk.
 *
 * @throws FamaiError VALUE_REFUSED
 */
export function checkDepth(depth: number, least = 1, greatest = MAX_DEPTH): number {
  if (depth >= least && depth <= greatest) return depth;
  throw new FamaiError('VALUE_REFUSED', `a depth of ${depth} steps is not walked`, {
    mend: `Ask for ${least} to ${greatest} steps.`,
  });
}

interface FoundRow extends Keyed {
  readonly found: Reliance;
}

/** A page of what a walk finds, the nearest first; the walk is done once, when it is needed. */
export function walkPage<K extends NodeKind>(
  context: Context,
  list: ListId,
  kinds: readonly K[],
  walk: () => Promise<RelianceResult>,
  args: PageArgs,
): WalkPage<RelianceEdgeRecord<RecordOf<K>>> {
  let walked: Promise<RelianceResult> | undefined;
  const result = (): Promise<RelianceResult> => (walked ??= walk());
  const rows = async (): Promise<readonly FoundRow[]> => (await result()).found.map(foundRow);
  const source = memorySource(list, rows, (some) => foundEdges(context, kinds, some));
  const page = pageOf(source, args);
  return Object.assign(page, { truncated: async () => (await result()).truncated });
}

function foundRow(found: Reliance): FoundRow {
  return { key: `${String(found.depth).padStart(2, '0')}\t${found.id}`, found };
}

async function foundEdges<K extends NodeKind>(
  context: Context,
  kinds: readonly K[],
  rows: readonly CursorRow<FoundRow>[],
): Promise<readonly RelianceEdgeRecord<RecordOf<K>>[]> {
  const nodes = await Promise.all(rows.map(({ found }) => context.nodes.loadAs(found.id, kinds)));
  return rows.flatMap(({ cursor, found }, index) => {
    const node = nodes[index] ?? null;
    return node === null ? [] : [{ cursor, node, depth: found.depth, path: found.path }];
  });
}
