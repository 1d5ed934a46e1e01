import type { AlignmentEntry } from '../../../src/alignment/types.js';

/** An entry in one line: `5>6 renumbered`. */
export const brief = ({ from, to, kind }: AlignmentEntry): string =>
  `${from.join(',')}>${to.join(',')} ${kind}`;

/** The entry that holds an old article. */
export function entryOf(entries: readonly AlignmentEntry[], label: string): AlignmentEntry {
  const entry = entries.find(({ from }) => from.includes(label));
  if (entry === undefined) throw new Error(`no entry holds ${label}`);
  return entry;
}
