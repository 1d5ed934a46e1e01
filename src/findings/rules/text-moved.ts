import type { Rule } from '../finding.js';
import { sourceOf } from '../places.js';
import { citedLabels, quoteChecks } from '../quote-check.js';
import { articleWordsOf, titleWords, versionWords } from '../reference-words.js';
import { Tally } from '../tally.js';

/**
 * The quoted words stand in another article of the version that is meant: its number moved, or a
 * wrong one was written. A citation names 条款项目 of a law as they are numbered in it
 * (立法法 2023 第六十五条).
 */
export const textMoved: Rule = (input) => {
  const tally = new Tally();
  for (const { place, result } of quoteChecks(input)) {
    if (result.kind === 'not-checked') tally.notChecked(result.reason);
    else tally.checked();
    if (result.kind !== 'moved') continue;
    const { citation, item, part } = place;
    const to = result.to.map(({ label }) => articleWordsOf(label)).join('、');
    const cited = citedLabels(place).map(articleWordsOf).join('、');
    const earlier =
      result.same === null ? '' : `，${cited}是其在${versionWords(result.same)}中的条号`;
    tally.found({
      kind: 'text-moved',
      severity: 'error',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `引文是《${citation.law}》${versionWords(result.version)}${to}的内容，不是${cited}的${earlier}`,
      evidence: {
        version: result.version.version,
        matchesArticle: result.to.map(({ label }) => label).join(' '),
        matchesVersion: result.same?.version ?? null,
      },
      suggestion:
        result.to.length === 1
          ? `${titleWords(result.version, input)}${to}`
          : `引文同见${to}，请按事项选定`,
    });
  }
  return tally.report();
};
