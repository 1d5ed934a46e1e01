import type { EdgeKind, NodeKind } from '../graph/kinds.js';
import { batches } from './batches.js';
import type { WriteRow } from './fact-rows.js';
import type { StoreTransaction } from './port.js';
import { statement } from './statements.js';

/** A row to write and the kind that names its statement. */
export interface KindedRow {
  readonly kind: NodeKind | EdgeKind;
  readonly row: WriteRow;
}

/** Writes rows kind by kind, in batches of bounded size. */
export async function putAll(tx: StoreTransaction, rows: readonly KindedRow[]): Promise<void> {
  const byKind = new Map<NodeKind | EdgeKind, WriteRow[]>();
  for (const { kind, row } of rows) {
    const sameKind = byKind.get(kind);
    if (sameKind === undefined) byKind.set(kind, [row]);
    else sameKind.push(row);
  }
  for (const [kind, sameKind] of byKind) {
    for (const batch of batches(sameKind)) {
      await tx.run(statement(`put${pascalCase(kind)}`), { rows: batch });
    }
  }
}

/** `HAS_DUTY` as `HasDuty`, `PowerItem` as it is: what statement names are made of. */
export function pascalCase(kind: NodeKind | EdgeKind): string {
  if (!/^[A-Z_]+$/.test(kind)) return kind;
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
