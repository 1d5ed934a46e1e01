import { citationJson, type CitationJson } from '../citation/citation-json.js';
import type { Finding } from './finding.js';
import type { LintReport } from './lint.js';

/** A finding as `famai lint --json` gives it; the names are a stable contract. */
export interface FindingJson extends Omit<Finding, 'citation' | 'source'> {
  /** With the column whose cell its offsets count in. */
  readonly citation: (CitationJson & { readonly column: string }) | null;
  readonly source: { readonly file: string } & Finding['source'];
}

export interface LintJson extends Omit<LintReport, 'findings'> {
  readonly findings: readonly FindingJson[];
}

/**
 * A report in the contract's shape.
 *
 * @param file name of the list's file, without folders
 */
export function lintJson(report: LintReport, file: string): LintJson {
  return {
    checked: report.checked,
    notChecked: report.notChecked,
    counts: report.counts,
    findings: report.findings.map((one) => ({
      kind: one.kind,
      severity: one.severity,
      item: one.item,
      part: one.part,
      citation:
        one.citation === null
          ? null
          : { ...citationJson(one.citation), column: one.citation.column },
      source: { file, ...one.source },
      message: one.message,
      evidence: one.evidence,
      suggestion: one.suggestion,
    })),
  };
}

/** The reports of several lists as one; each finding names its file. */
export function joinLintJson(reports: readonly LintJson[]): LintJson {
  return {
    checked: reports.reduce((sum, { checked }) => sum + checked, 0),
    notChecked: addCounts(reports.map(({ notChecked }) => notChecked)),
    counts: addCounts(reports.map(({ counts }) => counts)),
    findings: reports.flatMap(({ findings }) => findings),
  };
}

function addCounts(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of all.flatMap((one) => Object.entries(one))) {
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
