import { ERROR_CODES, type ErrorCode } from './codes.js';

/** Where in the input an error lies; only what is known is set. Rows and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  /** UTF-16 units into the text that the other fields name. */
  readonly offset?: number;
}

/** An error that a user can act on: what, where, what to do, and a code from the one table. */
export class FamaiError extends Error {
  readonly code: ErrorCode;
  readonly place: Place;
  readonly mend: string;

  constructor(
    code: ErrorCode,
    message: string,
    details: { place?: Place; mend?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'FamaiError';
    this.code = code;
    this.place = details.place ?? {};
    this.mend = details.mend ?? ERROR_CODES[code].mend;
  }

  /** `code: what (where). What to do.` in one line. */
  describe(): string {
    const where = describePlace(this.place);
    return `${this.code}: ${this.message}${where === '' ? '' : ` (${where})`}. ${this.mend}`;
  }
}

/** `list.xlsx, sheet 行政许可, row 4, column 设定依据, offset 12`; empty where nothing is known. */
export function describePlace(place: Place): string {
  const parts = [
    place.file,
    place.sheet === undefined ? undefined : `sheet ${place.sheet}`,
    place.row === undefined ? undefined : `row ${place.row}`,
    place.column === undefined ? undefined : `column ${place.column}`,
    place.offset === undefined ? undefined : `offset ${place.offset}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The error itself if it is ours, else an `INTERNAL` one that keeps it as its cause. */
export function asFamaiError(error: unknown): FamaiError {
  if (error instanceof FamaiError) return error;
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  const message = String(isError ? error.message : error);
  return new FamaiError('INTERNAL', message, { cause: error });
}
