import { titleKey } from '../../statute/title-key.js';
import type { LintInput } from '../finding.js';
import { memo } from '../memo.js';
import { openHistory } from '../open-history.js';
import { citedPlaces, type CitedPlace } from '../places.js';
import { numberOf } from './act-number.js';
import { historyHead, type HistoryHead } from './head.js';

/** One way in which a list writes the history of a law, and how often it does. */
export interface HistoryForm {
  readonly version: string;
  /** Number that stands with the day of the version. */
  readonly documentNumber: string | null;
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
        version: citation.version,
        documentNumber: known?.documentNumber ?? numberOf(citation),
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
