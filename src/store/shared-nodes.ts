import type { NodeFact, Properties } from '../graph/facts.js';
import type { NodeKind } from '../graph/kinds.js';
import { mergeClaims } from '../graph/merge.js';
import { batches } from './batches.js';
import { number as numberColumn, text as textColumn } from './row.js';
import type { StoreTransaction } from './port.js';
import type { Stated } from './stated.js';
import { statement } from './statements.js';

/**
 * What shared nodes must show now that one document's claims of them changed: the merge of what
 * it now claims with what other documents claim. Nodes that nobody claims any more are left out.
 *
 * @param stated nodes of which the document now claims something else or for the first time
 * @param taken nodes of which it claims nothing any more
 */
export async function mergedNodes(
  tx: StoreTransaction,
  document: string,
  stated: readonly NodeFact[],
  taken: readonly Stated<NodeKind>[],
): Promise<NodeFact[]> {
  const ids = [...stated, ...taken].map(({ id }) => id);
  const others = await readClaims(tx, document, ids);
  const claimsOf = (id: string): readonly Properties[] => others.get(id) ?? [];
  const merged = [
    ...stated.map(({ id, kind, props }) => ({ id, kind, claims: [props, ...claimsOf(id)] })),
    ...taken.map(({ id, kind }) => ({ id, kind, claims: claimsOf(id) })),
  ];
  return merged
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, kind, claims }) => ({ id, kind, props: mergeClaims(kind, claims) }));
}

/** What documents other than this one claim of shared nodes, by node. */
export async function readClaims(
  tx: StoreTransaction,
  document: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Properties[]>> {
  const claims = new Map<string, Properties[]>();
  for (const batch of batches(ids)) {
    for (const row of await tx.run(statement('otherClaims'), { ids: batch, document })) {
      const id = textColumn(row, 'id');
      const claim = JSON.parse(textColumn(row, 'claim')) as Properties;
      // Documents that claim the same words are one row; each counts in the merge.
      const alike = Array<Properties>(numberColumn(row, 'times')).fill(claim);
      claims.set(id, (claims.get(id) ?? []).concat(alike));
    }
  }
  return claims;
}
