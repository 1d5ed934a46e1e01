import type { EdgeKind, NodeKind } from './kinds.js';

/** A property value that both stores hold alike; null means that the property is absent. */
export type PropertyValue = null | boolean | number | string | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as one document states it. */
export interface NodeFact {
  readonly kind: NodeKind;
  readonly id: string;
  readonly props: Properties;
}

/**
 * An edge as one document states it. `document` (the SourceDocument's id) says whose statement
 * it is: such an edge goes when that document no longer states it. Without it the edge follows
 * from its ends alone (Law HAS_VERSION LawVersion) and lives as long as they do.
 */
export interface EdgeFact {
  readonly kind: EdgeKind;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly document: string | null;
  readonly props: Properties;
}

/** All that one document states. Node ids and edge ids are unique within it. */
export interface FactSet {
  readonly source: NodeFact;
  readonly nodes: readonly NodeFact[];
  readonly edges: readonly EdgeFact[];
}
