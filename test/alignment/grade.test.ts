import { describe, expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { Grade } from '../../src/alignment/grade-types.js';
import { FILLERS, law } from './support/law.js';

function gradeOf(from: string, to: string): Grade {
  const entries = alignLaws(law([...FILLERS, from]), law([...FILLERS, to]));
  const grade = entries.find((entry) => entry.from.includes('10'))?.grade ?? null;
  if (grade === null) throw new Error('the article was not graded');
  return grade;
}

describe('what the changed words change', () => {
  test.each([
    ['deadline', '养蜂人应当在十日内登记蜂箱。', '养蜂人应当在二十日内登记蜂箱。'],
    ['deadline', '养蜂人应当登记新购置的蜂箱。', '养蜂人应当立即登记新购置的蜂箱。'],
    ['amount', '每个蜂场补贴三千元用于过冬。', '每个蜂场补贴五千元用于过冬。'],
    ['duty', '养蜂人可以在花期张贴转场告示。', '养蜂人应当在花期张贴转场告示。'],
    ['duty', '养蜂人可以在果园喷药时放蜂。', '养蜂人不得在果园喷药时放蜂。'],
    ['competence', '蜂蜜抽检由卫生部门组织实施。', '蜂蜜抽检由市场监管部门组织实施。'],
    ['competence', '养蜂证由县级农业部门核发。', '养蜂证由市级农业部门核发。'],
    ['subject', '养蜂的公民应当购买蜜蜂保险。', '养蜂的企业应当购买蜜蜂保险。'],
    ['condition', '蜂箱倒塌伤人的，所有人应当报告。', '蜂箱倒塌毁物的，所有人应当报告。'],
    ['penalty', '偷盗蜂箱的，处警告。', '偷盗蜂箱的，处警告，没收违法所得。'],
    ['wording', '采蜜季三个月内不得熏烟。', '采蜜季三个月以内不得熏烟。'],
    ['wording', '蜂箱、巢框由协会统一编号。', '巢框、蜂箱由协会统一编号。'],
    ['wording', '养蜂人应当做出书面记录或者录像。', '养蜂人应当作出书面记录或录像。'],
    ['wording', '蜂箱、巢框以及面网由协会编号。', '蜂箱、巢框、面网由协会编号。'],
    ['competence', '蜂道由区、县人民政府依法划定。', '蜂道由区人民政府依法划定。'],
    [
      'competence',
      '农业、林业、水利等部门共同勘察蜜源。',
      '农业农村、林业草原、水利等部门共同勘察蜜源。',
    ],
    ['competence', '蜂箱跨省的，由县级以上环境部门登记。', '蜂箱跨省的，由市级以上卫生部门登记。'],
    ['duty', '蜂场设在林缘。', '蜂场设在林缘。国家鼓励蜂场安装太阳能供电设备。'],
  ])('%s: %s → %s', (kind, from, to) => {
    const { kinds, evidence, graded, ungraded } = gradeOf(from, to);
    expect(kinds).toEqual([kind]);
    expect(graded).toBe(true);
    expect(ungraded).toBe(0);
    expect(`${to}${from}`).toContain(evidence[0]?.sentence);
  });

  test('a fine is an amount and a penalty, and no deadline', () => {
    const { kinds } = gradeOf('偷盗蜂箱的，处二百元以下罚款。', '偷盗蜂箱的，处五百元以下罚款。');
    expect(kinds).toEqual(['amount', 'penalty']);
  });

  test('days of detention are a penalty and no deadline', () => {
    const { kinds } = gradeOf('投毒害蜂的，处五日以下拘留。', '投毒害蜂的，处十日以下拘留。');
    expect(kinds).toEqual(['penalty']);
  });

  test('the day from which a law holds is no deadline for anybody', () => {
    const grade = gradeOf('本条例自2010年5月1日起施行。', '本条例自2024年7月1日起施行。');
    expect(grade).toEqual({ kinds: [], evidence: [], graded: false, ungraded: grade.ungraded });
    expect(grade.ungraded).toBeGreaterThan(0);
  });

  test.each([
    ['定期抚恤 is no date', '蜂农遗属领取抚恤。', '蜂农遗属领取定期抚恤金。', 'deadline'],
    ['第三人 is no number', '蜂场不得转租他人。', '蜂场不得转租第三人。', 'amount'],
    [
      '直接负责的主管人员 are not told to do anything',
      '对直接负责的主管人员给予处分。',
      '对负有责任的领导人员给予处分。',
      'duty',
    ],
    [
      '可以并处 is a matter of penalty',
      '毁坏蜂场的，处警告。',
      '毁坏蜂场的，处警告，可以并处罚款。',
      'duty',
    ],
    ['组织实施 is a verb', '蜂道由乡镇政府实施。', '蜂道由乡镇政府组织实施。', 'subject'],
    ['警告标志 is no sanction', '蜂场设置警示标志。', '蜂场设置警告标志。', 'penalty'],
    ['第三十次 counts nothing', '第三十次会议备案。', '第二十次会议备案。', 'amount'],
    ['不应 is 不得', '养蜂人不应在果园放蜂。', '养蜂人不得在果园放蜂。', 'duty'],
    ['相应 is no 应当', '蜂群转场登记相应项目。', '蜂群转场登记项目。', 'duty'],
  ])('%s', (_, from, to, kind) => {
    expect(gradeOf(from, to).kinds).not.toContain(kind);
  });

  test.each([
    ['养蜂人应当登记蜂箱，对蜂群开具证明。', '养蜂人登记蜂箱，对蜂群应当开具证明。', 'duty'],
    ['养蜂人在三日内登记蜂箱，开具证明。', '养蜂人登记蜂箱，在三日内开具证明。', 'deadline'],
    ['超重蜂箱按1.5倍收费。', '超重蜂箱按15倍收费。', 'amount'],
    ['养蜂人应登记蜂箱。', '养蜂人不应登记蜂箱。', 'duty'],
    ['裁决生效后十五日内，养蜂人迁移。', '裁决生效后三十日内，养蜂人迁移。', 'deadline'],
  ])('%s → %s is no wording', (from, to, kind) => {
    expect(gradeOf(from, to).kinds).toContain(kind);
    expect(gradeOf(from, to).kinds).not.toContain('wording');
  });

  test.each([
    ['蜂场由派出所巡查。', '蜂场由派出巡查。'],
    ['对毁坏蜂场者可以处罚。', '对毁坏蜂场者可以并处罚。'],
  ])('%s → %s is not said to be wording', (from, to) => {
    expect(gradeOf(from, to).kinds).not.toContain('wording');
  });

  test('what a law is for binds nobody', () => {
    const [from, to] = [
      '为了保护公民权益，制定本条例。',
      '为了保护企业权益，规范农业部门行为，制定本条例。',
    ];
    const [entry] = alignLaws(law([from, ...FILLERS]), law([to, ...FILLERS]));
    expect(entry?.grade).toMatchObject({ kinds: [], graded: false });
  });

  test('what no rule is sure of is not graded', () => {
    const grade = gradeOf('蜂箱漆成黄色，摆放整齐。', '蜂箱漆成蓝色，摆放整齐。');
    expect(grade).toEqual({ kinds: [], evidence: [], graded: false, ungraded: 1 });
  });

  test('an article with a change of substance is not called one of wording', () => {
    const { kinds, evidence } = gradeOf(
      '养蜂人应当做出记录，在十日内报送。',
      '养蜂人应当作出记录，在五日内报送。',
    );
    expect(kinds).toEqual(['deadline']);
    expect(evidence.map(({ kind }) => kind)).toEqual(['deadline']);
  });
});
