import type { AlignmentEntry } from '../../alignment/types.js';
import type * as api from '../generated/resolver-types.js';
import type { AlignmentPage } from '../mappers.js';
import { memorySource } from '../paging/memory-source.js';
import { pageOf } from '../paging/page.js';
import type { PageArgs } from '../paging/window.js';
import { enumWord } from '../records/enum-word.js';

interface AlignmentArgs extends PageArgs {
  readonly kinds?: readonly api.AlignmentKind[] | null;
}

/**
 * A page of an alignment, in its own order.
 *
 * @param of what decides which texts are aligned, as JSON
 */
export function alignmentPage(
  entries: readonly AlignmentEntry[],
  of: string,
  args: AlignmentArgs,
): AlignmentPage {
  const kinds = args.kinds ?? null;
  const rows = entries
    .map((entry, index) => ({ key: String(10_000_000 + index), entry }))
    .filter(({ entry }) => kinds?.includes(enumWord(entry.kind)) ?? true);
  const source = memorySource(
    { order: 'alignment', filter: JSON.stringify([of, kinds]) },
    () => Promise.resolve(rows),
    (some) => Promise.resolve(some.map(({ cursor, entry }) => ({ cursor, node: shown(entry) }))),
  );
  return pageOf(source, args);
}

function shown(entry: AlignmentEntry): api.AlignmentEntry {
  const { from, to, kind, score, moved, unsure, grade } = entry;
  return {
    from: [...from],
    to: [...to],
    kind: enumWord(kind),
    score,
    moved,
    unsure,
    grades: grade?.kinds.map(enumWord) ?? [],
    ungraded: grade?.ungraded ?? 0,
  };
}
