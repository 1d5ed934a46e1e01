import { titleKey, shortTitle } from '../statute/title-key.js';
import type { FactBuilder } from './fact-builder.js';
import { nodeId, edgeId } from './ids.js';
import { articleLabel, articleName } from './titles.js';

/** What a citation says of the provision that it cites, as far as it says it. */
export interface CitedProvision {
  readonly law: string;
  readonly level: string | null;
  readonly version: string | null;
  readonly documentNumber: string | null;
  readonly chapter: number | null;
  readonly article: number | null;
  readonly suffix: number;
  /** The article's own words where they are quoted from this article alone, else null. */
  readonly text: string | null;
}

/**
 * States the law, the version and the article that a citation names, and gives the id of the
 * innermost of them that it names: the article, else the version, else the law.
 */
export function addProvision(facts: FactBuilder, cited: CitedProvision): string {
  const key = titleKey(cited.law);
  const lawId = nodeId('Law', key);
  const name = shortTitle(cited.law);
  facts.node('Law', lawId, { title: cited.law, name, level: cited.level, searchText: cited.law });
  if (cited.article === null && cited.version === null && cited.documentNumber === null)
    return lawId;
  const versionId = nodeId('LawVersion', key, cited.version);
  facts.node('LawVersion', versionId, {
    title: cited.law,
    name: cited.version === null ? name : `${name}（${cited.version}）`,
    lawId,
    version: cited.version,
    documentNumber: cited.documentNumber,
    searchText: [cited.law, cited.documentNumber].filter((words) => words !== null).join(' '),
  });
  facts.edge('HAS_VERSION', edgeId('HAS_VERSION', lawId, versionId), lawId, versionId, null, {});
  if (cited.article === null) return versionId;
  const articleId = nodeId('Article', key, cited.version, cited.article, cited.suffix);
  const articleTitle = articleName(cited.law, cited.article, cited.suffix);
  facts.node('Article', articleId, {
    name: articleTitle,
    title: cited.law,
    lawId,
    versionId,
    version: cited.version,
    label: articleLabel(cited.article, cited.suffix),
    number: cited.article,
    suffix: cited.suffix,
    chapter: cited.chapter,
    text: cited.text,
    textSource: cited.text === null ? null : 'quotation',
    searchText: cited.text === null ? articleTitle : `${articleTitle}\n${cited.text}`,
  });
  const edge = edgeId('HAS_ARTICLE', versionId, articleId);
  facts.edge('HAS_ARTICLE', edge, versionId, articleId, null, {});
  return articleId;
}
