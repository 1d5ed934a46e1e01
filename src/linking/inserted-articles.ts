import type { Citation } from '../citation/types.js';
import type { ListItem, PowerList } from '../power-list/power-list.js';
import type { HeldVersion, LawCatalogue } from './law-catalogue.js';
import { resolveVersion } from './resolve-version.js';

/**
 * The list with the articles added that were inserted inside its ranges: 第一百二十条至第一百二十二条
 * of 刑法 covers 第一百二十条之一 too. Only a held text tells them; without one a range keeps its
 * whole numbers.
 *
 * @param day date of the list, for citations that state no version
 */
export function withInsertedArticles(
  list: PowerList,
  laws: LawCatalogue,
  day: string | null,
): PowerList {
  const complete = <T extends Citation>(citations: readonly T[]): readonly T[] =>
    citations.some(({ via }) => via === 'range') ? completed(citations, laws, day) : citations;
  const item = (one: ListItem): ListItem => ({
    ...one,
    basis: complete(one.basis),
    unmatched: complete(one.unmatched),
    duties: one.duties.map((duty) => ({ ...duty, citations: complete(duty.citations) })),
    cases: one.cases.map((part) => ({ ...part, citations: complete(part.citations) })),
  });
  return { ...list, items: list.items.map(item) };
}

function completed<T extends Citation>(
  citations: readonly T[],
  laws: LawCatalogue,
  day: string | null,
): T[] {
  return citations.flatMap((citation, index) => {
    const next = citations[index + 1];
    if (next === undefined || !isStep(citation, next)) return [citation];
    const { held } = resolveVersion(citation, day, laws);
    if (held === null) return [citation];
    return [citation, ...insertedBehind(held, citation).map((suffix) => ({ ...citation, suffix }))];
  });
}

/** Whether two citations are neighbours inside one range of whole articles. */
function isStep(from: Citation, to: Citation): boolean {
  return (
    from.via === 'range' &&
    to.via === 'range' &&
    from.start === to.start &&
    from.paragraph === null &&
    from.item === null &&
    from.article !== null &&
    from.suffix === 0 &&
    to.article === from.article + 1
  );
}

function insertedBehind(held: HeldVersion, { article }: Citation): number[] {
  return held.articles
    .filter(({ number, suffix }) => number === article && suffix > 0)
    .map(({ suffix }) => suffix);
}
