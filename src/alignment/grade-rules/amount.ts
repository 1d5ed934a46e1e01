import { differ, type ChangeContext } from './context.js';
import { MONEY, QUANTITY } from './numbers.js';

/** A sum, a multiple, a share or another quantity is another one. */
export const isAmount = ({ from, to }: ChangeContext): boolean =>
  differ(from, to, MONEY) || differ(from, to, QUANTITY);
