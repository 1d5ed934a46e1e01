import DataLoader from 'dataloader';
import type { Read } from '../../analysis/expand.js';
import { text } from '../../store/row.js';
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

  async #readAll(ids: readonly string[]): Promise<(EntityRecord | null | Error)[]> {
    const found = new Map<string, EntityRecord | Error>();
    await Promise.all(
      Array.from(groupBy(ids, kindOfId), async ([kind, some]) => {
        if (kind === null) return;
        const torn = await this.#readKind(kind, some, found);
        // Neo4j shows a node that is being removed without its properties. Read again, it is
        // either gone or a fault of the data.
        if (torn.length > 0) await this.#readKind(kind, torn, found);
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Adds the nodes of one kind to those found, and gives the ids whose rows were not whole. */
  async #readKind(
    kind: NodeKind,
    ids: readonly string[],
    found: Map<string, EntityRecord | Error>,
  ): Promise<readonly string[]> {
    const { statement, record } = READERS[kind];
    const torn: string[] = [];
    for (const id of ids) found.delete(id);
    for (const row of await this.read(statement, { ids })) {
      const id = text(row, 'id');
      try {
        found.set(id, record(row));
      } catch (error) {
        torn.push(id);
        found.set(id, error instanceof Error ? error : new Error(String(error)));
      }
    }
    return torn;
  }
}

function isOneOf<K extends NodeKind>(node: EntityRecord, kinds: readonly K[]): node is RecordOf<K> {
  return kinds.some((kind) => kind === node.kind);
}
