import DataLoader from 'dataloader';
import type { Read } from '../../analysis/expand.js';
import { text } from '../../analysis/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import { kindOfId } from '../../graph/ids.js';
import type { NodeKind } from '../../graph/kinds.js';
import { groupBy } from './group-by.js';
import { READERS, type EntityRecord, type RecordOf } from '../records/entity.js';

/** Reads nodes by their ids: what is asked for at the same time by one statement a kind. */
export class NodeLoader {
  readonly #loader: DataLoader<string, EntityRecord | null>;

  constructor(private readonly read: Read) {
    this.#loader = new DataLoader((ids) => this.#readAll(ids));
  }

  /** The node with this id; null where there is none. */
  load(id: string): Promise<EntityRecord | null> {
    return this.#loader.load(id);
  }

  /** The node with this id if it is of one of these kinds; null where there is none such. */
  async loadAs<K extends NodeKind>(id: string, kinds: readonly K[]): Promise<RecordOf<K> | null> {
    const node = await this.load(id);
    return node !== null && isOneOf(node, kinds) ? node : null;
  }

  /**
   * The node with this id, which another one just read names.
   *
   * @throws FamaiError STORE_CONFLICT where it is gone: the graph changed between two statements
   */
  async require<K extends NodeKind>(id: string, kind: K): Promise<RecordOf<K>> {
    const node = await this.loadAs(id, [kind]);
    if (node !== null) return node;
    throw new FamaiError('STORE_CONFLICT', 'the graph was changed while it was being read');
  }

  async #readAll(ids: readonly string[]): Promise<(EntityRecord | null)[]> {
    const found = new Map<string, EntityRecord>();
    await Promise.all(
      Array.from(groupBy(ids, kindOfId), async ([kind, some]) => {
        if (kind === null) return;
        const { statement, record } = READERS[kind];
        const rows = await this.read(statement, { ids: some });
        for (const row of rows) found.set(text(row, 'id'), record(row));
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }
}

function isOneOf<K extends NodeKind>(node: EntityRecord, kinds: readonly K[]): node is RecordOf<K> {
  return kinds.some((kind) => kind === node.kind);
}
