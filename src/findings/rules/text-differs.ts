import type { Finding, LintInput, Rule } from '../finding.js';
import { articlesWith, closestArticle } from '../held-words.js';
import { sourceOf } from '../places.js';
import { citedLabels, quoteChecks, type QuoteCheck, type QuoteResult } from '../quote-check.js';
import { articleWordsOf, dayWords, titleWords, versionWords } from '../reference-words.js';
import { Tally } from '../tally.js';
import { differencesInWords, wordDifferences, type Differences } from '../word-difference.js';

type Differing = Extract<QuoteResult, { kind: 'differs' }>;

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

function finding({ place, quote }: QuoteCheck, result: Differing, input: LintInput): Finding {
  const { citation, item, part } = place;
  const { elsewhere, version } = result;
  const differences = wordDifferences(quote, result.text);
  const cited = citedLabels(place).map(articleWordsOf).join('、');
  const about = `引文与《${citation.law}》${versionWords(version)}${cited}`;
  const isForm = differences.equal >= SAME_TEXT;
  const words = differencesInWords(differences.list);
  const message =
    elsewhere === null
      ? isForm
        ? `${about}${result.shortened ? '相比，句中有未标明的省略' : '不一致'}：${words}`
        : `${about}内容不同`
      : `${about}不一致，是${versionWords(elsewhere.version)}${articleWordsOf(elsewhere.article.label)}的文字${isForm ? `：${words}` : ''}`;
  return {
    kind: 'text-differs',
    severity: result.shortened && elsewhere === null ? 'info' : 'warning',
    item: item.seq,
    part,
    citation,
    source: sourceOf(item, citation.column),
    message,
    evidence: {
      version: version.version,
      matchesVersion: elsewhere?.version.version ?? null,
      matchesArticle: elsewhere?.article.label ?? null,
      differences: isForm ? words : null,
      equal: Math.round(differences.equal * 100) / 100,
    },
    suggestion: suggestion(quote, result, differences, cited, input),
  };
}

/** Where the words, or most of them, stand in the version that is meant. */
function suggestion(
  quote: QuoteCheck['quote'],
  { version, elsewhere, article }: Differing,
  differences: Differences,
  cited: string,
  input: LintInput,
): string {
  const title = titleWords(version, input);
  const [exact] = articlesWith(quote, version);
  const near = exact ?? closestArticle(quote, version)?.article ?? null;
  if (near !== null && near !== article && differences.equal < SAME_TEXT) {
    return `${title}${articleWordsOf(near.label)}与引文最接近，请核对条号并按其原文引用`;
  }
  if (elsewhere !== null && (elsewhere.version.version ?? '') > (version.version ?? '')) {
    const later = elsewhere.version.version;
    return later === null
      ? `按${title}${cited}的原文引用`
      : `引文出自${dayWords(later)}的版本，应写明该版本，或按${title}${cited}的原文引用`;
  }
  if (differences.equal < SAME_TEXT) return `按${title}核对条号和引文`;
  return `按${title}${cited}的原文引用`;
}
