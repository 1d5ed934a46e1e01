import { compareCodePoints } from '../../graph/merge.js';
import type { ListId } from './cursor.js';
import type { CursorRow, Keyed, PageSource } from './source.js';
import type { Window } from './window.js';

/** A list that is worked out as a whole, such as what a walk found; `all` is called when needed. */
export function memorySource<R extends Keyed, E>(
  list: ListId,
  all: () => Promise<readonly R[]>,
  edges: (rows: readonly CursorRow<R>[]) => Promise<readonly E[]>,
): PageSource<R, E> {
  return {
    list,
    descending: false,
    rows: async (window) => inWindow(await all(), window),
    edges,
    total: async () => (await all()).length,
  };
}

function inWindow<R extends Keyed>(all: readonly R[], window: Window): readonly R[] {
  const { lower, upper, backward, limit } = window;
  const within = all
    .filter(({ key }) => compareCodePoints(key, lower) > 0)
    .filter(({ key }) => upper === null || compareCodePoints(key, upper) < 0)
    .sort((a, b) => compareCodePoints(a.key, b.key));
  return backward ? within.slice(Math.max(0, within.length - limit)) : within.slice(0, limit);
}
