import type { Role } from './roles.js';

/** Columns whose words are long enough, or many enough, to be spread over several rows. */
export const GOES_ON: ReadonlySet<Role> = new Set<Role>([
  'basis',
  'duties',
  'dutyBasis',
  'cases',
  'caseBasis',
  'remark',
  'division',
  'dutiesWithBasis',
  'casesWithBasis',
  'lawTitle',
  'lawNumber',
  'provision',
  'provisionText',
]);

/** What an organ's own row takes over from the item above, where the row lacks it. */
export const INHERITED: ReadonlySet<Role> = new Set<Role>(['name', 'type', 'basis']);

/** What a further sub-item takes over. */
export const OF_THE_NAME: ReadonlySet<Role> = new Set<Role>(['name', 'type']);
