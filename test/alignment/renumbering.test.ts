import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { followProvision } from '../../src/alignment/follow.js';
import { brief, entryOf } from './support/brief.js';
import { law } from './support/law.js';

const whole = (article: number) => ({
  article,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
});

const OLD = [
  '为了加强测试场管理，制定本条例。',
  '测试场应当取得登记证。',
  '登记证有效期为五年。',
  '测试人员应当接受培训。',
  '任何人不得擅自进入封闭跑道。',
  '车辆应当悬挂临时标识。',
  '夜间测试应当报告调度室。',
  '违反本条例第五条规定的，处五百元以下罚款。',
  '场地所有人应当维护围栏。',
  '本条例自2010年3月1日起施行。',
];
const INSERTED = '测试场应当投保责任险。';
const withInserted = (penalty: string): string[] => [
  ...OLD.slice(0, 2),
  INSERTED,
  ...OLD.slice(2, 7),
  penalty,
  ...OLD.slice(8),
];

describe('an inserted article renumbers all below it', () => {
  const entries = alignLaws(
    law(OLD),
    law(withInserted('违反本条例第六条规定的，处五百元以下罚款。')),
  );

  test('what only follows the move is renumbered, not amended', () => {
    expect(entries.map(brief)).toEqual([
      '1>1 unchanged',
      '2>2 unchanged',
      '>3 added',
      '3>4 renumbered',
      '4>5 renumbered',
      '5>6 renumbered',
      '6>7 renumbered',
      '7>8 renumbered',
      '8>9 renumbered',
      '9>10 renumbered',
      '10>11 renumbered',
    ]);
  });

  test('the followed reference is noted and not graded', () => {
    const entry = entryOf(entries, '8');
    expect(entry.followed).toEqual([{ from: '第五条', to: '第六条', inFrom: '8', inTo: '9' }]);
    expect(entry).toMatchObject({ retargeted: [], changes: [], grade: null });
  });

  test('citations of the old articles are followed', () => {
    expect([2, 5, 8, 10].map((one) => followProvision(entries, whole(one)).to)).toEqual([
      [whole(2)],
      [whole(6)],
      [whole(9)],
      [whole(11)],
    ]);
    expect(followProvision(entries, whole(2)).kind).toBe('unchanged');
    expect(followProvision(entries, whole(99))).toEqual({ to: [], kind: null, sure: false });
  });
});

test('a reference that keeps its number while its target moved is a change of substance', () => {
  const entries = alignLaws(law(OLD), law(withInserted(OLD[7] ?? '')));
  const entry = entryOf(entries, '8');
  expect(brief(entry)).toBe('8>9 amended');
  expect(entry.followed).toEqual([]);
  expect(entry.retargeted).toEqual([
    {
      from: '第五条',
      to: '第五条',
      inFrom: '8',
      inTo: '9',
      oldTarget: '5',
      newTarget: '5',
      successors: ['6'],
    },
  ]);
  expect(entry.grade?.kinds).toEqual(['condition']);
  expect(entry.grade?.evidence[0]?.sentence).toContain('违反本条例第五条规定的');
});

test('a reference to another law is no reference to this one', () => {
  const cite = (number: string): string => `违反《消防法》第${number}条规定的，依法处罚。`;
  const entries = alignLaws(
    law([...OLD.slice(0, 7), cite('五'), ...OLD.slice(8)]),
    law(withInserted(cite('六'))),
  );
  expect(brief(entryOf(entries, '8'))).toBe('8>9 amended');
  expect(entryOf(entries, '8').followed).toEqual([]);
});

test('equal penalty clauses are told apart by what they refer to', () => {
  const clause = (number: string): string => `违反本条例第${number}条规定的，处警告。`;
  const old = [...OLD.slice(0, 7), clause('四'), clause('六'), OLD[9] ?? ''];
  const next = [...OLD.slice(0, 7), clause('六'), clause('四'), OLD[9] ?? ''];
  const entries = alignLaws(law(old), law(next));
  expect(entries.map(brief).slice(7, 9)).toEqual(['8>9 renumbered', '9>8 renumbered']);
});
