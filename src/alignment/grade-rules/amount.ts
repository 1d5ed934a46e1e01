import { changes, type ChangeContext } from './context.js';
import { MONEY, QUANTITY } from './numbers.js';

/** A sum, a multiple, a share or another quantity is another one. */
export const isAmount = (context: ChangeContext): boolean =>
  changes(context, MONEY) || changes(context, QUANTITY);
