import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/powerlists/', import.meta.url));

/** Items of each workbook, counted in its rows. */
const ITEMS: readonly (readonly [string, number])[] = [
  ['2024年市农业农村局权责清单.xls', 312],
  ['克拉玛依市住房和城乡建设局2024年权责清单.xls', 327],
  ['克拉玛依市发展和改革委员会2024年权责清单.xls', 57],
  ['克拉玛依市商务局2024年权责清单.xlsx', 21],
  ['克拉玛依市应急管理局2024年权责清单.xls', 149],
  ['克拉玛依市机关事务管理局2024年权责清单.xls', 10],
  ['克拉玛依市档案局2024年权责清单.xlsx', 12],
  ['克拉玛依市生态环境局2024年权责清单.xls', 217],
  ['国动办权责清单公示.xlsx', 18],
  ['附件：克拉玛依市交通运输局2024年权责清单.xlsx', 360],
];

const inFolder = existsSync(FOLDER) ? describe : describe.skip;
if (!existsSync(FOLDER))
  console.warn('the published workbooks are not beside the project: skipped');

inFolder('published workbooks', () => {
  test.each(ITEMS)(
    '%s has %i items, each with a basis, an organ and a division',
    async (name, count) => {
      const list = await readPowerList(readFileSync(FOLDER + name), name);
      expect(list.items).toHaveLength(count);
      const bare = list.items.filter(
        ({ basis, organ, assignments }) =>
          basis.length === 0 || organ === null || assignments.length === 0,
      );
      expect(bare.map(({ source }) => source)).toEqual([]);
      for (const item of list.items) {
        const known = item.cells.filter(({ role }) => role !== null);
        const cells = new Map(known.map((cell) => [cell.column, cell.text]));
        for (const one of [...item.basis, ...item.unmatched]) {
          expect(cells.get(one.column)?.slice(one.start, one.end)).toBe(one.raw);
        }
      }
    },
  );
});
