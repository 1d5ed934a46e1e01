import type { ListCitation } from '../../power-list/power-list.js';
import { titleKey } from '../../statute/title-key.js';
import { readNumeral } from '../../text/numeral.js';
import type { LintInput } from '../finding.js';
import { memo } from '../memo.js';
import { openHistory } from '../open-history.js';
import { citedPlaces, type CitedPlace } from '../places.js';
import { numberOf } from './act-number.js';
import { historyHead, type HistoryHead } from './head.js';

/** The last act that a history states. */
export interface StatedAct {
  readonly version: string;
  /** Number that stands with the day of the version. */
  readonly documentNumber: string | null;
  /** 3 for 第三次修正; null where it is not counted. */
  readonly amendment: number | null;
}

/** One way in which a list writes the history of a law, and how often it does. */
export interface HistoryForm extends StatedAct {
  /** Null where title and history are not set apart (the date stands in running words). */
  readonly head: HistoryHead | null;
  /** The first place that has it. */
  readonly place: CitedPlace;
  /** In how many places it stands. */
  readonly times: number;
}

/** The histories that a list writes of each law, by the law's key, the most frequent first. */
export const historyForms = memo(
  (input: LintInput): ReadonlyMap<string, readonly HistoryForm[]> => {
    const laws = new Map<string, Map<string, HistoryForm>>();
    for (const place of citedPlaces(input)) {
      const { citation, titled } = place;
      // A history that ends with a month or an unreadable day goes on beyond the version read of it.
      if (citation.version === null || citation !== titled) continue;
      if (openHistory(titled.raw) !== null) continue;
      const key = titleKey(citation.law);
      const forms = laws.get(key) ?? new Map<string, HistoryForm>();
      laws.set(key, forms);
      const head = historyHead(citation.raw);
      const id = `${citation.version} ${head?.words ?? citation.documentNumber ?? ''}`;
      const known = forms.get(id);
      forms.set(id, {
        ...(known ?? actOf(citation, citation.version)),
        head,
        place: known?.place ?? place,
        times: (known?.times ?? 0) + 1,
      });
    }
    return new Map(
      [...laws].map(([key, forms]) => [key, [...forms.values()].sort((a, b) => b.times - a.times)]),
    );
  },
);

const AMENDMENT = /第([一二三四五六七八九十\d]{1,3})次(?:修正|修订|修改)/u;

/** The last act that a citation's own history states. */
export function actOf(citation: ListCitation, version: string): StatedAct {
  const last = historyHead(citation.raw)?.events.find(({ date }) => date === version);
  const count = AMENDMENT.exec(last?.raw ?? '')?.[1];
  return {
    version,
    documentNumber: numberOf(citation),
    amendment: count === undefined ? null : readNumeral(count),
  };
}
