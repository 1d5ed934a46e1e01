import { nodeId } from '../graph/ids.js';
import { firstMadeOf, readSplitDate } from '../linking/held-version.js';
import { LawCatalogue, type HeldArticle, type HeldVersion } from '../linking/law-catalogue.js';
import { titleKey } from '../statute/title-key.js';
import type { StoreTransaction } from '../store/port.js';
import { flag, number, numberOrNull, text, texts, textOrNull } from '../store/row.js';
import { statement } from '../store/statements.js';

/** Versions whose articles are read by one statement: their words are some megabytes. */
const VERSIONS_AT_ONCE = 50;

/**
 * The texts that the graph holds of these laws, with their articles.
 *
 * @param titles as citations state them
 */
export async function heldLaws(
  tx: StoreTransaction,
  titles: Iterable<string>,
): Promise<LawCatalogue> {
  const keys = new Set(Array.from(titles, titleKey));
  if (keys.size === 0) return new LawCatalogue([]);
  const renamed = await tx.run(statement('renamedLaws'), { keys: [...keys] });
  const own = Array.from(keys, (key) => nodeId('Law', key));
  const laws = [...new Set([...own, ...renamed.map((row) => text(row, 'law'))])];
  const versions = await tx.run(statement('heldVersions'), { laws });
  const articles = await articlesOf(
    tx,
    versions.map((row) => text(row, 'id')),
  );
  return new LawCatalogue(
    versions.map((row): HeldVersion => ({
      title: text(row, 'title'),
      formerTitles: texts(row, 'formerTitles'),
      level: textOrNull(row, 'level'),
      version: textOrNull(row, 'version'),
      dates: texts(row, 'dates'),
      documentNumber: textOrNull(row, 'documentNumber'),
      validFrom: textOrNull(row, 'validFrom'),
      validFromStated: flag(row, 'validFromStated'),
      firstMade: firstMadeOf({
        adopted: textOrNull(row, 'adopted'),
        promulgated: textOrNull(row, 'promulgated'),
      }),
      status: textOrNull(row, 'status'),
      articles: articles.get(text(row, 'id')) ?? [],
      splitDates: texts(row, 'splitDates').map(readSplitDate),
    })),
  );
}

async function articlesOf(
  tx: StoreTransaction,
  versions: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldArticle[]>> {
  const found = new Map<string, { readonly place: number; readonly article: HeldArticle }[]>();
  for (let at = 0; at < versions.length; at += VERSIONS_AT_ONCE) {
    const batch = versions.slice(at, at + VERSIONS_AT_ONCE);
    for (const row of await tx.run(statement('heldArticles'), { versions: batch })) {
      const version = text(row, 'versionId');
      const article = {
        number: number(row, 'number'),
        suffix: number(row, 'suffix'),
        label: text(row, 'label'),
        chapter: numberOrNull(row, 'chapter'),
        text: text(row, 'text'),
      };
      const held = found.get(version) ?? [];
      found.set(version, held);
      held.push({ place: number(row, 'place'), article });
    }
  }
  return new Map(
    Array.from(found, ([version, held]) => [
      version,
      held.sort((a, b) => a.place - b.place).map(({ article }) => article),
    ]),
  );
}
