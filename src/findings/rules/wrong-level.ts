import type { ListCitation } from '../../power-list/power-list.js';
import { actLevel, type ActLevel } from '../act-level.js';
import { citedVersion } from '../cited-version.js';
import type { LintInput, Rule } from '../finding.js';
import { labelledLevels } from '../level-label.js';
import { citedPlaces, sourceOf, type CitedPlace } from '../places.js';
import { Tally } from '../tally.js';

/** Longest label with its brackets, and how far before the title it may stand. */
const LABEL_BEFORE = 24;

const BY = {
  text: '法律文本',
  number: '公布令或发文字号',
  title: '名称',
} as const;

/**
 * The label in front of a title (【规章】) is not that of the act: 条例 that 国务院 made are 行政法规,
 * and so on (立法法 2023 第七十二条, 第八十条至第八十二条, 第九十一条, 第九十三条). Only a label that
 * stands at the title itself counts, not one that an earlier title had.
 */
export const wrongLevel: Rule = (input) => {
  const tally = new Tally();
  for (const place of citedPlaces(input)) {
    const { citation, item, part } = place;
    if (citation.via !== 'stated' || !hasOwnLabel(place)) continue;
    const allowed = labelledLevels(citation.level);
    const actual =
      allowed === null ? null : actLevel(citation, input.laws.versionsOf(citation.law));
    if (allowed === null || actual === null) {
      tally.notChecked('level-unknown');
      continue;
    }
    if (citedVersion(place, input).reason === 'title-unclear') {
      tally.notChecked('title-unclear');
      continue;
    }
    tally.checked();
    if (allowed.includes(actual.level) || isEither(citation, actual.level, allowed)) continue;
    tally.found({
      kind: 'wrong-level',
      severity: 'warning',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `《${citation.law}》标注为【${citation.level ?? ''}】，按${BY[actual.by]}应为${actual.level}`,
      evidence: { label: citation.level, level: actual.level, by: actual.by },
      suggestion: `【${labelFor(actual.level, input)}】《${citation.law}》`,
    });
  }
  return tally.report();
};

/**
 * Decisions and notices are labelled by who made them or by what they are; either is right. A
 * 国务院决定 that an order published is counted among the 行政法规 too.
 */
function isEither(
  { law, raw }: ListCitation,
  actual: ActLevel,
  allowed: readonly ActLevel[],
): boolean {
  if (actual === '国务院决定' && allowed.includes('行政法规')) return raw.includes('国务院令');
  return allowed.includes('规范性文件') && /(?:决定|通知|意见|公告|批复)$/u.test(law);
}

function hasOwnLabel({ citation, item }: CitedPlace): boolean {
  if (citation.level === null) return false;
  const cell = item.cells.find(({ column }) => column === citation.column)?.text ?? '';
  const before = cell.slice(Math.max(0, citation.start - LABEL_BEFORE), citation.start);
  return new RegExp(`${citation.level}\\s*[】\\]］〕）)]?\\s*[：:]?\\s*$`, 'u').test(before);
}

/** The list's own word for a level: one that writes 【法规】 and 【规章】 goes on to do so. */
function labelFor(level: string, input: LintInput): string {
  const isShort = citedPlaces(input).some(({ citation }) =>
    ['法规', '规章'].includes(citation.level ?? ''),
  );
  if (!isShort) return level;
  return level.endsWith('法规') ? '法规' : level.endsWith('规章') ? '规章' : level;
}
