import type { Citation, UnresolvedReason } from '../citation/types.js';
import type { DocumentNote } from '../document/notes.js';
import type { Assignment } from './division.js';
import type { RoleCell } from './record.js';
import type { Role } from './roles.js';
import type { SkippedRow } from './skipped-row.js';

/** Where an item stands in its document. Rows count from 1. */
export interface ItemSource {
  readonly sheet: string | null;
  readonly row: number;
  /** The file hides the row; it is read all the same. */
  readonly hidden?: true;
}

/** A citation, the column whose cell its offsets count in, and what its quoted words cite. */
export interface ListCitation extends Citation {
  readonly column: string;
  /** Citations inside the words quoted: they are made by the article, not by the list. */
  readonly references: readonly Citation[];
}

/** 责任事项: what the organ has to do. */
export interface ListDuty {
  readonly n: number;
  readonly label: string | null;
  /** The heading it stands under among others (直接实施责任); absent where there is none. */
  readonly group?: string;
  readonly text: string;
  readonly raw: string;
  readonly assignments: readonly Assignment[];
  readonly citations: readonly ListCitation[];
}

/** 追责情形: for what the organ answers. */
export interface ListCase {
  readonly n: number;
  /** The heading it stands under among others; absent where there is none. */
  readonly group?: string;
  readonly text: string;
  readonly raw: string;
  readonly assignments: readonly Assignment[];
  readonly citations: readonly ListCitation[];
}

/** A row of the list: one power and all that is said of it. */
export interface ListItem {
  readonly seq: number;
  readonly type: string;
  readonly name: string;
  readonly subItem: string | null;
  readonly organ: string | null;
  readonly assignments: readonly Assignment[];
  readonly basis: readonly ListCitation[];
  readonly dutiesPreamble: string | null;
  readonly duties: readonly ListDuty[];
  readonly casesPreamble: string | null;
  readonly cases: readonly ListCase[];
  /**
   * Bases of duties or cases that are not those of a single one: a cell without numbers beside
   * several duties, or a number that none has (which is reported too). Kept, so that none is lost.
   */
  readonly unmatched: readonly ListCitation[];
  readonly exemption: string | null;
  readonly remark: string | null;
  readonly source: ItemSource;
  /** The row's cells as written; offsets of citations count in the cell of their column. */
  readonly cells: readonly RoleCell[];
}

/** Words of a list that could not be resolved, with their place and the reason. */
export interface ListUnresolved {
  readonly raw: string;
  readonly reason: UnresolvedReason;
  readonly seq: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly role: Role;
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

export interface PowerList {
  readonly document: {
    /** File name without its folders. */
    readonly name: string;
    readonly title: string | null;
    readonly format: string;
    readonly sha256: string;
    /** ISO day of the last change that the file states about itself, or null. */
    readonly fileDate: string | null;
    readonly rows: number;
  };
  /** What was hidden or left out, or read in a way that people should know of. */
  readonly notes: readonly DocumentNote[];
  readonly items: readonly ListItem[];
  /** Rows that became no item, with the reason. */
  readonly skipped: readonly SkippedRow[];
  readonly unresolved: readonly ListUnresolved[];
}
