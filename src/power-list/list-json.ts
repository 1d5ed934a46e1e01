import { citationJson, type CitationJson } from '../citation/citation-json.js';
import type { Assignment } from './division.js';
import type { ListCitation, ListItem, PowerList } from './power-list.js';

/** A citation of a list: its offsets count in the cell of `column`. */
interface ListCitationJson extends CitationJson {
  readonly column: string;
  /** What the quoted words cite themselves. */
  readonly references: readonly CitationJson[];
}

/** A list as `famai parse --json` gives it; the names are a stable contract. */
export function listJson(list: PowerList): object {
  const { title, format, sha256, rows, name } = list.document;
  return {
    document: { title, format, sha256, rows, name },
    items: list.items.map(itemJson),
    notes: list.notes,
    skipped: list.skipped,
    unresolved: list.unresolved,
  };
}

function itemJson(item: ListItem): object {
  return {
    seq: item.seq,
    type: item.type,
    name: item.name,
    subItem: item.subItem,
    organ: item.organ,
    divisions: names(item.assignments),
    basis: item.basis.map(listCitationJson),
    dutiesPreamble: item.dutiesPreamble,
    duties: item.duties.map(({ n, label, group, text, assignments, citations }) => ({
      n,
      label,
      ...(group === undefined ? {} : { group }),
      text,
      divisions: names(assignments),
      scopes: scopes(assignments),
      citations: citations.map(listCitationJson),
    })),
    casesPreamble: item.casesPreamble,
    cases: item.cases.map(({ n, group, text, assignments, citations }) => ({
      n,
      ...(group === undefined ? {} : { group }),
      text,
      divisions: names(assignments),
      scopes: scopes(assignments),
      citations: citations.map(listCitationJson),
    })),
    unmatched: item.unmatched.map(listCitationJson),
    exemption: item.exemption,
    remark: item.remark,
    source: item.source,
    cells: item.cells.map(({ role, column, text }) => ({ role, column, text })),
  };
}

function listCitationJson(citation: ListCitation): ListCitationJson {
  return {
    ...citationJson(citation),
    column: citation.column,
    references: citation.references.map(citationJson),
  };
}

function names(assignments: readonly Assignment[]): string[] {
  return assignments.map(({ division }) => division);
}

/** Only divisions whose part of the work the list names. */
function scopes(assignments: readonly Assignment[]): { division: string; scope: string }[] {
  return assignments.flatMap(({ division, scope }) =>
    scope === null ? [] : [{ division, scope }],
  );
}
