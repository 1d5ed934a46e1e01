import { wordsDate } from '../linking/text-date.js';
import type { LintInput } from './finding.js';
import { articlesWith, closestArticle } from './held-words.js';
import { historyHead } from './history/head.js';
import type { OtherLaw } from './other-law.js';
import type { CitedPlace } from './places.js';
import { citedLabels, type Differing, type QuoteCheck } from './quote-check.js';
import { articleWordsOf, dayWords, titleWords, versionWords } from './reference-words.js';
import { differencesInWords, type Differences } from './word-difference.js';

/** A quotation that differs, and how. */
export interface Seen {
  readonly check: QuoteCheck;
  readonly result: Differing;
  readonly differences: Differences;
  /** The words are a form of the article, however far from it. */
  readonly isForm: boolean;
  /** The other law that they are from. */
  readonly other: OtherLaw | null;
}

const citedWords = (place: CitedPlace): string => citedLabels(place).map(articleWordsOf).join('、');

/** What differs, in a sentence. */
export function differingMessage({
  check: { place },
  result,
  differences,
  isForm,
  other,
}: Seen): string {
  const { elsewhere, version, onlyInserted, shortened } = result;
  const cited = citedWords(place);
  const about = `引文与《${place.citation.law}》${versionWords(version)}${cited}`;
  if (onlyInserted) return `${about}相比，只多出法律沿革的括注，条文原文没有`;
  const words = differencesInWords(differences.list);
  if (isForm && differences.formOnly) return `${about}相比，只有虚词或用字不同，文义不变：${words}`;
  if (elsewhere !== null) {
    return `${about}不一致，是${versionWords(elsewhere.version)}${articleWordsOf(elsewhere.article.label)}的文字${isForm ? `：${words}` : ''}`;
  }
  if (other !== null) {
    const { version: of, article, exact } = other;
    const name = `《${of.title}》${versionWords(of)}${articleWordsOf(article.label)}`;
    return `引文${exact ? '是' : '大部分是'}${name}的文字，不是《${place.citation.law}》${cited}的`;
  }
  if (!isForm) return `${about}内容不同`;
  if (shortened) return `${about}相比，句中有未标明的省略：${words}`;
  return `${about}不一致：${words}`;
}

/** Where the words, or most of them, stand in the version that is meant, or in another law. */
export function differingSuggestion(seen: Seen, input: LintInput): string {
  const { check, result, isForm, other } = seen;
  const { place, quote } = check;
  const { version, elsewhere, article } = result;
  const cited = citedWords(place);
  if (result.onlyInserted)
    return `删去引文中的括注${result.inserted.map((one) => `“${one}”`).join('、')}`;
  const title = `《${version.title}》`;
  const [exact] = articlesWith(quote, version);
  const near = exact ?? closestArticle(quote, version)?.article ?? null;
  if (isForm && seen.differences.formOnly) return `按${title}${cited}的原文引用`;
  if (near !== null && near !== article && !isForm) {
    return `${title}${articleWordsOf(near.label)}与引文最接近，请核对条号并按其原文引用`;
  }
  if (elsewhere !== null && (elsewhere.version.version ?? '') > (version.version ?? '')) {
    const later = elsewhere.version.version;
    return later === null
      ? `按${title}${cited}的原文引用`
      : `引文出自${dayWords(later)}的版本，应写明该版本，或按${title}${cited}的原文引用`;
  }
  if (other !== null) {
    const law = `${titleWords(other.version, null, input)}${articleWordsOf(other.article.label)}`;
    return `依据为引文所载规定的，改引${law}；依据为${title}${cited}的，按其原文引用`;
  }
  if (isForm) return `按${title}${cited}的原文引用`;
  const older = olderUnheld(place, input);
  return older === null
    ? `引文不在${title}已收存的文本中，可能出自其旧文本或其他法律：核对法律名称、条号和引文`
    : `引文可能抄自${dayWords(older)}的旧文本（未收存）的同一条号；按${title}核对条号和引文`;
}

/** Days of one act lie closer than this. */
const ONE_ACT_DAYS = 150;

/**
 * The day of an earlier version that the citation's own history states and that is not held: a
 * quotation that was kept through a revision is often its.
 */
function olderUnheld({ citation, titled }: CitedPlace, { laws }: LintInput): string | null {
  const held = laws
    .versionsOf(citation.law)
    .flatMap((one) => [...one.dates, wordsDate(one) ?? one.dates[0] ?? '']);
  const isHeld = (date: string): boolean =>
    held.some((one) => Math.abs(Date.parse(one) - Date.parse(date)) <= ONE_ACT_DAYS * 86_400_000);
  const earliest = held.reduce((a, b) => (a < b ? a : b), '9999');
  const events = historyHead(titled.raw)?.events ?? [];
  const older = events.flatMap(({ date, kind }) =>
    date !== null && kind !== 'in-force' && date < earliest && !isHeld(date) ? [date] : [],
  );
  return older.at(-1) ?? null;
}
