import { CFB, SSF } from '@e965/xlsx';

/**
 * The parts of the spreadsheet library that it ships without types, or with types that its
 * arrays with holes do not keep to.
 */
export interface LibraryCell {
  /** n number, s text, b true or false, e error, z blank, d date. */
  readonly t: 'n' | 's' | 'b' | 'e' | 'z' | 'd';
  readonly v?: unknown;
  /** Number format. */
  readonly z?: string | number;
  /** The words shown. */
  readonly w?: string;
  readonly f?: string;
}

/** Rows and columns count from 0. */
export interface LibraryRange {
  readonly s: { readonly r: number; readonly c: number };
  readonly e: { readonly r: number; readonly c: number };
}

type Sparse<T> = readonly (T | undefined)[];

export interface LibrarySheet {
  readonly '!type'?: string;
  readonly '!data'?: Sparse<Sparse<LibraryCell>>;
  readonly '!merges'?: readonly LibraryRange[];
  readonly '!rows'?: Sparse<{ readonly hidden?: boolean }>;
  readonly '!cols'?: Sparse<{ readonly hidden?: boolean }>;
}

export interface LibraryContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly {
    readonly size: number;
    readonly content?: Uint8Array | readonly number[];
  }[];
}

const formats = SSF as {
  format: (format: string, value: number) => string;
  get_table: () => Readonly<Record<number, string>>;
};

export function formatNumber(format: string, value: number): string {
  return formats.format(format, value);
}

/** The number formats that a file may name by number alone. */
export function builtinFormats(): Readonly<Record<number, string>> {
  return formats.get_table();
}

/** Parses an OLE container; throws plain errors. */
export const parseContainer = (CFB as { parse: (bytes: Uint8Array) => LibraryContainer }).parse;
