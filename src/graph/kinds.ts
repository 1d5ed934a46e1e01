/** The kinds of nodes, each a label of the property graph; `Entity` is a second label of all. */
export const NODE_KINDS = [
  'Law',
  'LawVersion',
  'Article',
  'PowerItem',
  'Duty',
  'AccountabilityCase',
  'Division',
  'Organ',
  'SourceDocument',
  'Unresolved',
  'Finding',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** The kinds of edges, each a relationship type of the property graph. */
export const EDGE_KINDS = [
  'CITES',
  'ASSIGNED_TO',
  'PENALISES',
  'HAS_DUTY',
  'HAS_CASE',
  'HAS_FINDING',
  'EXERCISED_BY',
  'PART_OF',
  'HAS_VERSION',
  'HAS_ARTICLE',
  'BASED_ON',
  'SUCCEEDED_BY',
  'EXTRACTED_FROM',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/**
 * Kinds that several documents can speak of: what each says is kept as a claim, and the node
 * shows the merge of its claims. The other kinds belong to the one document that they came from.
 */
export const SHARED_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>([
  'Law',
  'LawVersion',
  'Article',
  'Division',
  'Organ',
]);
