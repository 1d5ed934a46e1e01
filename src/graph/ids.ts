import { createHash } from 'node:crypto';
import type { EdgeKind, NodeKind } from './kinds.js';

const PREFIXES: Record<NodeKind, string> = {
  Law: 'law',
  LawVersion: 'version',
  Article: 'article',
  PowerItem: 'item',
  Duty: 'duty',
  AccountabilityCase: 'case',
  Division: 'division',
  Organ: 'organ',
  SourceDocument: 'document',
  Unresolved: 'unresolved',
  Finding: 'finding',
};

const KINDS_BY_PREFIX = new Map(
  Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as NodeKind]),
);

/**
 * A node's id: its kind and the first 96 bits of the SHA-256 of what identifies it, so that the
 * same thing has the same short id in every import, whatever the length of its name.
 */
export function nodeId(kind: NodeKind, ...identity: readonly (string | number | null)[]): string {
  return `${PREFIXES[kind]}-${digest(identity)}`;
}

/** An edge's id; `identity` tells edges of one kind between the same two nodes apart. */
export function edgeId(
  kind: EdgeKind,
  from: string,
  to: string,
  ...identity: readonly (string | number | null)[]
): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}-${digest([from, to, ...identity])}`;
}

/** The kind that an id names, or null where it is no node id. */
export function kindOfId(id: string): NodeKind | null {
  const match = /^([a-z]+)-[0-9a-f]{24}$/.exec(id);
  return match === null ? null : (KINDS_BY_PREFIX.get(match[1] ?? '') ?? null);
}

function digest(identity: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 24);
}
