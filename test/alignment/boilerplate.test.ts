import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { LawText } from '../../src/statute/law-text.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const lead = (work: string): string => `县级以上人民政府应当加强对本行政区域内${work}工作的领导。`;
const made = (works: readonly string[], rule: string, date: string): LawText =>
  law([
    ...FILLERS,
    ...works.map(lead),
    ...MORE_FILLERS,
    `${rule}由省人民政府规定。`,
    `本条例自${date}起施行。`,
  ]);

describe('near-equal boilerplate', () => {
  const old = made(['防汛', '抗旱', '供水'], '水土保持补偿的具体办法', '2010年5月1日');
  const next = made(['抗旱', '供气', '防汛'], '燃气安装收费的具体标准', '2024年7月1日');
  const entries = alignLaws(old, next);

  test('articles pair by the words that set them apart', () => {
    expect(brief(entryOf(entries, '10'))).toBe('10>12 renumbered');
    expect(brief(entryOf(entries, '11'))).toBe('11>10 renumbered');
    expect(brief(entryOf(entries, '12'))).toBe('12> repealed');
    expect(entries.map(brief)).toContain('>11 added');
  });

  test('closing articles pair with each other', () => {
    expect(brief(entryOf(entries, '21'))).toBe('21>21 amended');
    expect(entryOf(entries, '21').unsure).toBe(false);
  });

  test('the result is the same in every run', () => {
    const once = JSON.stringify(entries);
    for (let run = 0; run < 20; run += 1) {
      expect(JSON.stringify(alignLaws(old, next))).toBe(once);
    }
  });

  test('the other way round it is the mirror image', () => {
    const mirrored = alignLaws(next, old).map(({ from, to }) => `${to.join()}>${from.join()}`);
    expect(mirrored.sort()).toEqual(
      entries.map(({ from, to }) => `${from.join()}>${to.join()}`).sort(),
    );
  });
});

test('a clause that a wholly other one replaces is repealed, not amended', () => {
  const old = law([...FILLERS, '养犬人应当为犬只注射疫苗。', ...MORE_FILLERS]);
  const next = law([...FILLERS, '学校应当开设游泳课程。', ...MORE_FILLERS]);
  expect(alignLaws(old, next).map(brief).slice(9, 11)).toEqual(['>10 added', '10> repealed']);
});

test('of equal articles those that keep their number pair first, then the rest in order', () => {
  const same = '任何单位不得违反规定。';
  const old = law([FILLERS[2] ?? '', same, same, same]);
  const next = law([same, FILLERS[2] ?? '', same]);
  expect(alignLaws(old, next).map(brief)).toEqual([
    '1>2 renumbered',
    '2>1 renumbered',
    '3>3 unchanged',
    '4> repealed',
  ]);
});
