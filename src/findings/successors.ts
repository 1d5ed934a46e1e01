import { followProvision, type Provision } from '../alignment/follow.js';
import { readLabel } from '../alignment/label.js';
import type { HeldArticle, HeldVersion } from '../linking/law-catalogue.js';
import type { ListCitation } from '../power-list/power-list.js';
import { labelOf } from '../statute/article-label.js';
import { paragraphsOf } from './article-structure.js';
import { comparable, type Comparable } from './comparable.js';
import type { LintInput } from './finding.js';
import { articlesWith, articleWords, closestArticle } from './held-words.js';
import type { CitedPlace } from './places.js';
import { quotedWords } from './quoted-words.js';
import { quotePlaces } from './quote-place.js';
import { alignedVersions } from './version-pairs.js';

/** What became of a cited provision in a later version. */
export interface Successor {
  readonly cited: Provision;
  /** Where it is now; none where it was dropped or cannot be told. */
  readonly to: readonly Provision[];
  /** Found; found as an article, its 款 or 项 to be looked for; dropped; not to be told. */
  readonly state: 'found' | 'article' | 'repealed' | 'unknown';
  /** Articles that may continue it where that cannot be told. */
  readonly maybe: readonly Provision[];
}

type Cited = ListCitation & { readonly article: number };

/**
 * Where the provisions of a citation are in a later version: where its quoted words stand now, or
 * where the alignment of both versions leads, as deep as the citation goes. What the two tell
 * differently is not told.
 *
 * @param held the cited version, or null where its text is not held
 */
export function successorsOf(
  place: CitedPlace,
  held: HeldVersion | null,
  later: HeldVersion,
  input: LintInput,
): Successor[] {
  const cited = place.together.filter((one): one is Cited => one.article !== null);
  const { quote } = place.citation;
  const labels = new Set(cited.map(({ article, suffix }) => labelOf(article, suffix)));
  const quoted = quote === null || labels.size > 1 ? null : comparable(quotedWords(quote).words);
  return cited.map((one) => successor(one, quoted, held, later, input));
}

function successor(
  citation: Cited,
  quoted: Comparable | null,
  held: HeldVersion | null,
  later: HeldVersion,
  { laws }: LintInput,
): Successor {
  const { article, suffix, paragraph, item, subitem } = citation;
  const cited: Provision = { article, suffix, paragraph, item, subitem };
  const whole = { ...cited, paragraph: null, item: null, subitem: null };
  const isPart = paragraph !== null || item !== null;
  const label = labelOf(article, suffix);
  const found = (to: readonly Provision[]): Successor => {
    const articles = to.map((one) => laws.article(later, labelOf(one.article, one.suffix)));
    // A 款 of an article that has no other needs no number; a 项 that got lost does.
    const isLost =
      isPart &&
      to.some(
        (one, index) =>
          (item !== null && one.item === null) ||
          (paragraph !== null && one.paragraph === null && hasMany(articles[index])),
      );
    return {
      cited,
      to: to.map((one, index) => (hasMany(articles[index]) ? one : { ...one, paragraph: null })),
      state: isLost ? 'article' : 'found',
      maybe: [],
    };
  };
  const unknown = (): Successor => ({
    cited,
    to: [],
    state: 'unknown',
    maybe: held === null ? [] : unsurePairs(label, held, later),
  });
  const exact = quoted === null ? null : exactArticle(quoted, label, later);
  const placed = (): Provision[] =>
    exact === null || quoted === null ? [] : quotePlaces(quoted, exact, cited);
  if (exact !== null && !isPart) return found(placed());
  const follow = (provision: Provision): ReturnType<typeof followProvision> | null => {
    const followed =
      held === null ? null : followProvision(alignedVersions(held, later), provision);
    return followed?.sure === true ? followed : null;
  };
  const followed = follow(cited);
  if (exact !== null) {
    const sure = followed?.to.every((one) => isOf(one, exact)) === true && followed.to.length > 0;
    return found(sure ? followed.to : placed());
  }
  const near = quoted === null ? null : (closestArticle(quoted, later)?.article ?? null);
  const led = followed !== null && followed.to.length > 0 ? followed : follow(whole);
  if (led !== null && led.to.length > 0) {
    if (near === null || led.to.some((one) => isOf(one, near))) return found(led.to);
    return unknown();
  }
  if (near === null && (followed ?? led)?.kind === 'repealed')
    return { cited, to: [], state: 'repealed', maybe: [] };
  const old = held === null ? null : laws.article(held, label);
  const alike = old === null ? null : closestArticle(articleWords(old), later, true);
  if (alike !== null && near !== null && alike.article !== near) {
    return unknown();
  }
  const closest = near ?? alike?.article ?? null;
  if (closest === null) return unknown();
  return found([{ ...whole, article: closest.number, suffix: closest.suffix }]);
}

/** The article that has the quoted words: the one of the cited number, else the only one. */
function exactArticle(quoted: Comparable, label: string, later: HeldVersion): HeldArticle | null {
  const exact = articlesWith(quoted, later);
  return (
    exact.find((one) => one.label === label) ?? (exact.length === 1 ? (exact[0] ?? null) : null)
  );
}

/** A pair that shares less of its words is no hint. */
const HINT = 0.3;

/** The articles that the alignment pairs with one, though a person has to look. */
function unsurePairs(label: string, held: HeldVersion, later: HeldVersion): Provision[] {
  const entry = alignedVersions(held, later).find(({ from }) => from.includes(label));
  if (entry === undefined || entry.score < HINT) return [];
  return entry.to.flatMap((one) => {
    const read = readLabel(one);
    return read === null ? [] : [{ ...read, paragraph: null, item: null, subitem: null }];
  });
}

/** Whether an article has several 款, so that one is cited by its number. */
function hasMany(article: HeldArticle | null | undefined): boolean {
  return article !== null && article !== undefined && paragraphsOf(article).length > 1;
}

const isOf = ({ article, suffix }: Provision, { number, suffix: of }: HeldArticle): boolean =>
  article === number && suffix === of;
