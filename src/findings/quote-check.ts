import type { HeldArticle, HeldVersion } from '../linking/law-catalogue.js';
import { labelOf } from '../statute/article-label.js';
import { citedVersion, type NotReadable } from './cited-version.js';
import { comparable, type Comparable } from './comparable.js';
import type { LintInput } from './finding.js';
import { articlesWith, articleWords } from './held-words.js';
import { withoutHistories } from './inserted-history.js';
import { memo } from './memo.js';
import { citedPlaces, type CitedPlace } from './places.js';
import { fitQuotation, MIN_WORDS } from './quotation.js';
import { quotedWords } from './quoted-words.js';

/** An article of a version, by its label. */
export interface Whereabouts {
  readonly version: HeldVersion;
  readonly article: HeldArticle;
}

export type QuoteResult =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'not-checked';
      readonly reason:
        NotReadable | 'no-quote' | 'no-article' | 'article-not-held' | 'quote-too-short';
    }
  | {
      /** The words stand in other articles of the version that is meant. */
      readonly kind: 'moved';
      readonly version: HeldVersion;
      readonly to: readonly HeldArticle[];
      /** Where an earlier or later version has them under the cited number. */
      readonly same: HeldVersion | null;
    }
  | {
      readonly kind: 'differs';
      readonly version: HeldVersion;
      /** The article compared with; of a citation of several, the first. */
      readonly article: HeldArticle;
      /** All articles that the citation names, as one text. */
      readonly text: Comparable;
      /** Brackets with a law's history that were put into the words; they are left out of `quote`. */
      readonly inserted: readonly string[];
      /** Nothing but what was put in differs. */
      readonly onlyInserted: boolean;
      /** Words are left out inside a sentence and nothing else differs. */
      readonly shortened: boolean;
      /** The version that has the words under the cited number, else under another. */
      readonly elsewhere: Whereabouts | null;
    };

export type Differing = Extract<QuoteResult, { kind: 'differs' }>;

export interface QuoteCheck {
  readonly place: CitedPlace;
  readonly quote: Comparable;
  readonly result: QuoteResult;
}

/** What each quotation of a list is, beside the text that it is cited from. */
export const quoteChecks = memo((input: LintInput): readonly QuoteCheck[] =>
  citedPlaces(input).map((place) => {
    const { words, labels } = quotedWords(place.citation.quote ?? '');
    const quote = comparable(words);
    const result = check(place, quote, labels, input);
    if (result.kind !== 'differs') return { place, quote, result };
    const without = withoutHistories(words);
    if (without.removed.length === 0) return { place, quote, result };
    const cleaned = comparable(without.words);
    return {
      place,
      quote: cleaned,
      result: withInserted(result, check(place, cleaned, labels, input), without.removed),
    };
  }),
);

/** What is wrong with words into which brackets were put: the brackets, and what else there is. */
function withInserted(
  whole: Differing,
  cleaned: QuoteResult,
  inserted: readonly string[],
): QuoteResult {
  if (cleaned.kind === 'same') return { ...whole, inserted, onlyInserted: true };
  return cleaned.kind === 'differs' ? { ...cleaned, inserted } : cleaned;
}

function check(
  place: CitedPlace,
  quote: Comparable,
  ownLabels: readonly string[],
  input: LintInput,
): QuoteResult {
  const { citation } = place;
  if (citation.quote === null) return { kind: 'not-checked', reason: 'no-quote' };
  if (citation.article === null) return { kind: 'not-checked', reason: 'no-article' };
  const cited = citedVersion(place, input);
  if (cited.held === null) return { kind: 'not-checked', reason: cited.reason };
  if (quote.key.length < MIN_WORDS) return { kind: 'not-checked', reason: 'quote-too-short' };
  const labels = citedLabels(place);
  let differing: { version: HeldVersion; texts: Texts } | null = null;
  for (const version of cited.texts) {
    const texts = textsOf(version, labels, ownLabels, input);
    if (texts === null) continue;
    if (fits(quote, texts)) return { kind: 'same' };
    differing ??= { version, texts };
  }
  if (differing === null) return { kind: 'not-checked', reason: 'article-not-held' };
  const { version, texts } = differing;
  const others = input.laws
    .versionsOf(citation.law)
    .filter((one) => one.version !== version.version);
  const same = others.findLast((one) => {
    const theirs = textsOf(one, labels, ownLabels, input);
    return theirs !== null && fits(quote, theirs);
  });
  const to = cited.texts.map((one) => articlesWith(quote, one)).find(({ length }) => length > 0);
  if (to !== undefined) return { kind: 'moved', version, to, same: same ?? null };
  return {
    kind: 'differs',
    version,
    article: texts.articles[0],
    text: texts.joined,
    inserted: [],
    onlyInserted: false,
    shortened: fitQuotation(quote, texts.joined) === 'shortened',
    elsewhere: elsewhere(quote, same, texts.articles[0].label, others, input),
  };
}

interface Texts {
  readonly articles: readonly [HeldArticle, ...HeldArticle[]];
  readonly joined: Comparable;
}

/** The labels that the words of a citation name, each once. */
export function citedLabels({ together }: CitedPlace): string[] {
  const labels = together.flatMap(({ article, suffix }) =>
    article === null ? [] : [labelOf(article, suffix)],
  );
  return [...new Set(labels)];
}

/** Null unless the version has all the cited articles. */
function textsOf(
  version: HeldVersion,
  cited: readonly string[],
  own: readonly string[],
  { laws }: LintInput,
): Texts | null {
  const of = (labels: readonly string[]): HeldArticle[] =>
    labels.flatMap((label) => laws.article(version, label) ?? []);
  const named = of(cited);
  const [first, ...rest] = named;
  if (first === undefined || named.length < cited.length) return null;
  const further = of(own.filter((label) => !cited.includes(label)));
  const articles = [first, ...rest, ...further] as const;
  const [only] = articles;
  const joined =
    articles.length === 1
      ? articleWords(only)
      : comparable(articles.map((one) => articleWords(one).source).join('\n'));
  return { articles, joined };
}

const fits = (quote: Comparable, { joined }: Texts): boolean =>
  fitQuotation(quote, joined) === 'same';

function elsewhere(
  quote: Comparable,
  same: HeldVersion | undefined,
  label: string,
  others: readonly HeldVersion[],
  { laws }: LintInput,
): Whereabouts | null {
  if (same !== undefined) {
    const article = laws.article(same, label);
    if (article !== null) return { version: same, article };
  }
  for (const version of others.toReversed()) {
    const [article] = articlesWith(quote, version);
    if (article !== undefined) return { version, article };
  }
  return null;
}
