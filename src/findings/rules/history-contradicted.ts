import type { Rule } from '../finding.js';
import { beforeFirst } from '../history/before-first.js';
import { otherDate } from '../history/dates-disagree.js';
import { impossibleDates } from '../history/impossible-dates.js';
import { notOfKnownAct } from '../history/known-act.js';
import { laterInRow, otherNumber } from '../history/other-rows.js';
import { citedPlaces, sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/**
 * The history that a citation states contradicts itself (promulgated before it was adopted, a day
 * that no calendar has), what the list states of the same law elsewhere (a later version, another
 * date of one act), or what is known of the law (a day or number that is none of the act's, a day
 * before the law was first made). Adoption comes before
 * promulgation (立法法 2023 第二十八条、第四十七条 for laws), and an amended text takes the place of
 * the old one (第六十三条第二款).
 */
export const historyContradicted: Rule = (input) => {
  const tally = new Tally();
  for (const place of citedPlaces(input)) {
    const { citation, item, part } = place;
    const impossible = impossibleDates(place);
    if (impossible === null && citation.version === null && citation.documentNumber === null) {
      tally.notChecked('no-history');
      continue;
    }
    tally.checked();
    const wrong =
      impossible ??
      beforeFirst(place, input) ??
      otherDate(place, input) ??
      laterInRow(place, input) ??
      otherNumber(place, input) ??
      notOfKnownAct(place, input);
    if (wrong === null) continue;
    tally.found({
      kind: 'history-contradicted',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      ...wrong,
    });
  }
  return tally.report();
};
