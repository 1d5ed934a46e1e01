import { nodeId } from '../graph/ids.js';
import { LawCatalogue, type HeldVersion } from '../linking/law-catalogue.js';
import { titleKey } from '../statute/title-key.js';
import type { GraphStore } from '../store/port.js';
import { text, texts } from '../store/row.js';
import { statement } from '../store/statements.js';
import { heldLaws } from './held-laws.js';

/**
 * The texts by which references between laws find their versions: those that an import brings, and
 * those that the graph held before, each read once.
 */
export class KnownTexts {
  readonly #versions: Map<string, HeldVersion>;
  readonly #read = new Set<string>();
  #held: ReadonlySet<string> = new Set();
  #catalogue: LawCatalogue;

  constructor(fresh: readonly HeldVersion[]) {
    this.#versions = new Map(fresh.map((version) => [versionKey(version), version]));
    this.#catalogue = new LawCatalogue([...this.#versions.values()]);
  }

  /** Looks which laws the graph holds a text of; what comes later is among the fresh ones. */
  async begin(store: GraphStore): Promise<void> {
    const rows = await store.read((tx) => tx.run(statement('lawsWithText'), {}));
    this.#held = new Set(
      rows.flatMap((row) => [
        text(row, 'law'),
        ...texts(row, 'formerKeys').map((key) => nodeId('Law', key)),
      ]),
    );
  }

  /** A catalogue that has every known text of these laws. */
  async of(store: GraphStore, titles: readonly string[]): Promise<LawCatalogue> {
    const unread = titles.filter((title) => {
      const law = nodeId('Law', titleKey(title));
      return this.#held.has(law) && !this.#read.has(law);
    });
    if (unread.length === 0) return this.#catalogue;
    const held = await store.read((tx) => heldLaws(tx, unread));
    for (const title of unread) {
      this.#read.add(nodeId('Law', titleKey(title)));
      for (const version of held.versionsOf(title)) {
        const key = versionKey(version);
        if (!this.#versions.has(key)) this.#versions.set(key, version);
      }
    }
    this.#catalogue = new LawCatalogue([...this.#versions.values()]);
    return this.#catalogue;
  }
}

function versionKey({ title, version }: HeldVersion): string {
  return `${titleKey(title)} ${version ?? ''}`;
}
