import { readArticleLabel } from './article-label.js';
import { readEvents } from './events.js';
import { readFormerTitles } from './former-titles.js';
import { readHead, type Head } from './head.js';
import { readHeading } from './headings.js';
import { firstOf, inForceOf, lastMade, validFrom } from './history-of.js';
import { readInForce } from './in-force.js';
import { LawBody } from './law-body.js';
import type { LawEvent, LawNature, LawProblem, LawText } from './law-text.js';
import { issuerOf, levelOf } from './level.js';
import { natureOf } from './nature.js';
import { withOrder } from './order-events.js';
import { withoutFooter } from './page-footer.js';
import { withPointHeadings } from './point-headings.js';
import { takeOrder } from './promulgating-order.js';
import { readStated } from './stated.js';
import { readLines, type LawLine } from './text-lines.js';
import { endsTitle, readName } from './title.js';
import { joinWrapped } from './wrapped-lines.js';

/** What is known of a text besides its words. */
export interface LawHints {
  /** The file's name; a date in it is a hint for the version. */
  readonly name?: string;
  readonly title?: string;
}

/** As many lines of the beginning as say what an act does. */
const OPENING_LINES = 12;

/**
 * Reads a law's text: Markdown, plain text, or the paragraphs of a document. Never fails: what is
 * missing or odd is among the `problems`. Time grows with the length only.
 *
 * Articles, 款, 项 and 目 follow 立法法 第六十五条: 编、章、节、条、款、项、目; 款 have no
 * number, 项 are numbered （一）, 目 1.
 */
export function parseLawText(text: string, hints: LawHints = {}): LawText {
  const { file, order, documentNumber } = takeOrder(withoutFooter(readLines(text)));
  const head = readHead(file);
  const name = hints.name === undefined ? null : readName(hints.name);
  const named = hints.title ?? (name !== null && endsTitle(name.title) ? name.title : '');
  const title = head.title === '' ? named : head.title;
  const problems: LawProblem[] = [];
  const nature = natureOf(title, opening(head.body));
  const numbering = numberingOf(head.body, nature);
  const body = readBody(head, numbering, nature);
  const dated = withOrder(readEvents(head.metadata), order);
  const isDated = lastMade(dated, null).version !== null;
  const events = isDated || body.signature === null ? dated : [...dated, body.signature];
  const issuer = issuerOf(title, events);
  const clause = readInForce(body.articles, body.divisions.list, events);
  const stated = readStated(file.comments, head.metadata);
  const inForce = inForceOf(stated.inForce, events, clause);
  const made = lastMade(events, head.documentNumber ?? documentNumber);
  const nameDate = name?.date ?? null;
  const version = made.version ?? nameDate;
  report(problems, { title, head, events, made: made.version, nameDate, numbering, body });
  return {
    title,
    formerTitles: readFormerTitles(title, head.metadata),
    nature,
    level: levelOf(title, issuer, events),
    issuer,
    version,
    documentNumber: made.documentNumber,
    events,
    adopted: firstOf(events, 'adopted'),
    promulgated: firstOf(events, 'promulgated'),
    inForce,
    splitDates: clause.splitDates,
    ...validFrom(version, inForce),
    status: stated.status,
    nameDate,
    preamble: body.preamble.length === 0 ? null : body.preamble.map((line) => line.text).join('\n'),
    numbering: body.articles.length === 0 ? null : numbering,
    divisions: body.divisions.list,
    articles: body.articles,
    appendices: body.appendices,
    problems: [...problems, ...body.problems],
  };
}

function opening(lines: readonly LawLine[]): string {
  return lines
    .slice(0, OPENING_LINES)
    .map(({ text }) => text.slice(0, 500))
    .join('\n');
}

function readBody(head: Head, numbering: LawText['numbering'], nature: LawNature): LawBody {
  const body = new LawBody(numbering, nature);
  if (head.part !== null) {
    const heading = readHeading(head.part);
    const named = heading?.kind === 'chapter' ? heading : { ...heading, kind: 'part' as const };
    body.divisions.enter({ number: null, title: head.part.text, ...named }, false);
  }
  const amends = nature === 'amending-decision';
  const lines = numbering === 'articles' && !amends ? withPointHeadings(head.body) : head.body;
  body.read(numbering === null ? lines : joinWrapped(lines));
  return body;
}

/** By the line that comes first: an amending decision begins with 一、 and quotes 第…条. */
function numberingOf(lines: readonly LawLine[], nature: LawNature): LawText['numbering'] {
  const point = lines.findIndex(({ text }) => /^一、|[：:]\s?一、/u.test(text.slice(0, 1000)));
  const article = lines.findIndex(({ text }) => readArticleLabel(text)?.setOff === true);
  const isAmending =
    nature === 'amending-decision' && point >= 0 && (article < 0 || point < article);
  if (article >= 0 && !isAmending) return 'articles';
  if (point >= 0) return 'points';
  return lines.some(({ text }) => readArticleLabel(text) !== null) ? 'articles' : null;
}

interface Found {
  readonly title: string;
  readonly head: Head;
  readonly events: readonly LawEvent[];
  readonly made: string | null;
  readonly nameDate: string | null;
  readonly numbering: LawText['numbering'];
  readonly body: LawBody;
}

function report(problems: LawProblem[], found: Found): void {
  const { body, made, nameDate } = found;
  const add = (code: LawProblem['code'], message: string): void => {
    problems.push({ code, message, line: 0 });
  };
  if (found.title === '') add('no-title', 'No line is the title of a law');
  else if (found.head.title === '')
    add('no-title', `The title is that of the file: ${found.title}`);
  for (const { date, raw } of found.events) {
    if (date === null) add('date-invalid', `No calendar has that day: ${raw.slice(0, 40)}`);
  }
  if (made === null && nameDate === null) add('no-date', 'Nothing says when the law was made');
  if (made === null && nameDate !== null) {
    add('version-from-name', `Only the file's name gives a date: ${nameDate}`);
  }
  if (made !== null && nameDate !== null && nameDate > made) {
    add('name-date-later', `The last event is of ${made}, the file's name says ${nameDate}`);
  }
  if (body.articles.length > 0 && found.numbering === 'points') {
    add('numbered-as-points', 'Provisions are numbered 一、, not 第…条');
  }
  if (body.articles.length > 0) return;
  if (body.preamble.length === 0) add('no-text', 'There is no word of the law itself');
  else add('no-articles', 'No line begins with 第…条 or 一、');
}
