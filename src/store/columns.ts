import { FamaiError } from '../errors/famai-error.js';
import type { Row } from './port.js';

/** A column that holds words; a statement that returns anything else there is at fault. */
export function textColumn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw new FamaiError('INTERNAL', `column ${name} holds no words`);
}

/** A column that holds a number; a statement that returns anything else there is at fault. */
export function numberColumn(row: Row, name: string): number {
  const value = row[name];
  if (typeof value === 'number') return value;
  throw new FamaiError('INTERNAL', `column ${name} holds no number`);
}
