import { createHash } from 'node:crypto';
import type { VersionPair } from '../archive/decision-entry.js';
import type { Acceptance } from '../archive/revision-state.js';
import { FactBuilder } from '../graph/fact-builder.js';
import type { FactSet } from '../graph/facts.js';
import { edgeId, nodeId } from '../graph/ids.js';
import { canonicalJson } from '../graph/merge.js';
import type { LawArticle, LawText } from '../statute/law-text.js';
import { shortTitle } from '../statute/title-key.js';
import type { CorrectedEntry } from './corrected-entry.js';
import { correctedAlignment } from './entries.js';
import type { PairDocuments, PairTexts } from './law-texts.js';

/** The id of the document that stands for an accepted revision: its law and both versions. */
export function revisionId({ law, from, to }: VersionPair): string {
  return nodeId('SourceDocument', 'revision', law, from, to);
}

/**
 * A hash of all that an accepted revision is made of: the acceptance, what was decided before it,
 * and both texts. Where it is another, the revision has to be computed again.
 */
export function revisionHash({ id, decided }: Acceptance, { from, to }: PairDocuments): string {
  const made = {
    acceptance: id,
    decided: decided.map((one) => one.id),
    texts: [from, to].map(({ document, sha256 }) => ({ document, sha256 })),
  };
  return createHash('sha256').update(canonicalJson(made)).digest('hex');
}

/**
 * All that an accepted revision states: SUCCEEDED_BY edges from the articles of the old version to
 * those of the new one. Of the articles themselves it states only what follows from their ids, so
 * that what the graph shows of them stays as it is.
 */
export function revisionFacts(
  acceptance: Acceptance,
  documents: PairDocuments,
  { from, to }: PairTexts,
): FactSet {
  const pair = acceptance.decision;
  const { entries, notApplied } = correctedAlignment(from, to, acceptance.decided);
  const name = shortTitle(to.title);
  const facts = new FactBuilder({
    kind: 'SourceDocument',
    id: revisionId(pair),
    props: {
      name: `${name}：${pair.from} → ${pair.to}`,
      title: to.title,
      type: 'revision',
      format: 'journal',
      sha256: revisionHash(acceptance, documents),
      rows: entries.length,
      items: 0,
      date: pair.to,
      lawId: nodeId('Law', pair.law),
      fromVersion: pair.from,
      toVersion: pair.to,
      acceptedBy: pair.by,
      acceptedAt: pair.at,
      repealed: labelsOf(entries, 'repealed', 'from'),
      added: labelsOf(entries, 'added', 'to'),
      problems: notApplied.flatMap(({ decision }) =>
        decision === null ? [] : `decision-not-applied: ${decision.id}`,
      ),
      searchText: `${to.title} ${pair.from} ${pair.to}`,
    },
  });
  const old = articlesByLabel(from);
  const next = articlesByLabel(to);
  for (const entry of entries) {
    for (const one of entry.from.flatMap((label) => old.get(label) ?? [])) {
      for (const two of entry.to.flatMap((label) => next.get(label) ?? [])) {
        const start = addArticle(facts, pair.law, pair.from, one);
        const end = addArticle(facts, pair.law, pair.to, two);
        const id = edgeId('SUCCEEDED_BY', start, end);
        facts.edge('SUCCEEDED_BY', id, start, end, facts.source.id, edgeProps(entry));
      }
    }
  }
  return facts.build();
}

function edgeProps(entry: CorrectedEntry): Parameters<FactBuilder['edge']>[5] {
  const { kind, score, moved, unsure, changes, grade, decision } = entry;
  return {
    kind,
    score,
    moved,
    unsure,
    fromLabels: entry.from,
    toLabels: entry.to,
    changes: changes.length,
    grades: grade?.kinds ?? [],
    ungraded: grade?.ungraded ?? 0,
    decided: decision?.how ?? null,
    correctedBy: decision?.by ?? null,
    correctedAt: decision?.at ?? null,
    note: decision?.note ?? null,
  };
}

/** What an article's id is made of, and nothing else: every document says the same of that. */
function addArticle(
  facts: FactBuilder,
  law: string,
  version: string,
  { number, suffix, label }: LawArticle,
): string {
  const id = nodeId('Article', law, version, number, suffix);
  const lawId = nodeId('Law', law);
  const versionId = nodeId('LawVersion', law, version);
  facts.node('Article', id, { lawId, versionId, version, label, number, suffix });
  return id;
}

/** The articles that the graph holds: a number that stands twice names the first. */
function articlesByLabel({ articles }: LawText): ReadonlyMap<string, LawArticle> {
  return new Map(articles.toReversed().map((article) => [article.label, article]));
}

function labelsOf(
  entries: readonly CorrectedEntry[],
  kind: CorrectedEntry['kind'],
  side: 'from' | 'to',
): string[] {
  return entries.filter((entry) => entry.kind === kind).flatMap((entry) => entry[side]);
}
