import type { Params, Value } from '../../../src/store/port.js';
import type { Statement } from '../../../src/store/statement.js';

/** Values with which any statement runs and finds nothing; every other parameter is null. */
const HARMLESS: Params = {
  rows: [{ id: 'none', from: 'none', to: 'none', props: { id: 'none' } }],
  ids: ['none'],
  id: 'none',
  document: 'none',
  kind: 'Law',
  after: '',
  lower: '',
  limit: 1,
  backward: false,
  terms: ['无'],
  phrase: '无',
  lucene: '"无"',
};

/** Parameters for a statement that change nothing and fit its types. */
export function harmlessParams({ params, text }: Statement): Params {
  return Object.fromEntries(params.map((name) => [name, harmless(name, text)]));
}

function harmless(name: string, text: string): Value {
  if (name in HARMLESS) return HARMLESS[name] ?? null;
  // What is unwound or looked into is a list; what has a key in it is a list of maps.
  if (new RegExp(`UNWIND \\$${name} AS parent\\b[^]*\\bparent\\.\\w`).test(text)) return [{}];
  if (new RegExp(`(UNWIND|IN) \\$${name}\\b`).test(text)) return [];
  return null;
}
