import type { HeldArticle, HeldVersion } from '../../linking/law-catalogue.js';
import { citedVersion } from '../cited-version.js';
import type { LintInput, Rule } from '../finding.js';
import { articleWords, articlesWith, closestArticle } from '../held-words.js';
import { citedPlaces, sourceOf, type CitedPlace } from '../places.js';
import { citedLabels } from '../quote-check.js';
import { articleWordsOf, dayWords, titleWords, versionWords } from '../reference-words.js';
import { comparable, type Comparable } from '../comparable.js';
import { quotedWords } from '../quoted-words.js';
import { Tally } from '../tally.js';

/** A stated day so near a version's own may be another day of the same act. */
const SAME_ACT_DAYS = 150;

/**
 * A version is cited that a later one had replaced on the list's date. When a law is amended its
 * new text is published and takes the place of the old one (立法法 2023 第六十三条第二款).
 */
export const staleVersion: Rule = (input) => {
  const tally = new Tally();
  for (const place of citedPlaces(input)) {
    const seen = judge(place, input);
    if (typeof seen === 'string') tally.notChecked(seen);
    else tally.checked();
    if (seen === null || typeof seen === 'string') continue;
    const { citation, item, part } = place;
    const { later, stated, articles } = seen;
    const now = articles.map((one) => articleWordsOf(one.label)).join('、');
    const title = titleWords(later, input);
    tally.found({
      kind: 'stale-version',
      severity: isSure(later, input) ? 'error' : 'warning',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `所引《${citation.law}》为${dayWords(stated)}的文本，${sinceWords(later)}已由${versionWords(later)}取代`,
      evidence: {
        statedVersion: stated,
        laterVersion: later.version,
        laterInForce: later.validFrom,
        listDate: input.date.date,
        listDateFrom: input.date.from,
      },
      suggestion:
        articles.length > 0
          ? `${title}${now}`
          : `改引${title}；原${citedLabels(place).map(articleWordsOf).join('、') || '文本'}无法确定对应的现行条文，请核对`,
    });
  }
  return tally.report();
};

interface Stale {
  readonly later: HeldVersion;
  /** The date that the citation states. */
  readonly stated: string;
  /** Articles of the later version that hold the words now; empty where they cannot be told. */
  readonly articles: readonly HeldArticle[];
}

/** What is stale about a citation; null where nothing is; a reason where it cannot be told. */
function judge(place: CitedPlace, input: LintInput): Stale | string | null {
  const { citation } = place;
  const versions = input.laws.versionsOf(citation.law);
  if (versions.length === 0) return 'law-not-held';
  if (input.date.date === null) return 'list-undated';
  const cited = citedVersion(place, input);
  // Without a stated version the one in force is meant: it cannot be stale.
  if (cited.held !== null && !cited.stated) return null;
  const own = cited.held === null ? cited.statedDate : cited.held.version;
  if (own === null) return cited.reason ?? 'version-unclear';
  const later = versions.findLast(
    (one) => isInForce(one, input) && (one.version ?? '').slice(0, own.length) > own,
  );
  if (later === undefined) return cited.held === null ? 'version-not-held' : null;
  if (cited.held === null && isNear(own, later)) return 'version-unclear';
  return { later, stated: own, articles: nowIn(place, cited.held, later, input) };
}

/**
 * A list without any date of its own cites the latest act that it states as in force, though that
 * act's first day may come later than its making.
 */
function isInForce({ validFrom, version }: HeldVersion, { date }: LintInput): boolean {
  const day = date.date ?? '';
  if (validFrom !== null && validFrom <= day) return true;
  return date.from === 'latest-act' && version !== null && version <= day;
}

function isNear(stated: string, { version, dates }: HeldVersion): boolean {
  return [version, ...dates].some(
    (date) =>
      date !== null && Math.abs(Date.parse(date) - Date.parse(stated)) < SAME_ACT_DAYS * 86_400_000,
  );
}

/** Whether the later version came before the year that is all that is known of the list's date. */
function isSure({ validFrom }: HeldVersion, { date }: LintInput): boolean {
  if (date.from !== 'title-year') return true;
  return validFrom !== null && validFrom < `${(date.date ?? '').slice(0, 4)}-01-01`;
}

/** Since when, where the text says it; the day of an amendment alone does not. */
function sinceWords({ validFrom, version }: HeldVersion): string {
  return validFrom === null || validFrom === version ? '' : `${dayWords(validFrom)}起`;
}

function nowIn(
  place: CitedPlace,
  held: HeldVersion | null,
  later: HeldVersion,
  { laws }: LintInput,
): HeldArticle[] {
  const labels = citedLabels(place);
  const { quote } = place.citation;
  const found = labels.map((label) => {
    const old = held === null ? null : laws.article(held, label);
    const quoted =
      quote === null || labels.length > 1 ? null : comparable(quotedWords(quote).words);
    return quoted === null && old === null ? null : successor(quoted, old, label, later);
  });
  const articles = found.filter((one) => one !== null);
  return articles.length < labels.length ? [] : [...new Set(articles)];
}

/** The article that has the quoted words, else the old article's, else most of either. */
function successor(
  quoted: Comparable | null,
  old: HeldArticle | null,
  label: string,
  later: HeldVersion,
): HeldArticle | null {
  if (quoted !== null) {
    const exact = articlesWith(quoted, later);
    const same = exact.find((one) => one.label === label) ?? (exact.length === 1 ? exact[0] : null);
    if (same !== null && same !== undefined) return same;
  }
  const whole = old === null ? null : closestArticle(articleWords(old), later, true);
  const near = quoted === null ? null : closestArticle(quoted, later);
  if (whole !== null && near !== null && whole.article !== near.article) return null;
  return (near ?? whole)?.article ?? null;
}
