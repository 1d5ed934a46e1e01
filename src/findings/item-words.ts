import type { ListItem } from '../power-list/power-list.js';

/** The number that the list prints for an item (序号); null where its cell is empty. */
export function printedNumber({ cells }: Pick<ListItem, 'cells'>): string | null {
  const words = cells.find(({ role }) => role === 'seq')?.text.replace(/\s+/gu, '') ?? '';
  return words === '' ? null : words;
}

/** An item as an officer finds it: 序号70（行政处罚 第75行）; by its row alone where none is printed. */
export function itemWords(item: Pick<ListItem, 'cells' | 'source'>): string {
  const { sheet, row } = item.source;
  const place = sheet === null ? `第${row}行` : `${sheet} 第${row}行`;
  const number = printedNumber(item);
  return number === null ? place : `序号${number}（${place}）`;
}
