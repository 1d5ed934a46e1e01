import { text } from '../store/row.js';
import { nodeId } from '../graph/ids.js';
import { articleLabel } from '../graph/titles.js';
import { titleKey } from '../statute/title-key.js';
import type { Context } from './context.js';
import { heldVersions, type HeldVersionRecord } from './held-versions.js';
import type { AskedArticle } from './provision.js';
import { provisionStart, versionForProvision, type ProvisionPlace } from './provision-start.js';
import type { ArticleRecord } from './records/article.js';
import type { LawRecord } from './records/law.js';
import { latestVersion, versionStated } from './version-times.js';

export type { HeldVersionRecord } from './held-versions.js';

/** Why an article is not found; the GraphQL enum ArticleAbsence explains each. */
export type ArticleAbsence =
  'LAW_NOT_HELD' | 'VERSION_NOT_HELD' | 'VERSION_UNDATED' | 'ARTICLE_NOT_HELD' | 'NOT_IN_FORCE_YET';

/** What was looked at to find an article, and what came of it. */
export interface ArticleLookupRecord {
  readonly asked: AskedArticle & { readonly asOf: string | null };
  readonly law: LawRecord | null;
  readonly versions: readonly HeldVersionRecord[];
  /** The version that was looked in; null where none fits, or where all were. */
  readonly version: HeldVersionRecord | null;
  readonly article: ArticleRecord | null;
  /** First day in force of the provision that was asked for, found or not yet in force. */
  readonly inForceFrom: string | null;
  readonly reason: ArticleAbsence | null;
}

/** An article of one number in one version. */
interface Candidate {
  readonly id: string;
  readonly versionId: string;
}

/** Finds an article as of a day, of the version that the words state, or of the latest that has it. */
export async function lookUpArticle(
  context: Context,
  words: AskedArticle,
  asOf: string | null,
): Promise<ArticleLookupRecord> {
  const asked = { ...words, asOf };
  const law = await lawByTitle(context, asked.law);
  const nothing = { asked, law, versions: [], version: null, article: null, inForceFrom: null };
  if (law === null) return { ...nothing, reason: 'LAW_NOT_HELD' };
  const [versions, candidates] = await Promise.all([
    heldVersions(context, law.id),
    articlesOfNumber(context, law.id, asked),
  ]);
  const held = { ...nothing, versions };
  const version = chooseVersion(versions, candidates, asked);
  if (version === null) return { ...held, reason: whyNoVersion(versions, asked) };
  const found = candidates.get(version.versionId) ?? null;
  const article = found === null ? null : await context.nodes.loadAs(found.id, ['Article']);
  if (article === null) return { ...held, version, reason: 'ARTICLE_NOT_HELD' };
  const inForceFrom = provisionStart(version, placeOf(asked));
  const isYet = asOf !== null && inForceFrom !== null && inForceFrom > asOf;
  if (isYet) return { ...held, version, inForceFrom, reason: 'NOT_IN_FORCE_YET' };
  return { ...held, version, article, inForceFrom, reason: null };
}

/** The law of a title, however it is written; null where no document names it. */
export async function lawByTitle(context: Context, title: string): Promise<LawRecord | null> {
  const bare = title.trim().replace(/^《([^《》]*)》$/u, '$1');
  return context.nodes.loadAs(nodeId('Law', titleKey(bare)), ['Law']);
}

/** The provision that is asked for, as versions name what starts on another day. */
export function placeOf({ article, suffix, paragraph }: AskedArticle): ProvisionPlace {
  return { label: articleLabel(article, suffix), paragraph };
}

function chooseVersion(
  versions: readonly HeldVersionRecord[],
  candidates: ReadonlyMap<string, Candidate>,
  asked: ArticleLookupRecord['asked'],
): HeldVersionRecord | null {
  if (asked.asOf !== null) return versionForProvision(versions, placeOf(asked), asked.asOf);
  if (asked.version !== null) return versionStated(versions, asked.version);
  return latestVersion(versions.filter(({ versionId }) => candidates.has(versionId)));
}

function whyNoVersion(
  versions: readonly HeldVersionRecord[],
  asked: ArticleLookupRecord['asked'],
): ArticleAbsence {
  if (asked.asOf === null && asked.version === null) return 'ARTICLE_NOT_HELD';
  const isUndated = versions.length > 0 && versions.every(({ countsFrom }) => countsFrom === null);
  return isUndated ? 'VERSION_UNDATED' : 'VERSION_NOT_HELD';
}

/** The articles of one number, by the id of their version. */
async function articlesOfNumber(
  context: Context,
  law: string,
  { article, suffix }: AskedArticle,
): Promise<ReadonlyMap<string, Candidate>> {
  const key = `${law} ${articleLabel(article, suffix)}`;
  const parent = { key, law, number: article, suffix };
  const request = { statement: 'articlesOfNumber', params: {}, parent, key };
  const rows = await context.underParent.load(request);
  return new Map(
    rows.map((row) => {
      const versionId = text(row, 'versionId');
      return [versionId, { id: text(row, 'id'), versionId }];
    }),
  );
}
