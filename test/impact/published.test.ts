import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/impact/assess.js';
import type { Action } from '../../src/impact/types.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';
import { chineseNumeral } from '../../src/text/numeral.js';
import { places, revision } from './support/revision.js';

const FOLDER = fileURLToPath(new URL('../../../shared/data/laws/', import.meta.url));
const here = existsSync(FOLDER);
const inFolder = here ? describe : describe.skip;
const reason = here ? '' : ' (skipped: the law texts are not beside the project)';

const read = (file: string) =>
  parseLawText(readFileSync(FOLDER + file, 'utf8'), { name: file.split('/').at(-1) ?? file });

/** The action that an entry asks for, stated anew from the table, not by the code under test. */
function wanted({ kind, unsure, to }: AlignmentEntry): Action {
  if (to.length === 0) return 'rebase';
  if (unsure) return 'reread';
  if (kind === 'unchanged') return 'none';
  return kind === 'renumbered' ? 'renumber' : 'reread';
}

inFolder(`行政处罚法 2017 → 2021${reason}`, () => {
  const old = here ? read('older/行政处罚法(2017-09-01).md') : null;
  const next = here ? read('lawrefbook/行政法/行政处罚法(2021-01-22).md') : null;

  test('each of the 64 articles gets the action of its entry, and a replacement that says where it went', () => {
    if (old === null || next === null) throw new Error('no texts');
    const of = revision(old, next, {
      from: old,
      to: { ...next, isDraft: false, title: old.title },
    });
    const cells = old.articles.map(({ number }) => `《行政处罚法》第${chineseNumeral(number)}条`);
    const affected = assess(
      of,
      cells.flatMap((cell) => places(cell)),
    );
    expect(affected).toHaveLength(64);
    for (const { citation, action, change, replacement } of affected) {
      const entry = of.entries.find(({ from }) => from.includes(String(citation.article)));
      if (entry === undefined) throw new Error('no entry');
      expect([citation.article, action]).toEqual([citation.article, wanted(entry)]);
      const labels = entry.to.map((label) => `第${chineseNumeral(Number(label))}条`).join('、');
      const words = `《行政处罚法》${labels}`;
      if (!change.sure || entry.to.length === 0) expect(replacement.text).toBeNull();
      else expect(replacement.text).toBe(words === citation.raw ? null : words);
    }
  });

  // Judged by hand from the two texts.
  test.each([
    [1, 'none', ''],
    [2, 'renumber', '第三条'],
    [15, 'renumber', '第十七条'],
    [30, 'reread', '第四十条'],
    [50, 'renumber', '第七十一条'],
    [63, 'rebase', ''],
  ] as const)('article %i: %s', (number, action, to) => {
    if (old === null || next === null) throw new Error('no texts');
    const of = revision(old, next, {
      from: old,
      to: { ...next, isDraft: false, title: old.title },
    });
    const history =
      '（1996年3月17日通过，2017年9月1日第十二届全国人民代表大会常务委员会第二十九次会议第二次修正）';
    const title = '《中华人民共和国行政处罚法》';
    const raw = `${title}${history}\n  第${chineseNumeral(number)}条`;
    const [affected] = assess(of, places(raw));
    expect(affected?.action).toBe(action);
    const now =
      '（1996年3月17日通过，2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订）';
    const words = `${title}${now}\n  ${to === '' ? '第一条' : to}`;
    expect(affected?.replacement.text).toBe(action === 'rebase' ? null : words);
  });
});
