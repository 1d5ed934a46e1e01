import type { LawText, SplitDate } from '../statute/law-text.js';
import { actDates } from './act-dates.js';
import type { HeldVersion } from './law-catalogue.js';

/** A provision that starts on another day, as a property of the graph: `12 - 2025-01-01`. */
export function splitDateWords({ label, paragraph, date }: SplitDate): string {
  return `${label} ${paragraph ?? '-'} ${date}`;
}

/** What `splitDateWords` wrote. */
export function readSplitDate(words: string): SplitDate {
  const [label = '', paragraph = '-', date = ''] = words.split(' ');
  return { label, paragraph: paragraph === '-' ? null : Number(paragraph), date };
}

/** A law's text as the catalogue holds it. */
export function heldVersion(law: LawText): HeldVersion {
  return {
    title: law.title,
    formerTitles: law.formerTitles,
    level: law.level,
    version: law.version,
    dates: actDates(law),
    documentNumber: law.documentNumber,
    validFrom: law.validFrom,
    validFromStated: law.validFromVia === 'stated',
    firstMade: firstMadeOf(law),
    status: law.status,
    articles: law.articles.map(({ number, suffix, label, chapter, text }) => ({
      number,
      suffix,
      label,
      chapter,
      text,
    })),
    splitDates: law.splitDates,
  };
}

/** The day on which a law was first made: its adoption or promulgation, whichever came first. */
export function firstMadeOf({
  adopted,
  promulgated,
}: Pick<LawText, 'adopted' | 'promulgated'>): string | null {
  if (adopted === null || promulgated === null) return adopted ?? promulgated;
  return adopted < promulgated ? adopted : promulgated;
}
