import type { EdgeFact, FactSet, NodeFact, Properties } from './facts.js';
import type { EdgeKind, NodeKind } from './kinds.js';
import { mergeClaims } from './merge.js';

/** Gathers what one document states. What it states several times of one node is merged. */
export class FactBuilder {
  readonly source: NodeFact;
  readonly #nodes = new Map<string, { kind: NodeKind; claims: Properties[] }>();
  readonly #edges = new Map<string, EdgeFact>();

  constructor(source: NodeFact) {
    this.source = source;
  }

  node(kind: NodeKind, id: string, props: Properties): void {
    const held = this.#nodes.get(id);
    if (held === undefined) this.#nodes.set(id, { kind, claims: [props] });
    else held.claims.push(props);
  }

  /** States an edge; a second one of the same id adds nothing. */
  edge(
    kind: EdgeKind,
    id: string,
    from: string,
    to: string,
    document: string | null,
    props: Properties,
  ): void {
    if (!this.#edges.has(id)) this.#edges.set(id, { kind, id, from, to, document, props });
  }

  build(): FactSet {
    return {
      source: this.source,
      nodes: Array.from(this.#nodes, ([id, { kind, claims }]) => ({
        kind,
        id,
        props: claims.length === 1 ? (claims[0] ?? {}) : mergeClaims(kind, claims),
      })),
      edges: [...this.#edges.values()],
    };
  }
}
