import type { SplitDate } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import { textDate } from './text-date.js';

/** An article of a version whose text is held. */
export interface HeldArticle {
  readonly number: number;
  readonly suffix: number;
  /** 41, 133-1 */
  readonly label: string;
  readonly chapter: number | null;
  /** From 第…条 on. */
  readonly text: string;
}

/** A version of a law whose text is held. */
export interface HeldVersion {
  /** Title in full, as the text gives it. */
  readonly title: string;
  /** Titles that the law had before; absent where it had none. */
  readonly formerTitles?: readonly string[];
  readonly level: string | null;
  /** Date of the event that made the text: what versions are told apart by. Null for an undated text. */
  readonly version: string | null;
  /**
   * Dates of the same act: adoption, promulgation, entry into force; and the day of the text itself
   * where its head stops before it (`textDate`). Lists state any of them.
   */
  readonly dates: readonly string[];
  readonly documentNumber: string | null;
  /** First day in force; null where nothing tells it. */
  readonly validFrom: string | null;
  /** Whether the text states `validFrom`, or its version's day is taken; absent where not known. */
  readonly validFromStated?: boolean;
  /** First adoption or promulgation of the law; absent or null where it is not known. */
  readonly firstMade?: string | null;
  readonly status: string | null;
  /** Articles in the order of the text. */
  readonly articles: readonly HeldArticle[];
  /** Provisions that start on another day: `label`, `paragraph` or null, `date`. */
  readonly splitDates: readonly SplitDate[];
}

/** The law texts that a list can be checked against: those held of the laws that it cites. */
export class LawCatalogue {
  readonly #versions = new Map<string, HeldVersion[]>();
  readonly #articles = new Map<HeldVersion, ReadonlyMap<string, HeldArticle>>();

  constructor(versions: readonly HeldVersion[]) {
    for (const version of versions) {
      // A renamed law is found under its former titles too, in the versions that state them.
      for (const title of new Set([version.title, ...(version.formerTitles ?? [])].map(titleKey))) {
        const held = this.#versions.get(title);
        if (held === undefined) this.#versions.set(title, [version]);
        else held.push(version);
      }
    }
    for (const held of this.#versions.values()) held.sort(byDate);
  }

  /**
   * The held versions of a law, those under a later title included, the earliest first; empty where
   * none is held.
   */
  versionsOf(title: string): readonly HeldVersion[] {
    return this.#versions.get(titleKey(title)) ?? [];
  }

  /** The held version of exactly that date. */
  version(title: string, version: string | null): HeldVersion | null {
    return this.versionsOf(title).find((one) => one.version === version) ?? null;
  }

  /** An article by its label; null where the version has none of that number. */
  article(version: HeldVersion, label: string): HeldArticle | null {
    let articles = this.#articles.get(version);
    if (articles === undefined) {
      articles = new Map(version.articles.map((one) => [one.label, one]));
      this.#articles.set(version, articles);
    }
    return articles.get(label) ?? null;
  }
}

/**
 * By the day from which they are in force, then by the day of their words; undated texts come
 * last.
 */
function byDate(a: HeldVersion, b: HeldVersion): number {
  const [first, second] = [a, b].map(
    (one) => `${one.validFrom ?? '~'} ${one.version ?? '~'} ${textDate(one) ?? ''}`,
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
