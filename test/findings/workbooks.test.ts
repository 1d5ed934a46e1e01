import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lint } from '../../src/findings/lint.js';
import { LawCatalogue } from '../../src/linking/law-catalogue.js';
import { listDate } from '../../src/linking/list-date.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';

const FOLDER = join(import.meta.dirname, '../../../shared/data/powerlists');
const isHere = existsSync(FOLDER);
const NAME = isHere
  ? 'published workbooks, without any law text'
  : 'published workbooks (skipped: they are not at ../shared/data)';

(isHere ? describe : describe.skip)(NAME, () => {
  const names = isHere ? readdirSync(FOLDER).sort() : ['none'];

  test.each(names)(
    '%s: nothing is said of texts, and each finding names its place',
    async (name) => {
      const list = await readPowerList(readFileSync(join(FOLDER, name)), name);
      const report = lint({ list, date: listDate(list), laws: new LawCatalogue([]) });
      const ofTexts = [
        'stale-version',
        'text-differs',
        'text-moved',
        'no-such-article',
        'not-in-force',
      ];
      expect(report.findings.filter(({ kind }) => ofTexts.includes(kind))).toEqual([]);
      expect(report.notChecked['law-not-held']).toBeGreaterThan(0);
      for (const { citation, source, item, message } of report.findings) {
        const place = list.items.find(
          ({ seq, source: { row } }) => seq === item && row === source.row,
        );
        expect(place).toBeDefined();
        expect(message).not.toBe('');
        if (citation === null) continue;
        const cells = place?.cells.filter(({ column }) => column === citation.column) ?? [];
        const words = cells.map(({ text }) => text.slice(citation.start, citation.end));
        expect(words).toContain(citation.raw);
      }
    },
  );
});
