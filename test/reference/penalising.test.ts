import { describe, expect, test } from '@jest/globals';
import { read } from './made-up-law.js';

const HEAD = '第一条 禁止：\n\n（一）甲；\n\n（二）乙。\n\n丙。';

/** Which of the references of the clause penalise what they refer to. */
function penalised(clause: string): string[] {
  const { references } = read([HEAD, `第二条 ${clause}`]);
  return references.filter(({ penalises }) => penalises).map(({ raw }) => raw);
}

describe('liability clauses', () => {
  test.each([
    ['违反本条例第一条规定的，由市场监管部门责令改正，处一万元以下罚款。', '本条例第一条'],
    ['违反本条例第一条规定，未登记，造成损失的，依法承担赔偿责任。', '本条例第一条'],
    [
      '违反本条例第一条规定的，按照下列规定处理：\n\n（一）个人，处警告；\n\n（二）单位，处罚款。',
      '本条例第一条',
    ],
    ['单位有本条例第一条第一款第一项行为的，处罚款。', '本条例第一条第一款第一项'],
    ['本条例第一条所列行为，情节严重的，处五日以下拘留。', '本条例第一条'],
    ['未依照本条例第一条规定登记的，给予处分。', '本条例第一条'],
    ['对违反《测试法》的行为，依法予以处罚。', '《测试法》'],
    [
      '有下列行为之一的，处罚款：\n\n（一）违反本条例第一条规定的；\n\n（二）其他。',
      '本条例第一条',
    ],
    ['由市场监管部门责令违反本条例第一条规定的单位改正。', '本条例第一条'],
    ['犯刑法第三百条之罪的，处罚金。', '刑法第三百条'],
  ])('%s', (clause, raw) => {
    expect(penalised(clause)).toEqual([raw]);
  });

  test.each([
    ['the source of the sanction', '阻碍执法的，依照《治安管理法》和本条例第一条的规定处罚。'],
    ['a breach with another consequence', '违反本条例第一条规定订立的合同无效。'],
    ['a duty that follows a deed', '有本条例第一条所列情形的，应当报告。'],
    ['a sanction that is lessened', '有本条例第一条所列情形的，可以减轻处罚。'],
    ['a definition', '本条例第一条所称单位，是指受过行政处罚的单位。'],
    ['a sanction in the words before', '可能判处死刑，以及有本条例第一条所列情形的，可以延长。'],
    ['a decision that does not stand', '不依照本条例第一条规定告知的，行政处罚决定不能成立。'],
    ['a claim that is denied', '不符合本条例第一条规定，请求承担保证责任的，不予支持。'],
    ['a deed that was not done', '不具有本条例第一条所列情形的，责令改正。'],
    ['a circumstance of a crime', '具有本条例第一条规定情形的，以测试罪定罪处罚。'],
    ['a deed that is only named', '本条例第一条规定的罚款，由公安机关决定。'],
  ])('%s does not penalise', (_what, clause) => {
    expect(penalised(clause)).toEqual([]);
  });

  test('references that one verb governs share its role', () => {
    expect(penalised('违反本条例第一条或者《测试法》第二条规定的，处罚款。')).toEqual([
      '本条例第一条',
      '《测试法》第二条',
    ]);
  });

  test('a clause punishes what was breached and not what it rests on', () => {
    const clause = '违反本条例第一条规定的，依照《治安管理法》第三条处罚。';
    expect(penalised(clause)).toEqual(['本条例第一条']);
  });
});
