import type { LawArticle, LawDivision, LawText } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { kindAt, kindFits } from './law-kind.js';
import { LawNames } from './law-names.js';
import { itemOf } from './place.js';
import type { Target } from './types.js';

/** What readers of single articles need to know of the law as a whole; built once a law. */
export interface LawContext {
  readonly title: string;
  readonly articles: readonly LawArticle[];
  readonly divisions: readonly LawDivision[];
  /** Short names and titles, each from the article on that gives it. */
  readonly names: LawNames;
  /** Place of an article in the order of the text; -1 where the law does not hold it. */
  indexOf(article: LawArticle): number;
  /** The article of that label (`41`, `133-1`), or null. */
  article(number: number, suffix: number): LawArticle | null;
  /** Whether the law names itself before its provisions (本解释第三条) and not by number alone. */
  readonly namesItself: boolean;
  /** Whether the act amends another, so that its 本法 and 前款 are words of that. */
  readonly isAmending: boolean;
  /** Whether a title is the law's own. */
  isOwn(title: string): boolean;
  /** Whether 本+kind can mean this law (本条例 inside a 条例). */
  isKind(kind: string): boolean;
  /** Whether the law has the provision. */
  has(target: Target): boolean;
}

const NAMES_ITSELF =
  /本(?:法|条例|办法|规定|细则|规则|解释)第[一二三四五六七八九十百千零〇]{1,8}条/u;
const AMENDING = /修正案|关于(?:修改|修正|修订|废止)[^。]*(?:决定|决议)/u;

/**
 * The context of a law's articles. Costs time in proportion to the law's text. Where a number
 * stands twice in the text, it names the first article of that number.
 */
export function lawContext(
  law: Pick<LawText, 'title' | 'articles' | 'divisions' | 'preamble'>,
): LawContext {
  const order = new Map(law.articles.map((article, index) => [article, index]));
  const byLabel = new Map<string, LawArticle>();
  for (const article of law.articles) {
    if (!byLabel.has(article.label)) byLabel.set(article.label, article);
  }
  const find = (number: number, suffix: number): LawArticle | null =>
    byLabel.get(suffix === 0 ? String(number) : `${number}-${suffix}`) ?? null;
  const own = titleKey(law.title);
  const usual = usualKind(law.articles);
  return {
    title: law.title,
    articles: law.articles,
    divisions: law.divisions,
    names: LawNames.of(law),
    indexOf: (article) =>
      order.get(article) ?? order.get(find(article.number, article.suffix) ?? article) ?? -1,
    article: find,
    namesItself: law.articles.some(({ text }) => NAMES_ITSELF.test(text)),
    isAmending: AMENDING.test(law.title),
    isOwn: (title) => own !== '' && titleKey(title) === own,
    isKind: (kind) => kind === usual || kindFits(kind, law.title),
    has: (target) => hasTarget(law, find, target),
  };
}

/** The kind with which most articles speak of their own law; titles are at times a heading's. */
function usualKind(articles: readonly LawArticle[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    const at = text.indexOf('本');
    const kind = at < 0 ? null : kindAt(text, at + 1);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= 3 ? most[0] : null;
}

function hasTarget(
  law: Pick<LawText, 'divisions'>,
  find: LawContext['article'],
  { part, chapter, section, article, suffix, paragraph, item, subitem }: Target,
): boolean {
  if (article === null) {
    const kind = section !== null ? 'section' : chapter !== null ? 'chapter' : 'part';
    const number = section ?? chapter ?? part;
    if (number === null) return true;
    return law.divisions.some(
      (division) =>
        division.kind === kind &&
        division.number === number &&
        (kind !== 'section' || chapter === null || division.chapter === chapter),
    );
  }
  const found = find(article, suffix);
  if (found === null) return false;
  if (paragraph !== null && paragraph > found.paragraphs.length) return false;
  if (item === null) return true;
  const paragraphs =
    paragraph === null ? found.paragraphs : found.paragraphs.slice(paragraph - 1, paragraph);
  const items = paragraphs.flatMap((one) => itemOf(one, item) ?? []);
  if (items.length === 0) return false;
  return subitem === null || items.some(({ subitems }) => subitems.some(({ n }) => n === subitem));
}
