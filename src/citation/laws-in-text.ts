import { titleKey } from '../statute/title-key.js';
import { isKindTitle, KnownLaws } from './alias.js';
import type { BareName } from './bare-name.js';
import type { KindName } from './kind-name.js';
import type { Referent } from './referent.js';

/** The law that further provisions continue. */
export interface LawContext {
  readonly law: string;
  readonly level: string | null;
  readonly version: string | null;
  readonly documentNumber: string | null;
}

/** The laws that a text has named so far, and what its short names for them mean. */
export class LawsInText {
  /** The law that is continued where none is named. */
  current: LawContext | null = null;
  readonly #known = new KnownLaws<LawContext>();
  readonly #lastLike: (words: string) => LawContext | null;

  /** @param lastLike gives the last cited law whose title ends so */
  constructor(lastLike: (words: string) => LawContext | null) {
    this.#lastLike = lastLike;
  }

  /** A law that was stated, with the short title that the text gives it. */
  add(law: LawContext, alias: string | null): void {
    this.#known.add(law, alias);
  }

  /** The law that a short title stands for: one given to it, or the last of the kind it names. */
  shortFor(title: string): LawContext | null {
    const known = this.#known.get(title);
    if (known !== null && titleKey(known.law) !== titleKey(title)) return known;
    return isKindTitle(title) ? this.#lastLike(title) : null;
  }

  /** A bare name is the law of that title if the text has named one, else stands as written. */
  named(name: BareName): LawContext {
    const known = this.#known.get(name.name);
    const { version = null, documentNumber = null } = name.history ?? {};
    if (known === null) return { law: name.name, level: null, version, documentNumber };
    return { ...known, level: null };
  }

  /** 条例: the law that the text has named so, else the last of that kind. */
  ofKind({ name, kind }: KindName): LawContext | null {
    return this.#known.get(name) ?? this.#lastLike(kind);
  }

  /** What 本法, 同法 or 其实施条例 means at this place; null where no such law was named. */
  referred({ to, kind }: Referent): LawContext | null {
    if (to === 'this') return this.current;
    if (to === 'same') return this.#lastLike(kind);
    // 其实施条例 has the title of the law named last, with these words behind it.
    const law = this.#lastLike('法') ?? this.#lastLike('条例');
    if (law === null) return null;
    return { law: law.law + kind, level: null, version: null, documentNumber: null };
  }
}
