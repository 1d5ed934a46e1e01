import type { Rule } from '../finding.js';
import type { HeldArticle } from '../../linking/law-catalogue.js';
import type { Comparable } from '../comparable.js';
import { sourceOf, type CitedPlace } from '../places.js';
import { isBracketed, provisionsWords } from '../provision-words.js';
import { quotePlaces } from '../quote-place.js';
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
  for (const { place, quote, result } of quoteChecks(input)) {
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
          ? `${titleWords(result.version, place, input)}${exactWords(quote, result.to, place)}`
          : `引文同见${to}，请按事项选定`,
    });
  }
  return tally.report();
};

/** The article with the 款 and 项 that the words are, where the citation names such. */
function exactWords(
  quote: Comparable,
  articles: readonly HeldArticle[],
  { citation, together }: CitedPlace,
): string {
  const depth = together.find(({ item }) => item !== null) ?? citation;
  const places = articles.flatMap((article) => quotePlaces(quote, article, depth));
  return provisionsWords(places, isBracketed(citation.raw));
}
