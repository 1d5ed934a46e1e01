import type { HeldVersion } from '../../linking/law-catalogue.js';
import { labelOf } from '../../statute/article-label.js';
import { chineseNumeral } from '../../text/numeral.js';
import { citedVersion } from '../cited-version.js';
import type { Rule } from '../finding.js';
import { citedPlaces, sourceOf, type CitedPlace } from '../places.js';
import { articleWordsOf, dayWords, versionWords } from '../reference-words.js';
import { Tally } from '../tally.js';

/**
 * The cited version, or a provision that its final clause sets apart (第十二条自…起施行), starts
 * after the list's date. A law states the day from which it applies (立法法 2023 第六十一条). A day
 * that is only taken from the latest act that the list states proves nothing here.
 */
export const notInForce: Rule = (input) => {
  const tally = new Tally();
  const { date, from } = input.date;
  for (const place of citedPlaces(input)) {
    const cited = citedVersion(place, input);
    if (cited.held === null) {
      tally.notChecked(cited.reason);
      continue;
    }
    if (date === null || from === 'latest-act') {
      tally.notChecked('list-undated');
      continue;
    }
    tally.checked();
    const late = lateStart(place, cited.held, date);
    if (late === null) continue;
    const { citation, item, part } = place;
    tally.found({
      kind: 'not-in-force',
      // The last day of a year stands for any of its days.
      severity: from === 'title-year' ? 'warning' : 'error',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `《${citation.law}》${late.what}自${dayWords(late.day)}起施行，清单日期${dayWords(date)}时尚未施行`,
      evidence: {
        version: cited.held.version,
        inForce: late.day,
        listDate: date,
        listDateFrom: from,
      },
      suggestion: `${dayWords(late.day)}前改引当时有效的规定；清单日期有误的，更正日期`,
    });
  }
  return tally.report();
};

interface Start {
  readonly what: string;
  readonly day: string;
}

/** What of the citation was not in force on a day, and since when it is; null where all was. */
function lateStart(place: CitedPlace, held: HeldVersion, day: string): Start | null {
  if (held.validFrom !== null && held.validFrom > day) {
    return { what: versionWords(held), day: held.validFrom };
  }
  for (const { article, suffix, paragraph } of place.together) {
    if (article === null) continue;
    const label = labelOf(article, suffix);
    const split = held.splitDates.find(
      (one) =>
        one.label === label &&
        one.date > day &&
        (one.paragraph === null || one.paragraph === paragraph),
    );
    if (split === undefined) continue;
    const of = split.paragraph === null ? '' : `第${chineseNumeral(split.paragraph)}款`;
    return { what: `${articleWordsOf(label)}${of}`, day: split.date };
  }
  return null;
}
