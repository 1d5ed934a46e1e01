import type { Pinpoint } from '../citation/types.js';
import { kindOfId } from '../graph/ids.js';
import type { Params, Row, StoreTransaction } from '../store/port.js';
import { list, text, textOrNull, texts } from '../store/row.js';
import { statement } from '../store/statements.js';
import { citedWords, edgeNumber, edgeText, pinpointOf, type EdgeWords } from './edge-words.js';
import { CITING_KINDS, type CitingKind, type CitingPlace, type WayArticle } from './types.js';

/** Runs a named statement of `graph/`; the caller says on which store and for how long. */
export type Ask = (statement: string, params: Params) => Promise<readonly Row[]>;

/** All statements in one transaction: they see one state of the graph, and cost one way to it. */
export function askIn(tx: StoreTransaction): Ask {
  return (name, params) => tx.run(statement(name), params);
}

export interface ReachOptions {
  /** Ids of the provisions of the revised law. */
  readonly targets: readonly string[];
  /** Ids of those whose words change: what cites an article that cites them is reached too. */
  readonly changed: ReadonlySet<string>;
  readonly lawId: string;
  /** Greatest number of citations on a way; 1 is direct only. */
  readonly maxDepth: number;
  readonly maxPlaces: number;
}

/** A place, and how its version was told: `stated`, `date`, … or null between articles of laws. */
export interface FoundPlace extends CitingPlace {
  readonly versionBy: string | null;
}

export interface Reach {
  readonly places: readonly FoundPlace[];
  /** Whether there are more than `maxPlaces`, or longer ways than `maxDepth`. */
  readonly truncated: 'places' | 'depth' | null;
}

/** Targets that one statement asks for. */
const TARGETS_AT_ONCE = 500;

/** Where a way to the revised law has come to. */
interface Frontier {
  readonly path: readonly string[];
  readonly through: readonly WayArticle[];
  readonly reached: Pinpoint | null;
}

/**
 * Every place that cites the given provisions, directly or through articles that cite changed
 * ones, each by its shortest way. Costs time in proportion to the places found, whatever else the
 * graph holds.
 */
export async function readPlaces(ask: Ask, options: ReachOptions): Promise<Reach> {
  const found: FoundPlace[] = [];
  const seen = new Set(options.targets);
  let frontier = new Map<string, Frontier>(
    options.targets.map((id) => [id, { path: [id], through: [], reached: null }]),
  );
  let truncated: Reach['truncated'] = null;
  for (let depth = 1; frontier.size > 0; depth += 1) {
    if (depth > options.maxDepth) {
      truncated = 'depth';
      break;
    }
    const targets = [...frontier.keys()];
    const rows = await citing(ask, targets);
    const next = new Map<string, Frontier>();
    for (const row of rows) {
      const way = frontier.get(text(row, 'target'));
      if (way === undefined) continue;
      if (found.length >= options.maxPlaces) {
        truncated = 'places';
        break;
      }
      const place = placeOf(row, way);
      if (place === null) continue;
      // The revised law's own text is what changes: nobody has to mend its references.
      if (textOrNull(row, 'lawId') !== options.lawId) found.push(place);
      const leadsOn = place.kind === 'Article' && !seen.has(place.id) && isChanged(way, options);
      if (!leadsOn) continue;
      seen.add(place.id);
      next.set(place.id, {
        path: place.path,
        through: [wayArticle(row, options.lawId), ...way.through],
        reached: way.reached ?? pinpointOf(edgeOf(row)),
      });
    }
    if (truncated !== null) break;
    frontier = next;
  }
  return { places: await withNames(ask, found), truncated };
}

/** A first step leads on only where the article's words change; further ones follow it. */
function isChanged({ path }: Frontier, { changed }: ReachOptions): boolean {
  const target = path.at(-1);
  return target !== undefined && changed.has(target);
}

async function citing(ask: Ask, targets: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const some of chunks(targets)) {
    rows.push(...(await ask('citingPlaces', { targets: some })));
  }
  const ordered = rows.map((row) => [orderOf(row), row] as const);
  return ordered.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, row]) => row);
}

const edgeOf = (row: Row): EdgeWords => list(row, 'words');

/** By kind and place in the documents, so that the same graph gives the same order. */
function orderOf(row: Row): string {
  const edge = edgeOf(row);
  const kind = CITING_KINDS.findIndex((one) => one === kindOf(row));
  const line = String(edgeNumber(edge, 'row') ?? 0).padStart(9, '0');
  const start = String(edgeNumber(edge, 'start') ?? 0).padStart(9, '0');
  return `${kind} ${edgeText(edge, 'document') ?? ''} ${line} ${start} ${edgeText(edge, 'edgeId') ?? ''}`;
}

function kindOf(row: Row): CitingKind | null {
  const kind = kindOfId(text(row, 'id'));
  return CITING_KINDS.find((one) => one === kind) ?? null;
}

function placeOf(row: Row, way: Frontier): FoundPlace | null {
  const kind = kindOf(row);
  if (kind === null) return null;
  const edge = edgeOf(row);
  const id = text(row, 'id');
  return {
    kind,
    id,
    name: text(row, 'name'),
    item: edgeNumber(edge, 'seq'),
    part: edgeText(edge, 'part'),
    organ: textOrNull(row, 'organ'),
    divisions: texts(row, 'divisions'),
    document: { id: edgeText(edge, 'document') ?? '', name: '' },
    source: {
      sheet: edgeText(edge, 'sheet'),
      row: edgeNumber(edge, 'row'),
      column: edgeText(edge, 'column'),
    },
    path: [id, ...way.path],
    through: way.through,
    citation: citedWords(edge),
    tiedBy: 'version',
    versionBy: edgeText(edge, 'versionBy'),
    reached: way.reached,
  };
}

function wayArticle(row: Row, lawId: string): WayArticle {
  const isOwn = textOrNull(row, 'lawId') === lawId;
  return { name: text(row, 'name'), label: isOwn ? textOrNull(row, 'label') : null };
}

/** Adds the documents' names. */
async function withNames(ask: Ask, places: readonly FoundPlace[]): Promise<FoundPlace[]> {
  const documents = new Map<string, string>();
  for (const ids of chunks([...new Set(places.map(({ document }) => document.id))])) {
    for (const row of await ask('citingDocuments', { ids })) {
      documents.set(text(row, 'id'), textOrNull(row, 'name') ?? '');
    }
  }
  return places.map((place) => ({
    ...place,
    document: { id: place.document.id, name: documents.get(place.document.id) ?? '' },
  }));
}

function* chunks(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += TARGETS_AT_ONCE)
    yield ids.slice(at, at + TARGETS_AT_ONCE);
}
