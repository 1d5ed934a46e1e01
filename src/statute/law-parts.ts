import { createHash } from 'node:crypto';
import type { LawArticle, LawDivision, LawText } from './law-text.js';
import { Numbering } from './numbering.js';
import type { LawFile, LawSource } from './read-law.js';
import { titleKey } from './title-key.js';

/**
 * Joins laws that are split over the files of one folder (民法典/总则.md, 物权编.md, …). Parts
 * have the same title, or none beside a file that has only title and events; and ranges of
 * article numbers of which none reaches into another and each but the first begins above 1. Two
 * files with the same articles are two texts of a law, not parts: both stay as they are.
 *
 * @param files with their folders in `name`; what is no part comes back unchanged, in its place.
 */
export function joinParts(files: readonly LawFile[]): LawFile[] {
  const joined = new Map<LawFile, LawFile | null>();
  for (const folder of groupBy(files, ({ name }) => folderOf(name)).values()) {
    for (const parts of partsIn(folder)) {
      const [first] = parts;
      if (first === undefined) continue;
      for (const part of parts) joined.set(part, null);
      joined.set(files.find((file) => parts.includes(file)) ?? first, join(parts));
    }
  }
  return files.flatMap((file) => {
    const whole = joined.get(file);
    return whole === undefined ? [file] : whole === null ? [] : [whole];
  });
}

/** Groups of files that are one law each, in the order of their articles, the head first. */
function partsIn(folder: readonly LawFile[]): LawFile[][] {
  const untitled = folder.filter(({ law }) => law.title === '');
  const heads = folder.filter(
    ({ law }) => law.title !== '' && law.articles.length === 0 && law.events.length > 0,
  );
  const [head] = heads;
  const found: LawFile[][] = [];
  if (head !== undefined && heads.length === 1 && areParts(untitled)) {
    found.push([head, ...inOrder(untitled)]);
  }
  const titled = folder.filter(({ law }) => law.title !== '' && law.articles.length > 0);
  for (const group of groupBy(titled, ({ law }) => titleKey(law.title)).values()) {
    if (group.length > 1 && areParts(group)) found.push(inOrder(group));
  }
  return found;
}

const firstOf = ({ law }: LawFile): number => law.articles[0]?.number ?? 0;
const lastOf = ({ law }: LawFile): number => law.articles.at(-1)?.number ?? 0;
const inOrder = (files: readonly LawFile[]): LawFile[] =>
  [...files].sort((a, b) => firstOf(a) - firstOf(b) || (a.name < b.name ? -1 : 1));

/** Ranges that do not touch, one of them beginning with 第一条, all with compatible events. */
function areParts(files: readonly LawFile[]): boolean {
  const numbered = inOrder(files.filter(({ law }) => law.articles.length > 0));
  if (numbered.length < 1) return false;
  const versions = new Set(numbered.map(({ law }) => law.version).filter((date) => date !== null));
  return (
    versions.size <= 1 &&
    numbered.every((file, index) => {
      const before = numbered[index - 1];
      const start = before === undefined ? 1 : lastOf(before) + 1;
      // A missing article at a seam is reported, a missing part makes these no whole.
      return firstOf(file) >= start && firstOf(file) <= start + 3 && lastOf(file) >= firstOf(file);
    })
  );
}

function join(parts: readonly LawFile[]): LawFile {
  const laws = numberParts(parts.map(({ law }) => law));
  const titled = laws.find(({ title }) => title !== '') ?? laws[0];
  const [first] = parts;
  if (titled === undefined || first === undefined) throw new Error('no parts to join');
  const dated = [...laws].sort((a, b) => b.events.length - a.events.length)[0] ?? titled;
  const articles = laws.flatMap((law) => law.articles);
  const problems = laws.flatMap((law) => law.problems.filter(({ code }) => !OF_ONE_PART.has(code)));
  const numbering = new Numbering(problems);
  const own = problems.length;
  for (const { number, suffix } of articles) numbering.take(number, suffix, 0);
  // Gaps inside a part are among its own problems; here those between parts count.
  const seams = problems
    .splice(own)
    .filter(({ message }) => !problems.some((one) => one.message === message));
  const last = laws.findLast(
    ({ inForce, validFromVia }) => inForce !== null && validFromVia !== null,
  );
  const preamble = laws.flatMap((law) => law.preamble ?? []).join('\n');
  const law: LawText = {
    ...dated,
    title: titled.title,
    level: titled.level ?? dated.level,
    inForce: dated.inForce ?? last?.inForce ?? null,
    validFrom: last?.validFrom ?? dated.validFrom,
    validFromVia: last?.validFromVia ?? dated.validFromVia,
    splitDates: laws.flatMap((one) => one.splitDates),
    preamble: preamble === '' ? null : preamble,
    numbering: 'articles',
    divisions: laws.flatMap((one) => one.divisions),
    articles,
    appendices: laws.flatMap((one) => one.appendices),
    problems: [
      ...problems,
      ...seams.map(({ message }) => ({ code: 'parts-disagree' as const, message, line: 0 })),
    ],
  };
  const sources = parts.flatMap((part) => part.sources);
  const name = folderOf(first.name) || first.name;
  return { ...first, name, sha256: hashOf(sources), law, sources };
}

/** One hash for all parts, in their order. */
function hashOf(sources: readonly LawSource[]): string {
  return createHash('sha256')
    .update(sources.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');
}

/** What is only so because the text is a part. */
const OF_ONE_PART = new Set(['first-number', 'no-title', 'no-date', 'no-articles', 'no-text']);

/** 物权编 without 第二编: parts are numbered as they follow; 附则 is none of them. */
function numberParts(laws: readonly LawText[]): LawText[] {
  let count = 0;
  return laws.map((law) => {
    const [first] = law.divisions;
    if (first?.kind !== 'part' || first.title.includes('附则')) return law;
    count = first.number ?? count + 1;
    if (first.number !== null) return law;
    const part = count;
    const inPart = <T extends LawDivision | LawArticle>(one: T): T => ({ ...one, part });
    const divisions = law.divisions.map((one, index) =>
      index === 0 ? { ...one, number: part } : inPart(one),
    );
    return { ...law, divisions, articles: law.articles.map(inPart) };
  });
}

const folderOf = (name: string): string => name.split(/[/\\]/u).slice(0, -1).join('/');

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}
