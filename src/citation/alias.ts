import { titleKey } from '../statute/title-key.js';

/** 《条例》, 《办法》: a title that only says what kind of act is meant. */
const KIND_TITLE =
  /^(?:法|条例|办法|规定|细则|规则|决定|意见|通知|实施条例|实施细则|实施办法|暂行办法|若干规定)$/u;
const DEFINES =
  /(?:以下|下)?(?:统称|简称)(?:为)?[：:]?\s*[“"《〈'‘]?([^”"》〉'’，,；;。）)]{1,30})[”"》〉'’]?/u;

/** The short name that a bracket behind a title gives it (以下简称《条例》), or null. */
export function definedAlias(words: string): string | null {
  return DEFINES.exec(words)?.[1]?.trim() ?? null;
}

/** Whether a title names no act but a kind of act that was named before. */
export function isKindTitle(title: string): boolean {
  return KIND_TITLE.test(title);
}

/** Short names and full titles of the laws that a text has named so far. */
export class KnownLaws<L extends { readonly law: string }> {
  readonly #byName = new Map<string, L>();

  add(law: L, alias: string | null): void {
    this.#byName.set(titleKey(law.law), law);
    if (alias !== null) this.#byName.set(titleKey(alias), law);
  }

  /** The law that a name stands for: its own title, or one that was given to it. */
  get(name: string): L | null {
    return this.#byName.get(titleKey(name)) ?? null;
  }
}
