import type { Finding } from '../findings/finding.js';
import type { LintReport } from '../findings/lint.js';
import { truncate } from '../text/truncate.js';
import type { FactBuilder } from './fact-builder.js';
import { edgeId, nodeId } from './ids.js';
import { canonicalJson } from './merge.js';

/** States what is wrong with a list: a node each, under the item that it is about. */
export function addFindings(
  facts: FactBuilder,
  report: LintReport,
  itemIds: ReadonlyMap<number, string>,
): void {
  const repeats = new Map<string, number>();
  for (const [ordinal, finding] of report.findings.entries()) {
    const itemId = itemIds.get(finding.item) ?? null;
    const start = finding.citation?.start ?? null;
    const identity = [finding.kind, itemId, finding.part, finding.source.column, start];
    const key = JSON.stringify(identity);
    const repeat = repeats.get(key) ?? 0;
    repeats.set(key, repeat + 1);
    const document = facts.source.id;
    const id = nodeId('Finding', document, ...identity, repeat);
    facts.node('Finding', id, { ...propsOf(finding), itemId, documentId: document, ordinal });
    if (itemId === null) continue;
    const edge = edgeId('HAS_FINDING', itemId, id);
    facts.edge('HAS_FINDING', edge, itemId, id, document, { ordinal });
  }
}

function propsOf(finding: Finding): Parameters<FactBuilder['node']>[2] {
  const { citation, source } = finding;
  return {
    name: truncate(finding.message, 60),
    rule: finding.kind,
    severity: finding.severity,
    message: finding.message,
    suggestion: finding.suggestion,
    evidence: canonicalJson(finding.evidence),
    seq: finding.item,
    part: finding.part,
    sheet: source.sheet,
    row: source.row,
    column: source.column,
    law: citation?.law ?? null,
    article: citation?.article ?? null,
    suffix: citation?.suffix ?? null,
    raw: citation?.raw ?? null,
    start: citation?.start ?? null,
    end: citation?.end ?? null,
    searchText: truncate(finding.message, 8_000),
  };
}
