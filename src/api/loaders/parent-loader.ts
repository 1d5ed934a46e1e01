import DataLoader from 'dataloader';
import type { Read } from '../../analysis/expand.js';
import { text } from '../../store/row.js';
import type { Params, Row, Value } from '../../store/port.js';
import { groupBy } from './group-by.js';

/** The rows of a statement for one of its `parents`. */
export interface ParentRequest {
  readonly statement: string;
  /** All parameters but `parents`. */
  readonly params: Params;
  readonly parent: Value;
  /** What the column `parent` of its rows holds. */
  readonly key: string;
}

export type ParentLoader = DataLoader<ParentRequest, readonly Row[], string>;

/**
 * Reads what lies under nodes: requests for the same statement and parameters that come at the
 * same time go to the store as one, with all their parents.
 */
export function parentLoader(read: Read): ParentLoader {
  return new DataLoader((requests) => readAll(read, requests), {
    cacheKeyFn: ({ statement, params, parent }) => JSON.stringify([statement, params, parent]),
  });
}

async function readAll(
  read: Read,
  requests: readonly ParentRequest[],
): Promise<(readonly Row[] | Error)[]> {
  const answers = new Map<ParentRequest, readonly Row[] | Error>();
  await Promise.all(
    groupsOf(requests).map(async (group) => {
      const rows = await runGroup(read, group);
      for (const request of group) {
        answers.set(request, rows instanceof Error ? rows : (rows.get(request.key) ?? []));
      }
    }),
  );
  return requests.map((request) => answers.get(request) ?? []);
}

/**
 * Requests that one statement can answer: the same statement and parameters, and no two parents
 * whose rows go by one key (citedBy of a law with and without its articles).
 */
function groupsOf(requests: readonly ParentRequest[]): ParentRequest[][] {
  const seen = new Map<string, number>();
  const groups = groupBy(requests, ({ statement, params, key }) => {
    const ask = JSON.stringify([statement, params]);
    const own = JSON.stringify([ask, key]);
    const turn = seen.get(own) ?? 0;
    seen.set(own, turn + 1);
    return JSON.stringify([ask, turn]);
  });
  return [...groups.values()].map((group) => [...group]);
}

/** One group's failure is its own: other groups of the batch have their rows. */
async function runGroup(
  read: Read,
  group: readonly ParentRequest[],
): Promise<ReadonlyMap<string, readonly Row[]> | Error> {
  const [first] = group;
  if (first === undefined) return new Map();
  const parents = group.map(({ parent }) => parent);
  try {
    const rows = await read(first.statement, { ...first.params, parents });
    return groupBy(rows, (row) => text(row, 'parent'));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
