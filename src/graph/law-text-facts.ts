import { actDates } from '../linking/act-dates.js';
import { splitDateWords } from '../linking/held-version.js';
import { resolveVersion } from '../linking/resolve-version.js';
import type { LawCatalogue } from '../linking/law-catalogue.js';
import type { ArticleReferences } from '../reference/types.js';
import type { LawBasis } from '../reference/based-on.js';
import type { LawArticle, LawText } from '../statute/law-text.js';
import type { LawFile } from '../statute/read-law.js';
import { shortTitle, titleKey } from '../statute/title-key.js';
import { truncate } from '../text/truncate.js';
import { FactBuilder } from './fact-builder.js';
import type { FactSet } from './facts.js';
import { edgeId, nodeId } from './ids.js';
import { addProvision } from './law-facts.js';
import { ReferenceWriter } from './reference-facts.js';
import { articleName } from './titles.js';

/** What is read out of a law's words beside their structure. */
export interface LawReading {
  referencesOf(article: LawArticle): ArticleReferences;
  readonly basedOn: readonly LawBasis[];
}

/** The id of the document that a law's text is: its law, its version and the file's name. */
export function lawDocumentId(file: LawFile): string {
  const { law } = file;
  return nodeId('SourceDocument', 'law', titleKey(law.title), law.version, baseName(file.name));
}

/**
 * All that a law's text states: its law, version and articles, what the articles refer to and
 * punish, and the laws that it is based on.
 *
 * @param laws held texts, by which references to other laws find the version in force on the day
 *   of this one
 */
export function lawTextFacts(file: LawFile, reading: LawReading, laws: LawCatalogue): FactSet {
  const { law } = file;
  const facts = new FactBuilder({
    kind: 'SourceDocument',
    id: lawDocumentId(file),
    props: {
      name: baseName(file.name),
      title: law.title,
      format: file.format,
      sha256: file.sha256,
      type: 'law',
      rows: law.articles.length,
      items: 0,
      date: law.version,
      problems: law.problems.map(({ code, message }) => `${code}: ${message}`),
      searchText: truncate(`${baseName(file.name)} ${law.title}`, 8_000),
    },
  });
  const version = addVersion(facts, law);
  const writer = new ReferenceWriter(facts, law, laws);
  const seen = new Set<string>();
  for (const [order, article] of law.articles.entries()) {
    // A number that stands twice names the first; the second is among the problems.
    if (seen.has(article.label)) continue;
    seen.add(article.label);
    const id = addArticle(facts, law, version, article, order);
    writer.add(id, article, reading.referencesOf(article));
  }
  addBasis(facts, law, version, reading.basedOn, laws);
  return facts.build();
}

function addVersion(facts: FactBuilder, law: LawText): string {
  const key = titleKey(law.title);
  const lawId = nodeId('Law', key);
  const name = shortTitle(law.title);
  facts.node('Law', lawId, {
    title: law.title,
    name,
    level: law.level,
    textHeld: true,
    searchText: law.title,
  });
  const id = nodeId('LawVersion', key, law.version);
  facts.node('LawVersion', id, {
    title: law.title,
    name: law.version === null ? name : `${name}（${law.version}）`,
    lawId,
    version: law.version,
    documentNumber: law.documentNumber,
    level: law.level,
    issuer: law.issuer,
    nature: law.nature,
    adopted: law.adopted,
    promulgated: law.promulgated,
    validFrom: law.validFrom,
    validFromStated: law.validFromVia === 'stated',
    dates: actDates(law),
    status: law.status,
    textHeld: true,
    formerTitles: law.formerTitles,
    formerKeys: law.formerTitles.map(titleKey),
    articles: law.articles.length,
    splitDates: law.splitDates.map(splitDateWords),
    preamble: law.preamble,
    searchText: [law.title, law.documentNumber].filter((words) => words !== null).join(' '),
  });
  facts.edge('HAS_VERSION', edgeId('HAS_VERSION', lawId, id), lawId, id, null, {});
  return id;
}

function addArticle(
  facts: FactBuilder,
  law: LawText,
  versionId: string,
  article: LawArticle,
  order: number,
): string {
  const key = titleKey(law.title);
  const { number, suffix } = article;
  const id = nodeId('Article', key, law.version, number, suffix);
  const name = articleName(law.title, number, suffix);
  facts.node('Article', id, {
    name,
    title: law.title,
    lawId: nodeId('Law', key),
    versionId,
    version: law.version,
    label: article.label,
    number,
    suffix,
    order,
    part: article.part,
    chapter: article.chapter,
    section: article.section,
    heading: article.heading,
    text: article.text,
    textSource: 'statute',
    searchText: `${name}\n${article.text}`,
  });
  const edge = edgeId('HAS_ARTICLE', versionId, id);
  facts.edge('HAS_ARTICLE', edge, versionId, id, null, {});
  return id;
}

/** 根据《…》制定本条例: whoever revises a law wants the laws that rest on it. */
function addBasis(
  facts: FactBuilder,
  law: LawText,
  versionId: string,
  basis: readonly LawBasis[],
  laws: LawCatalogue,
): void {
  for (const [ordinal, one] of basis.entries()) {
    const clues = { law: one.law, version: null, documentNumber: null };
    const { held } = resolveVersion(clues, law.validFrom ?? law.version, laws);
    const target = addProvision(facts, {
      law: held?.title ?? one.law,
      level: null,
      version: null,
      documentNumber: null,
      chapter: null,
      article: null,
      suffix: 0,
      text: null,
    });
    const props = {
      raw: one.raw,
      start: one.start,
      end: one.end,
      part: one.in === null ? 'preamble' : `article ${one.in}`,
      chapter: one.chapter,
      section: one.section,
      article: one.article,
      paragraph: one.paragraph,
      item: one.item,
      title: one.law,
      via: one.via,
      confidence: one.confidence,
      ordinal,
    };
    const id = edgeId('BASED_ON', versionId, target, one.article, one.suffix);
    facts.edge('BASED_ON', id, versionId, target, facts.source.id, props);
  }
}

export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
