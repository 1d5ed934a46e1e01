import { isGenericDivision, type Assignment } from '../power-list/division.js';
import type { ListItem, ListUnresolved, PowerList } from '../power-list/power-list.js';
import { truncate } from '../text/truncate.js';
import { lint } from '../findings/lint.js';
import { LawCatalogue } from '../linking/law-catalogue.js';
import { listDate } from '../linking/list-date.js';
import { withInsertedArticles } from '../linking/inserted-articles.js';
import { addCitations, type Linking } from './citation-facts.js';
import { addFindings } from './finding-facts.js';
import { FactBuilder } from './fact-builder.js';
import type { FactSet } from './facts.js';
import { edgeId, nodeId } from './ids.js';
import { identifyList, type ListIdentity } from './list-identity.js';

/** Words that a search looks through, of one node; more would only slow the index down. */
const MAX_SEARCH_TEXT = 8_000;

/**
 * All that a list states: its items with duties, cases, divisions and organ, and what they cite.
 *
 * @param laws held texts, by which citations find their versions
 */
export function listFacts(
  list: PowerList,
  identity: ListIdentity = identifyList(list),
  laws: LawCatalogue = new LawCatalogue([]),
  givenDate: string | null = null,
): FactSet {
  const date = listDate(list, givenDate);
  const whole = withInsertedArticles(list, laws, date.date);
  const report = lint({ list: whole, date, laws });

  const facts = new FactBuilder({
    kind: 'SourceDocument',
    id: identity.documentId,
    props: {
      name: list.document.name,
      title: list.document.title,
      format: list.document.format,
      sha256: list.document.sha256,
      rows: list.document.rows,
      items: list.items.length,
      organName: identity.organ,
      type: 'list',
      date: date.date,
      dateFrom: date.from,
      checked: report.checked,
      notChecked: Object.entries(report.notChecked).map(([reason, n]) => `${reason} ${n}`),
      searchText: search(list.document.name, list.document.title),
    },
  });
  const writer = new ListWriter(facts, { laws, day: date.date });
  for (const item of whole.items) writer.addItem(item);
  for (const one of list.unresolved) writer.addUnresolved(one);
  addFindings(facts, report, writer.itemIds);
  return facts.build();
}

class ListWriter {
  readonly #facts: FactBuilder;
  readonly #linking: Linking;
  readonly #document: string;
  readonly #ordinals = new Map<string, number>();
  /** Ids of the items stated so far, by their place in the list. */
  readonly itemIds = new Map<number, string>();

  constructor(facts: FactBuilder, linking: Linking) {
    this.#facts = facts;
    this.#linking = linking;
    this.#document = facts.source.id;
  }

  addItem(item: ListItem): void {
    const id = this.#itemId(item);
    this.itemIds.set(item.seq, id);
    this.#facts.node('PowerItem', id, {
      name: item.name,
      type: item.type,
      subItem: item.subItem,
      seq: item.seq,
      organName: item.organ,
      divisionNames: namesOf(item.assignments),
      exemption: item.exemption,
      remark: item.remark,
      sheet: item.source.sheet,
      row: item.source.row,
      documentId: this.#document,
      searchText: search(item.name, item.subItem, item.type, item.organ),
    });
    this.#addOrgan(id, item.organ);
    this.#assign(id, item.organ, item.assignments, '承办机构');
    addCitations(this.#facts, { id, item, part: 'basis' }, item.basis, this.#linking);
    addCitations(this.#facts, { id, item, part: 'unmatched' }, item.unmatched, this.#linking);
    this.#addDuties(id, item);
    this.#addCases(id, item);
  }

  #addDuties(itemId: string, item: ListItem): void {
    const seen = new Map<number, number>();
    for (const [ordinal, duty] of item.duties.entries()) {
      const id = nodeId('Duty', itemId, duty.n, repeat(seen, duty.n));
      this.#facts.node('Duty', id, {
        n: duty.n,
        label: duty.label,
        group: duty.group ?? null,
        name: duty.label ?? short(duty.text),
        text: duty.text,
        seq: item.seq,
        organName: item.organ,
        divisionNames: namesOf(duty.assignments) ?? namesOf(item.assignments),
        itemId,
        itemName: item.name,
        documentId: this.#document,
        searchText: search(duty.label, duty.text),
      });
      this.#own('HAS_DUTY', itemId, id, ordinal);
      this.#assign(id, item.organ, duty.assignments, '责任事项');
      addCitations(
        this.#facts,
        { id, item, part: `duty ${duty.n}` },
        duty.citations,
        this.#linking,
      );
    }
  }

  #addCases(itemId: string, item: ListItem): void {
    const seen = new Map<number, number>();
    for (const [ordinal, one] of item.cases.entries()) {
      const id = nodeId('AccountabilityCase', itemId, one.n, repeat(seen, one.n));
      this.#facts.node('AccountabilityCase', id, {
        n: one.n,
        group: one.group ?? null,
        name: short(one.text),
        text: one.text,
        seq: item.seq,
        organName: item.organ,
        divisionNames: namesOf(one.assignments) ?? namesOf(item.assignments),
        itemId,
        itemName: item.name,
        documentId: this.#document,
        searchText: search(one.text),
      });
      this.#own('HAS_CASE', itemId, id, ordinal);
      this.#own('PENALISES', id, itemId, ordinal);
      this.#assign(id, item.organ, one.assignments, '追责情形');
      addCitations(this.#facts, { id, item, part: `case ${one.n}` }, one.citations, this.#linking);
    }
  }

  /** Rows of one type and name in one list are told apart by their order. */
  #itemId(item: ListItem): string {
    const identity = [this.#document, item.type, item.name, item.subItem] as const;
    const key = JSON.stringify(identity);
    const ordinal = this.#ordinals.get(key) ?? 0;
    this.#ordinals.set(key, ordinal + 1);
    return nodeId('PowerItem', ...identity, ordinal);
  }

  #own(
    kind: 'HAS_DUTY' | 'HAS_CASE' | 'PENALISES',
    from: string,
    to: string,
    ordinal: number,
  ): void {
    this.#facts.edge(kind, edgeId(kind, from, to), from, to, this.#document, { ordinal });
  }

  #addOrgan(itemId: string, organ: string | null): void {
    if (organ === null) return;
    const id = nodeId('Organ', organ);
    this.#facts.node('Organ', id, { name: organ, searchText: organ });
    const edge = edgeId('EXERCISED_BY', itemId, id);
    this.#facts.edge('EXERCISED_BY', edge, itemId, id, this.#document, {});
  }

  #assign(
    from: string,
    organ: string | null,
    assignments: readonly Assignment[],
    column: string,
  ): void {
    for (const { division, scope, raw, start, end } of assignments) {
      const id = nodeId('Division', organ, division);
      const generic = isGenericDivision(division);
      this.#facts.node('Division', id, {
        name: division,
        organName: organ,
        generic,
        searchText: division,
      });
      if (organ !== null) {
        const organId = nodeId('Organ', organ);
        this.#facts.edge('PART_OF', edgeId('PART_OF', id, organId), id, organId, null, {});
      }
      const edge = edgeId('ASSIGNED_TO', from, id, scope);
      const props = { scope, raw, start, end, column };
      this.#facts.edge('ASSIGNED_TO', edge, from, id, this.#document, props);
    }
  }

  addUnresolved(one: ListUnresolved): void {
    const place = [one.seq, one.role, one.start, one.end, one.reason];
    this.#facts.node('Unresolved', nodeId('Unresolved', this.#document, ...place), {
      name: short(one.raw),
      raw: one.raw,
      reason: one.reason,
      column: one.column,
      sheet: one.sheet,
      row: one.row,
      seq: one.seq,
      start: one.start,
      end: one.end,
      itemId: this.itemIds.get(one.seq) ?? null,
      documentId: this.#document,
      searchText: search(one.raw),
    });
  }
}

/** Who acts, for questions about thousands of places; null where nobody is named. */
function namesOf(assignments: readonly Assignment[]): readonly string[] | null {
  const names = new Set(assignments.map(({ division }) => division));
  return names.size === 0 ? null : [...names].sort();
}

function repeat(seen: Map<number, number>, n: number): number {
  const count = seen.get(n) ?? 0;
  seen.set(n, count + 1);
  return count;
}

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${truncate(line, 59)}…`;
}

function search(...words: readonly (string | null)[]): string {
  return truncate(words.filter((one) => one !== null && one !== '').join(' '), MAX_SEARCH_TEXT);
}
