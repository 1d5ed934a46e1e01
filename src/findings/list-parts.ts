import type { ListItem, ListUnresolved, PowerList } from '../power-list/power-list.js';
import type { Role } from '../power-list/roles.js';

/** The part of an item that a column is about where no single duty or case is meant. */
export function columnPart(role: Role): 'basis' | 'duties' | 'cases' {
  if (role === 'basis' || role === 'lawTitle') return 'basis';
  return role.startsWith('case') ? 'cases' : 'duties';
}

/** The item that words which could not be resolved stand in. */
export function itemOf(
  list: PowerList,
  { seq, sheet, row }: Pick<ListUnresolved, 'seq' | 'sheet' | 'row'>,
): ListItem | null {
  return (
    list.items.find(
      (item) => item.seq === seq && item.source.sheet === sheet && item.source.row === row,
    ) ?? null
  );
}
