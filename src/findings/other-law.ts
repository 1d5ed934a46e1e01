import type { HeldArticle, HeldVersion } from '../linking/law-catalogue.js';
import { versionInForce } from '../linking/version-in-force.js';
import { titleKey } from '../statute/title-key.js';
import type { LintInput } from './finding.js';
import { articleWords } from './held-words.js';
import { pairsOf } from './comparable.js';
import { memo } from './memo.js';
import { citedPlaces } from './places.js';
import { fitQuotation } from './quotation.js';
import { quoteChecks, type QuoteCheck, type Whereabouts } from './quote-check.js';

/** So many characters in a row hardly stand in two laws by chance. */
const GRAM = 8;
/** Runs that so many articles have are phrases of all laws. */
const MAX_HOLDERS = 12;
/** Articles that are compared word by word, of those that share most runs. */
const MAX_COMPARED = 6;
/** Most of a quotation must stand in an article that is told, where not all of it does. */
const MOST = 0.85;
const BITS = 1 << 18;

export interface OtherLaw extends Whereabouts {
  /** Whether the article has the words as quoted, or nearly so. */
  readonly exact: boolean;
}

/**
 * The articles of other laws that quotations are from which stand in no version of the law that
 * they are cited from: looked for in the held laws that the list cites somewhere. One pass over
 * their words, whatever the number of quotations: the runs of all quotations are the index.
 */
export const otherLaws = memo((input: LintInput): ReadonlyMap<QuoteCheck, OtherLaw> => {
  const wanted = quoteChecks(input).filter(
    ({ result }) => result.kind === 'differs' && result.elsewhere === null && !result.shortened,
  );
  const found = new Map<QuoteCheck, OtherLaw>();
  if (wanted.length === 0) return found;
  const index = new RunIndex(wanted);
  for (const [version, article] of citedArticles(input)) index.look(version, article);
  for (const check of wanted) {
    const other = best(check, index.holders(check), input);
    if (other !== null) found.set(check, other);
  }
  return found;
});

/** The runs of characters of some quotations, and which articles have them. */
class RunIndex {
  /** The quotations that have a run. */
  readonly #checks = new Map<string, QuoteCheck[]>();
  /** A bit for the pair of characters that a run begins with, so that most positions are passed by. */
  readonly #begins = new Uint8Array(BITS);
  readonly #holders = new Map<string, Whereabouts[]>();

  constructor(checks: readonly QuoteCheck[]) {
    for (const check of checks) {
      const { key } = check.quote;
      for (let at = 0; at + GRAM <= key.length; at += 1) {
        const run = key.slice(at, at + GRAM);
        const known = this.#checks.get(run);
        if (known === undefined) this.#checks.set(run, [check]);
        else if (known.at(-1) !== check) known.push(check);
        this.#begins[beginning(key, at)] = 1;
      }
    }
  }

  look(version: HeldVersion, article: HeldArticle): void {
    const words = plainWords(article);
    for (let at = 0; at + GRAM <= words.length; at += 1) {
      if (this.#begins[beginning(words, at)] === 0) continue;
      const run = words.slice(at, at + GRAM);
      if (!this.#checks.has(run)) continue;
      const holders = this.#holders.get(run);
      if (holders === undefined) this.#holders.set(run, [{ version, article }]);
      else if (holders.length <= MAX_HOLDERS && holders.at(-1)?.article !== article) {
        holders.push({ version, article });
      }
    }
  }

  /** The articles of other laws that share rare runs with a quotation, the most first. */
  holders({ quote: { key }, place }: QuoteCheck): Whereabouts[] {
    const counts = new Map<HeldArticle, { one: Whereabouts; runs: number }>();
    const own = titleKey(place.citation.law);
    for (let at = 0; at + GRAM <= key.length; at += 1) {
      const holders = this.#holders.get(key.slice(at, at + GRAM)) ?? [];
      if (holders.length > MAX_HOLDERS) continue;
      for (const one of holders) {
        if (titleKey(one.version.title) === own) continue;
        const known = counts.get(one.article);
        if (known === undefined) counts.set(one.article, { one, runs: 1 });
        else known.runs += 1;
      }
    }
    return [...counts.values()]
      .sort((a, b) => b.runs - a.runs)
      .slice(0, MAX_COMPARED)
      .map(({ one }) => one);
  }
}

function beginning(words: string, at: number): number {
  return (words.charCodeAt(at) * 31 + words.charCodeAt(at + 1)) % BITS;
}

const IDLE = /[\p{P}\p{Z}\p{C}\s]+/gu;

/** Words without marks and blanks: cheaper than those that are compared, and alike for long runs. */
const plainWords = memo(({ text }: HeldArticle): string => text.replace(IDLE, ''));

function* citedArticles(input: LintInput): Generator<[HeldVersion, HeldArticle]> {
  const laws = new Set(citedPlaces(input).map(({ citation }) => titleKey(citation.law)));
  for (const law of laws) {
    for (const version of input.laws.versionsOf(law)) {
      for (const article of version.articles) yield [version, article];
    }
  }
}

function best(
  { quote }: QuoteCheck,
  holders: readonly Whereabouts[],
  { laws, date }: LintInput,
): OtherLaw | null {
  const exact = holders.filter(
    ({ article }) => fitQuotation(quote, articleWords(article)) === 'same',
  );
  const inForce = (one: Whereabouts): boolean => {
    const versions = laws.versionsOf(one.version.title);
    return date.date !== null && versionInForce(versions, date.date) === one.version;
  };
  const found = exact.find(inForce) ?? exact.at(-1);
  if (found !== undefined) return { ...found, exact: true };
  const own = pairsOf(quote.key);
  const near = holders.filter(({ article }) => {
    const theirs = pairsOf(articleWords(article).key);
    let shared = 0;
    for (const pair of own) if (theirs.has(pair)) shared += 1;
    return shared >= own.size * MOST;
  });
  const closest = near.find(inForce) ?? near[0];
  return closest === undefined ? null : { ...closest, exact: false };
}
