import { text, textOrNull } from '../store/row.js';
import { nodeId } from '../graph/ids.js';
import { articleLabel } from '../graph/titles.js';
import { titleKey } from '../statute/title-key.js';
import type { Context } from './context.js';
import { heldVersions, latestVersion, versionOn, type HeldVersionRecord } from './held-versions.js';
import type { AskedArticle } from './provision.js';
import type { ArticleRecord } from './records/article.js';
import type { LawRecord } from './records/law.js';

export type { HeldVersionRecord } from './held-versions.js';

/** Why an article is not found; the GraphQL enum ArticleAbsence explains each. */
export type ArticleAbsence =
  'LAW_NOT_HELD' | 'VERSION_NOT_HELD' | 'VERSION_UNDATED' | 'ARTICLE_NOT_HELD';

/** What was looked at to find an article, and what came of it. */
export interface ArticleLookupRecord {
  readonly asked: AskedArticle & { readonly asOf: string | null };
  readonly law: LawRecord | null;
  readonly versions: readonly HeldVersionRecord[];
  /** The version that was looked in; null where none fits, or where all were. */
  readonly version: HeldVersionRecord | null;
  readonly article: ArticleRecord | null;
  readonly reason: ArticleAbsence | null;
}

/** An article of one number in one version. */
interface Candidate {
  readonly id: string;
  readonly versionId: string;
  readonly version: string | null;
}

/** Finds an article as of a day, of the version that the words state, or of the latest that has it. */
export async function lookUpArticle(
  context: Context,
  words: AskedArticle,
  asOf: string | null,
): Promise<ArticleLookupRecord> {
  const asked = { ...words, asOf };
  const law = await lawByTitle(context, asked.law);
  const nothing = { asked, law, versions: [], version: null, article: null };
  if (law === null) return { ...nothing, reason: 'LAW_NOT_HELD' };
  const [versions, candidates] = await Promise.all([
    heldVersions(context, law.id),
    articlesOfNumber(context, law.id, asked),
  ]);
  const held = { ...nothing, versions };
  const day = asOf ?? asked.version;
  if (day === null) {
    const found = latestVersion(candidates.toSorted(byVersion));
    if (found === null) return { ...held, reason: 'ARTICLE_NOT_HELD' };
    return withArticle(context, { ...held, version: versionOf(versions, found) }, found);
  }
  const isStated = asOf === null;
  const version = isStated
    ? (versions.find((one) => one.version === day) ?? null)
    : versionOn(versions, day);
  if (version === null) {
    const isUndated = versions.length > 0 && versions.every((one) => one.version === null);
    return { ...held, reason: isUndated ? 'VERSION_UNDATED' : 'VERSION_NOT_HELD' };
  }
  const found = candidates.find(({ versionId }) => versionId === version.versionId) ?? null;
  return withArticle(context, { ...held, version }, found);
}

/** The law of a title, however it is written; null where no document names it. */
export async function lawByTitle(context: Context, title: string): Promise<LawRecord | null> {
  const bare = title.trim().replace(/^《([^《》]*)》$/u, '$1');
  return context.nodes.loadAs(nodeId('Law', titleKey(bare)), ['Law']);
}

async function withArticle(
  context: Context,
  lookup: Omit<ArticleLookupRecord, 'reason'>,
  found: Candidate | null,
): Promise<ArticleLookupRecord> {
  const article = found === null ? null : await context.nodes.loadAs(found.id, ['Article']);
  return { ...lookup, article, reason: article === null ? 'ARTICLE_NOT_HELD' : null };
}

async function articlesOfNumber(
  context: Context,
  law: string,
  { article, suffix }: AskedArticle,
): Promise<readonly Candidate[]> {
  const key = `${law} ${articleLabel(article, suffix)}`;
  const parent = { key, law, number: article, suffix };
  const request = { statement: 'articlesOfNumber', params: {}, parent, key };
  const rows = await context.underParent.load(request);
  return rows.map((row) => ({
    id: text(row, 'id'),
    versionId: text(row, 'versionId'),
    version: textOrNull(row, 'version'),
  }));
}

function byVersion(a: Candidate, b: Candidate): number {
  return (a.version ?? '~') < (b.version ?? '~') ? -1 : 1;
}

function versionOf(
  versions: readonly HeldVersionRecord[],
  { versionId }: Candidate,
): HeldVersionRecord | null {
  return versions.find((one) => one.versionId === versionId) ?? null;
}
