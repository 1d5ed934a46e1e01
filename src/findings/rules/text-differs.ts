import { paragraphsOf } from '../article-structure.js';
import { comparable } from '../comparable.js';
import { differingMessage, differingSuggestion, type Seen } from '../differing-words.js';
import type { Finding, LintInput, Rule } from '../finding.js';
import { otherLaws } from '../other-law.js';
import { sourceOf } from '../places.js';
import { quoteChecks, type Differing, type QuoteCheck } from '../quote-check.js';
import { Tally } from '../tally.js';
import { differencesInWords, wordDifferences, type Differences } from '../word-difference.js';

/** Below this part of equal words the quotation is no form of the article. */
const SAME_TEXT = 0.6;

/**
 * The quoted words are not those of the cited article in the version that is meant; punctuation,
 * layout and omissions that leave sentences whole are no difference. What powers rest on is made
 * public, and only what was published is a basis (行政许可法 第五条第二款, 行政处罚法 2021 第五条
 * 第三款、第三十九条).
 */
export const textDiffers: Rule = (input) => {
  const tally = new Tally();
  for (const check of quoteChecks(input)) {
    const { result } = check;
    if (result.kind === 'not-checked') tally.notChecked(result.reason);
    else tally.checked();
    if (result.kind === 'differs') tally.found(finding(check, result, input));
  }
  return tally.report();
};

function finding(check: QuoteCheck, result: Differing, input: LintInput): Finding {
  const { place } = check;
  const { citation, item, part } = place;
  const { elsewhere, version } = result;
  const differences = differencesOf(check, result);
  const isForm = differences.equal >= SAME_TEXT;
  const other = isForm ? null : (otherLaws(input).get(check) ?? null);
  const seen: Seen = { check, result, differences, isForm, other };
  const isMinor =
    result.onlyInserted ||
    (isForm && differences.formOnly) ||
    (elsewhere === null && result.shortened);
  return {
    kind: 'text-differs',
    severity: isMinor ? 'info' : 'warning',
    item: item.seq,
    part,
    citation,
    source: sourceOf(item, citation.column),
    message: differingMessage(seen),
    evidence: {
      version: version.version,
      matchesVersion: (other ?? elsewhere)?.version.version ?? null,
      matchesArticle: (other ?? elsewhere)?.article.label ?? null,
      matchesLaw: other?.version.title ?? null,
      differences: isForm && !result.onlyInserted ? differencesInWords(differences.list) : null,
      inserted: result.inserted.length === 0 ? null : result.inserted.join(''),
      equal: Math.round(differences.equal * 100) / 100,
    },
    suggestion: differingSuggestion(seen, input),
  };
}

/** The cited 款 has nearly as much of the quotation as the whole article: it is what was quoted. */
const NEARLY = 0.05;

/** What differs from the cited 款 where the words are its, else from all that is cited. */
function differencesOf({ place, quote }: QuoteCheck, result: Differing): Differences {
  const whole = wordDifferences(quote, result.text);
  const { paragraph } = place.citation;
  const cited = paragraph === null ? undefined : paragraphsOf(result.article)[paragraph - 1];
  if (place.together.length > 1 || cited === undefined) return whole;
  const { start, end } = cited;
  const own = wordDifferences(quote, comparable(result.article.text.slice(start, end)));
  return own.equal >= whole.equal - NEARLY ? own : whole;
}
