import type { Finding, FindingKind, Severity } from './finding.js';
import type { LintReport } from './lint.js';

/** What people call the kinds. */
export const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  'stale-version': '依据已被新版本取代',
  'not-in-force': '依据当时尚未施行',
  'text-differs': '引文与条文不符',
  'text-moved': '引文在另一条',
  'no-such-article': '该版本无此条',
  'wrong-level': '效力级别标注不符',
  'history-contradicted': '沿革有误',
  'dangling-same-as': '“同N”无所指',
  'unmatched-basis': '依据与事项未对应',
  'no-basis': '没有依据',
  'division-unknown': '机构不在本单位之列',
  'division-differs': '机构与事项不一致',
  'no-competence': '依据无权设定',
  'duplicate-item': '事项重复',
};

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};

/** What could not be checked, in words. */
const MAX_EVIDENCE = 120;

/**
 * A report for people: a heading, each finding with its place, what is wrong, what shows it and
 * what to write instead; then what was checked and what could not be.
 *
 * @param file name of the list's file
 */
export function lintText(report: LintReport, file: string): string {
  const counts = Object.entries(report.counts) as [FindingKind, number][];
  const notChecked = Object.entries(report.notChecked);
  return [
    `${file}：${report.findings.length} 处`,
    ...report.findings.flatMap((finding) => describe(finding)),
    '',
    `合计：${counts.map(([kind, count]) => `${KIND_NAMES[kind]} ${count}`).join('，') || '–'}`,
    `已查 ${report.checked} 处；未能核查（不等于通过）：${
      notChecked.map(([reason, count]) => `${reason} ${count}`).join('，') || '–'
    }`,
    '',
  ].join('\n');
}

function describe(finding: Finding): string[] {
  const { sheet, row, column } = finding.source;
  const place = [
    sheet,
    row === null ? null : `第${row}行`,
    column,
    finding.printed === null || finding.printed === undefined ? null : `序号${finding.printed}`,
    finding.part,
  ];
  const evidence = Object.entries(finding.evidence).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${short(String(value))}`],
  );
  return [
    '',
    `[${SEVERITY_NAMES[finding.severity]}] ${KIND_NAMES[finding.kind]}（${place.filter((one) => one !== null).join(' · ')}）`,
    `  ${finding.message}`,
    ...evidence.map((line) => `    ${line}`),
    ...(finding.suggestion === null ? [] : [`  建议：${finding.suggestion}`]),
  ];
}

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= MAX_EVIDENCE ? line : `${line.slice(0, MAX_EVIDENCE)}…`;
}
