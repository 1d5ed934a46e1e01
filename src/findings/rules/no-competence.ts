import type { ListItem } from '../../power-list/power-list.js';
import { titleKey } from '../../statute/title-key.js';
import { actLevel, type ActLevel } from '../act-level.js';
import type { LintInput, Rule } from '../finding.js';
import { labelledLevels } from '../level-label.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

type Power = '行政许可' | '行政处罚' | '行政强制措施' | '行政强制执行';

interface Competence {
  /** Levels that may create the power, be it within limits. */
  readonly may: ReadonlySet<ActLevel>;
  /** The provisions that say so. */
  readonly law: string;
}

/**
 * Who may create what. Limits inside a level (地方性法规 no 吊销营业执照, 规章 only 警告、通报批评 and
 * limited fines) are no matter here: a rule may also put a law's sanction in concrete terms
 * (行政处罚法 第十三条第一款、第十四条第一款), which a list does not tell apart.
 */
const COMPETENCES: Readonly<Record<Power, Competence>> = {
  行政处罚: {
    may: new Set<ActLevel>(['法律', '行政法规', '地方性法规', '部门规章', '地方政府规章']),
    law: '行政处罚法（2021年修订）第十条至第十四条、第十六条',
  },
  行政许可: {
    // 地方政府规章: those of provinces only, and for a year (第十五条第一款).
    may: new Set<ActLevel>(['法律', '行政法规', '国务院决定', '地方性法规', '地方政府规章']),
    law: '行政许可法第十四条、第十五条、第十七条',
  },
  行政强制措施: {
    may: new Set<ActLevel>(['法律', '行政法规', '地方性法规']),
    law: '行政强制法第十条',
  },
  行政强制执行: { may: new Set<ActLevel>(['法律']), law: '行政强制法第十三条' },
};

/**
 * Coercive execution that only a law may create, told by the item's name. 加处罚款, 滞纳金 and 代履行
 * are left out: 行政强制法 第四十五条 and 第五十条 give them to every organ.
 */
const EXECUTION = /强制执行|强制拆除|强制划拨|强制拍卖/u;

/**
 * None of the laws that an item rests on may create its kind of power. Only said where the level of
 * each is known; one that may create it, or may do so, clears the item.
 */
export const noCompetence: Rule = (input) => {
  const tally = new Tally();
  for (const item of input.list.items) {
    const power = powerOf(item);
    if (power === null || item.basis.length === 0) continue;
    const { may, law } = COMPETENCES[power];
    const levels = basisLevels(item, input);
    if (!levels.some(({ known }) => known?.some((level) => may.has(level)) === true)) {
      if (levels.some(({ known }) => known === null)) {
        tally.notChecked('level-unknown');
        continue;
      }
      const named = [
        ...new Set(levels.map((one) => `《${one.title}》（${one.known?.[0] ?? ''}）`)),
      ];
      const column = item.basis[0]?.column ?? null;
      tally.found({
        kind: 'no-competence',
        severity: 'error',
        item: item.seq,
        part: 'basis',
        citation: item.basis[0] ?? null,
        source: sourceOf(item, column),
        message: `所列依据${named.join('、')}均无权设定${power}（${law}）`,
        evidence: {
          power,
          levels: [...new Set(levels.map(({ known }) => known?.[0]))].join(' '),
          law,
        },
        suggestion: `补充有权设定${power}的依据（${[...may].join('、')}），没有的不列为${power}`,
      });
    }
    tally.checked();
  }
  return tally.report();
};

function powerOf({ type, name }: ListItem): Power | null {
  const kind = type.replace(/\s/gu, '');
  if (kind.startsWith('行政许可')) return '行政许可';
  if (kind.startsWith('行政处罚')) return '行政处罚';
  if (!kind.startsWith('行政强制')) return null;
  return kind.includes('执行') || EXECUTION.test(name) ? '行政强制执行' : '行政强制措施';
}

interface BasisLevel {
  readonly title: string;
  /** Null where the level is not known; several where it is one of them. */
  readonly known: readonly ActLevel[] | null;
}

/** The level of each law of the basis: what its text, number or title tells before its label. */
function basisLevels(item: ListItem, input: LintInput): BasisLevel[] {
  const byLaw = new Map<string, BasisLevel>();
  for (const citation of item.basis) {
    const key = titleKey(citation.law);
    if ((byLaw.get(key)?.known ?? null) !== null) continue;
    const actual = actLevel(citation, input.laws.versionsOf(citation.law));
    const labelled = labelledLevels(citation.level);
    byLaw.set(key, { title: citation.law, known: either(actual?.level ?? null, labelled) });
  }
  return [...byLaw.values()];
}

/** What is known of an act; where its label disagrees, either may clear the item. */
function either(
  actual: ActLevel | null,
  labelled: readonly ActLevel[] | null,
): readonly ActLevel[] | null {
  if (actual === null || labelled === null) return actual === null ? labelled : [actual];
  return labelled.includes(actual) ? [actual] : [actual, ...labelled];
}
