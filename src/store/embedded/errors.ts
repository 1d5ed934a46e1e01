import { FamaiError } from '../../errors/famai-error.js';

/** Not permitted, no such folder any more, disk full, read-only. */
const NOT_WRITABLE = /\(os error (1|13|20|28|30)\)/;

/**
 * One of our errors for what the embedded engine threw. Its codes stand in its messages:
 * T001 write conflict, S… and X002 a damaged or foreign file.
 */
export function embeddedError(error: unknown, doing: string): FamaiError {
  if (error instanceof FamaiError) return error;
  const words = messageOf(error);
  if (words.includes('GRAFEO-T001')) {
    return new FamaiError('STORE_CONFLICT', `${doing}: another write was in the way`, {
      cause: error,
    });
  }
  if (/GRAFEO-S\d+/.test(words)) {
    return new FamaiError('STORE_DAMAGED', `${doing}: the file is damaged`, { cause: error });
  }
  if (NOT_WRITABLE.test(words)) {
    return new FamaiError('DATA_NOT_WRITABLE', `${doing}: the file cannot be written`, {
      cause: error,
    });
  }
  return new FamaiError('STORE_FAILED', `${doing}: the embedded store failed`, { cause: error });
}

/** One of our errors for a store file that could not be opened. */
export function openError(error: unknown, file: string): FamaiError {
  const words = messageOf(error);
  if (words.includes('cannot be locked')) {
    const what = `${file} is in use by another famai process`;
    return new FamaiError('STORE_IN_USE', what, { cause: error });
  }
  if (/GRAFEO-(S\d+|X002|V001)/.test(words)) {
    return new FamaiError('STORE_DAMAGED', `${file} is damaged or no store of famai`, {
      cause: error,
    });
  }
  return embeddedError(error, `opening ${file}`);
}

/** The message of anything thrown; native errors are not always instances of this realm's Error. */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return String(error);
}
