import { articleLabel } from '../alignment/label.js';
import type { Pinpoint } from '../citation/types.js';
import { WHOLE_LAW } from '../citation/whole-law.js';
import { actionOf, changesSubstance } from './action.js';
import { fateOf, noChange, unsureChange } from './fate.js';
import { isQuoteOf, newQuote } from './quotation.js';
import { replaceWords, type Replaced } from './replacement/replace-words.js';
import { RevisionIndex } from './revision-index.js';
import type {
  Action,
  AffectedPlace,
  Change,
  CitedWords,
  CitingPlace,
  Replacement,
  Revision,
} from './types.js';

/**
 * What a revision means for each place that relies on the law: what became of the provision it
 * cites, what has to be done (the table is at `actionOf`) and what to write instead. The order of
 * the places is kept, and nothing is left out.
 *
 * A place that relies on the law only through other articles has to be read again where the
 * provision at the path's end, or an article on the way, changed in substance; there is nothing to
 * rewrite in it. Words that share one `raw` (第三十条、第三十四条) get one replacement for all.
 */
export function assess(revision: Revision, places: readonly CitingPlace[]): AffectedPlace[] {
  const assessment = new Assessment(new RevisionIndex(revision));
  return places.map((place) => assessment.of(place));
}

/** One run over many places, most of which cite what others cite too. */
class Assessment {
  readonly #index: RevisionIndex;
  readonly #fates = new Map<string, Change>();
  readonly #words = new Map<string, Replaced>();

  constructor(index: RevisionIndex) {
    this.#index = index;
  }

  of(place: CitingPlace): AffectedPlace {
    return place.through.length > 0 ? this.#indirect(place) : this.#direct(place);
  }

  #direct(place: CitingPlace): AffectedPlace {
    const { citation } = place;
    if (this.#citesNew(citation)) {
      const replacement = noText('nothing-to-change');
      return { ...place, change: noChange(), action: 'none', replacement };
    }
    const followed = this.#fate(citation);
    const words = this.#replaced(citation);
    const alone = words.provisions === 1;
    const change =
      alone && !this.#isQuoted(citation)
        ? unsureChange(followed.kind, 'quote-differs', [...followed.to, ...followed.candidates])
        : followed;
    const replacement = this.#replacement(citation, change, words);
    const asked = this.#action(change, citation);
    // The words stay and so does the number, but the quotation names another article by its old one.
    const action = asked === 'none' && replacement.newQuote !== null ? 'renumber' : asked;
    return { ...place, change, action, replacement };
  }

  #indirect(place: CitingPlace): AffectedPlace {
    const { reached, through } = place;
    const change = reached === null ? noChange() : this.#fate(reached);
    const onTheWay = through.flatMap(({ label }) => this.#wayChange(label));
    const touched = [change, ...onTheWay].some(changesSubstance);
    const replacement = noText('indirect');
    return { ...place, change, action: touched ? 'reread' : 'none', replacement };
  }

  #wayChange(label: string | null): Change[] {
    const article = label === null ? null : this.#index.oldArticle(label);
    if (article === null) return [];
    const { number, suffix } = article;
    return [this.#fate({ ...WHOLE_LAW, article: number, suffix })];
  }

  #fate(pinpoint: Pinpoint): Change {
    const key = pinpointKey(pinpoint);
    let change = this.#fates.get(key);
    if (change === undefined) {
      change = fateOf(pinpoint, this.#index);
      this.#fates.set(key, change);
    }
    return change;
  }

  #replaced(citation: CitedWords): Replaced {
    const key = `${pinpointKey(citation)} ${citation.raw}`;
    let replaced = this.#words.get(key);
    if (replaced === undefined) {
      replaced = replaceWords(citation, this.#index, (pinpoint) => this.#fate(pinpoint));
      this.#words.set(key, replaced);
    }
    return replaced;
  }

  #action(change: Change, citation: CitedWords): Action {
    const action = actionOf(change);
    const renamed = this.#index.newTitle !== null;
    return action === 'none' && change.kind === 'none' && renamed && citation.article === null
      ? 'renumber'
      : action;
  }

  #replacement(citation: CitedWords, change: Change, words: Replaced): Replacement {
    if (citation.via === 'same-as') return noText('same-as');
    const quote = this.#newQuote(citation, change);
    const { candidate, notes } = words;
    if (words.text !== null && !change.sure) {
      return { text: null, candidate: words.text, notes: ['unsure'], newQuote: null };
    }
    if (words.text === citation.raw) {
      return {
        text: null,
        candidate: null,
        notes: ['nothing-to-change', ...notes],
        newQuote: quote,
      };
    }
    return { text: words.text, candidate, notes, newQuote: quote };
  }

  /**
   * The words to quote instead; null where those that are quoted stand. An article that is the same
   * may still name another by its new number.
   */
  #newQuote(citation: CitedWords, change: Change): Replacement['newQuote'] {
    if (citation.quote === null || !change.sure) return null;
    if (change.kind === 'unchanged' && !this.#followsNumbers(citation)) return null;
    return newQuote(change.to, this.#index);
  }

  #followsNumbers({ article, suffix }: CitedWords): boolean {
    const entry = article === null ? null : this.#index.entry(articleLabel(article, suffix));
    return entry !== null && entry.followed.length > 0;
  }

  /** The list may state the new version already, by its date or its number. */
  #citesNew({ statedVersion, documentNumber }: CitedWords): boolean {
    const { from, to } = this.#index.revision;
    if (statedVersion !== null) {
      const isNew = to.version === statedVersion || (to.dates ?? []).includes(statedVersion);
      return isNew && from.version !== statedVersion;
    }
    return (
      documentNumber !== null &&
      documentNumber === to.documentNumber &&
      documentNumber !== from.documentNumber
    );
  }

  #isQuoted({ quote, article, suffix, via }: CitedWords): boolean {
    if (quote === null || article === null || via === 'same-as') return true;
    const held = this.#index.oldArticle(articleLabel(article, suffix));
    return held === null || isQuoteOf(quote, held);
  }
}

function noText(note: Replacement['notes'][number]): Replacement {
  return { text: null, candidate: null, notes: [note], newQuote: null };
}

function pinpointKey(one: Pinpoint): string {
  const { chapter, section, article, suffix, paragraph, item, subitem } = one;
  return [chapter, section, article, suffix, paragraph, item, subitem].join(' ');
}
