import type { Params } from '../../../src/store/port.js';

/** A statement and its parameters. */
export type Call = readonly [name: string, params: Params];

/** Nodes that all cite one node and are cited by it: what a popular article looks like. */
export function hub(size: number): readonly Call[] {
  const ids = range(size).map((i) => `item-${i}`);
  return [
    ['putPowerItem', { rows: ids.map((id) => ({ id, props: { id } })) }],
    ['putArticle', { rows: [{ id: 'hub', props: { id: 'hub' } }] }],
    ['putSourceDocument', { rows: [{ id: 'document-1', props: { id: 'document-1' } }] }],
    ['putCites', { rows: ids.map((id) => edge('cites', id, 'hub')) }],
    ['putHasArticle', { rows: ids.map((id) => edge('has', 'hub', id)) }],
    ['putExtractedFrom', { rows: ids.map((id) => edge('from', id, 'document-1')) }],
  ];
}

/** Writes at such a hub whose work must not grow with its size. */
export function writesAt(): readonly Call[] {
  const ids = range(50).map((i) => `item-${i}`);
  return [
    ['putPowerItem', { rows: ids.map((id) => ({ id, props: { id } })) }],
    ['putCites', { rows: ids.map((id) => edge('more', id, 'hub')) }],
    ['putHasArticle', { rows: ids.map((id) => edge('has-more', 'hub', id)) }],
    ['putExtractedFrom', { rows: ids.map((id) => edge('from', id, 'document-1')) }],
    ['knownStructure', { rows: ids.map((id) => ({ id: `has-${id}`, to: id })) }],
    ['otherClaims', { ids, document: 'document-2' }],
    ['removeEdges', { rows: ids.map((id) => ({ id: `more-${id}`, from: id })) }],
    ['releaseNodes', { ids, document: 'document-1' }],
    ['removeUnstated', { ids }],
  ];
}

function edge(name: string, from: string, to: string): { [key: string]: string | object } & Params {
  const id = `${name}-${to === 'hub' || to.startsWith('document') ? from : to}`;
  return { id, from, to, props: { id, document: 'document-1', hash: '0', claim: '{}' } };
}

function range(size: number): number[] {
  return Array.from({ length: size }, (_, i) => i);
}
