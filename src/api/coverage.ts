import { number, textOrNull } from '../store/row.js';
import type { NodeKind } from '../graph/kinds.js';
import type { Row } from '../store/port.js';

/** Rows of a statement without parameters, read once a request. */
export type ReadOnce = (statement: string) => Promise<readonly Row[]>;

export interface ReasonCount {
  readonly reason: string;
  readonly count: number;
}

/** What was looked at; GraphQL calls the methods that are asked for, and each reads what it needs. */
export class Coverage {
  constructor(private readonly read: ReadOnce) {}

  async empty(): Promise<boolean> {
    return (await this.documents()) === 0;
  }

  documents(): Promise<number> {
    return this.#nodes('SourceDocument');
  }

  powerItems(): Promise<number> {
    return this.#nodes('PowerItem');
  }

  duties(): Promise<number> {
    return this.#nodes('Duty');
  }

  accountabilityCases(): Promise<number> {
    return this.#nodes('AccountabilityCase');
  }

  laws(): Promise<number> {
    return this.#nodes('Law');
  }

  lawVersions(): Promise<number> {
    return this.#nodes('LawVersion');
  }

  async lawsWithText(): Promise<number> {
    return total(await this.read('versionsWithText'));
  }

  articles(): Promise<number> {
    return this.#nodes('Article');
  }

  articlesFromStatute(): Promise<number> {
    return this.#count('textSourceCounts', 'source', 'statute');
  }

  articlesFromQuotation(): Promise<number> {
    return this.#count('textSourceCounts', 'source', 'quotation');
  }

  citations(): Promise<number> {
    return this.#count('edgeCounts', 'kind', 'CITES');
  }

  unresolved(): Promise<number> {
    return this.#nodes('Unresolved');
  }

  async unresolvedByReason(): Promise<readonly ReasonCount[]> {
    return reasonCounts(await this.read('unresolvedByReason'));
  }

  #nodes(kind: NodeKind): Promise<number> {
    return this.#count('nodeCounts', 'kind', kind);
  }

  async #count(statement: string, column: string, word: string): Promise<number> {
    return total((await this.read(statement)).filter((row) => row[column] === word));
  }
}

/** Rows of reason and total, the most frequent first. */
export function reasonCounts(rows: readonly Row[]): readonly ReasonCount[] {
  return rows
    .map((row) => ({ reason: textOrNull(row, 'reason') ?? 'unknown', count: number(row, 'total') }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

function total(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + number(row, 'total'), 0);
}
