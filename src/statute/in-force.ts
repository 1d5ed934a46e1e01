import { findDates } from './dates.js';
import { skipBlanks } from '../text/chars.js';
import { labelOf, readArticleLabel, readOrdinalOf } from './article-label.js';
import type { LawArticle, LawDivision, LawEvent, SplitDate } from './law-text.js';

/** What a law says about when it begins. */
export interface InForceClause {
  readonly date: string | null;
  readonly splitDates: readonly SplitDate[];
}

/** The clause stands at the end; some laws have a few articles behind it. */
const LOOK_BACK = 6;
/** Articles are searched as far as such a clause is long. */
const MAX_CLAUSE_ARTICLE = 4000;
const STARTS = /^[\s]{0,2}(?:零时)?起?[\s]{0,2}(?:正式)?(?:开始)?(?:施行|实施|生效|执行)/u;
const UPON = /自(公布|发布|颁布|印发|下发|通过|批准)之日起(?:施行|实施|生效|执行)/u;

/** Reads 本条例自…起施行 and 第…条自…起施行 from the last articles. */
export function readInForce(
  articles: readonly LawArticle[],
  divisions: readonly LawDivision[],
  events: readonly LawEvent[],
): InForceClause {
  let date: string | null = null;
  const splitDates: SplitDate[] = [];
  for (const article of articles.slice(-LOOK_BACK).reverse()) {
    const words = article.text.slice(0, MAX_CLAUSE_ARTICLE);
    for (const clause of datedClauses(words)) {
      const provisions = readProvisions(clause.subject, articles, divisions);
      if (provisions.length > 0) {
        splitDates.push(...provisions.map((provision) => ({ ...provision, date: clause.date })));
      } else if (isWhole(clause.subject)) date ??= clause.date;
    }
    const upon = date === null ? UPON.exec(words)?.[1] : undefined;
    if (upon !== undefined) date = dayOf(upon, events);
    if (date !== null || upon !== undefined) break;
  }
  return { date, splitDates };
}

/** 自…起施行, with the words before 自 since the last mark. */
function datedClauses(words: string): { date: string; subject: string }[] {
  return findDates(words).flatMap(({ date, start, end }) => {
    if (date === null || !STARTS.test(words.slice(end, end + 14))) return [];
    const before = words.slice(Math.max(0, start - 200), start).trimEnd();
    if (!/[自从于]$/u.test(before)) return [];
    const own = before.slice(0, -1);
    const from = Math.max(
      ...['。', '，', '；', ',', ';', '\n', '：'].map((mark) => own.lastIndexOf(mark)),
    );
    return [{ date, subject: own.slice(from + 1).trim() }];
  });
}

/** 本法, 本条例, or nothing: not 《…条例》, which is another law. */
function isWhole(subject: string): boolean {
  const label = readArticleLabel(subject);
  const words = (label === null ? subject : subject.slice(label.end)).trim();
  // A label or heading that the file runs together with the clause says nothing against it.
  if (/(?:^|[条则\s])本[\p{Script=Han}]{1,10}$/u.test(words)) return true;
  return words.length <= 40 && !/[《》第]/u.test(words) && !/^(?:该|原|其)/u.test(words);
}

/** 自公布之日起施行: the last promulgation, where one is stated. */
function dayOf(act: string, events: readonly LawEvent[]): string | null {
  const last = (test: (event: LawEvent) => boolean): string | null =>
    events.filter(test).at(-1)?.date ?? null;
  if (act === '通过') return last(({ kind }) => kind === 'adopted');
  if (act === '批准') return last(({ kind }) => kind === 'approved');
  return last(
    ({ kind, raw }) =>
      kind === 'promulgated' || (kind === 'revised' && /公布|发布|令|印发/u.test(raw)),
  );
}

/** 第十二条、第二十条第二款; 第三章; 第五条至第七条: as articles of this law. */
function readProvisions(
  subject: string,
  articles: readonly LawArticle[],
  divisions: readonly LawDivision[],
): { label: string; paragraph: number | null }[] {
  const found: { label: string; paragraph: number | null }[] = [];
  let at = subject.indexOf('第');
  // The article that holds the clause names itself first.
  const own = readArticleLabel(subject);
  if (own !== null && /^[\s本]/u.test(subject.slice(own.end, own.end + 1)))
    at = subject.indexOf('第', own.end);
  let range = false;
  while (at >= 0 && found.length < 500) {
    const article = readArticleLabel(subject, at);
    const chapter = article === null ? readOrdinalOf(subject, at, '章') : null;
    let end = at + 1;
    if (article !== null && article.number !== null) {
      end = article.end;
      const label = labelOf(article.number, article.suffix);
      const paragraph = readOrdinalOf(subject, skipBlanks(subject, end), '款');
      if (paragraph !== null) end = paragraph.end;
      if (range) found.push(...between(articles, found.at(-1)?.label, label));
      found.push({ label, paragraph: paragraph?.number ?? null });
    } else if (chapter !== null && chapter.number !== null && divisions.length > 0) {
      end = chapter.end;
      const inside = articles.filter((one) => one.chapter === chapter.number);
      found.push(...inside.map(({ label }) => ({ label, paragraph: null })));
    }
    range = subject.charAt(end) === '至';
    at = subject.indexOf('第', end);
    // 第四十条本条例自…: what the date is said of is the last word.
    if (at < 0 && !/^(?:的?(?:规定|内容))?$/u.test(subject.slice(end).trim())) return [];
  }
  return found;
}

function between(
  articles: readonly LawArticle[],
  first: string | undefined,
  last: string,
): { label: string; paragraph: null }[] {
  const from = articles.findIndex(({ label }) => label === first);
  const to = articles.findIndex(({ label }) => label === last);
  return from < 0
    ? []
    : articles.slice(from + 1, to).map(({ label }) => ({ label, paragraph: null }));
}
