import type { Summary } from '../dashboard/index.js';
import { number as numberColumn, text as textColumn } from '../store/row.js';
import type { GraphStore } from '../store/port.js';
import { statement } from '../store/statements.js';

export type LoadedSummary = Summary;

/** What people call the kinds, in the order in which the summary names them. */
const LABELS: readonly (readonly [string, string])[] = [
  ['PowerItem', '权力事项'],
  ['Duty', '责任事项'],
  ['AccountabilityCase', '追责情形'],
  ['Law', '法律文件'],
  ['Article', '条文'],
  ['Division', '承办机构'],
];

/** What the graph holds now, for the start and the landing page. */
export async function summaryOf(store: GraphStore): Promise<LoadedSummary> {
  const { kind, product, version } = await store.describe();
  return store.read(async (tx) => {
    const nodes = await tx.run(statement('nodeCounts'), {});
    const edges = await tx.run(statement('edgeCounts'), {});
    const sources = await tx.run(statement('heldSources'), {});
    const totals = new Map(
      [...nodes, ...edges].map((row) => [textColumn(row, 'kind'), numberColumn(row, 'total')]),
    );
    return {
      store: `${kind} ${product} ${version}`,
      counts: [
        ...LABELS.map(([name, label]) => ({ label, count: totals.get(name) ?? 0 })),
        { label: '引用', count: totals.get('CITES') ?? 0 },
      ],
      sources: sources.map((row) => ({
        name: textColumn(row, 'name'),
        items: numberColumn(row, 'items'),
      })),
    };
  });
}
