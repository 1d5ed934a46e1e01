import { expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { compareLaws } from '../../src/alignment/comparison.js';
import { pairLeftovers } from '../../src/alignment/leftovers.js';
import type { LawText } from '../../src/statute/law-text.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const lawsOf = (old: string, next: string): [LawText, LawText] => [
  law([...FILLERS, old, ...MORE_FILLERS]),
  law([...FILLERS, ...MORE_FILLERS, next]),
];

/** Whether the two are paired when both are left over. */
const isPaired = (old: string, next: string): boolean =>
  pairLeftovers(compareLaws(...lawsOf(old, next)), [9], [16]).length === 1;

const OLD = '不服本单位处分的，向上级申诉。蜂农之间因蜜源纠纷作出的裁定，可以依法起诉。';

test('a norm written anew is followed by the rare words that it kept, as unsure', () => {
  const next =
    '下列事项不予受理：\n（一）国防和外交；\n（二）规章和命令；\n（三）任免和奖惩；\n（四）蜂农之间因蜜源纠纷作出的裁定。';
  const entry = entryOf(alignLaws(...lawsOf(OLD, next)), '10');
  expect(brief(entry)).toBe('10>17 amended');
  expect(entry.unsure).toBe(true);
});

test('the name of an authority is no sign of the same norm', () => {
  const organs = '国务院养蜂主管部门和省、自治区、直辖市人民政府养蜂主管部门';
  const old = (who: string): string =>
    `${who}会同价格部门核定收费，公布目录，每年修订，并接受社会监督。`;
  const next = (who: string): string =>
    `疫病流行期间，蜂群不得迁移；确需迁移的，报${who}备案，隔离观察十日。`;
  expect(isPaired(old(organs), next(organs))).toBe(false);
  const own = '从事蜂王浆收购加工贮存活动的经营者';
  expect(isPaired(old(own), next(own))).toBe(true);
});

test('words that another article has but for one are no sign either', () => {
  const lead = (work: string): string =>
    `县级以上人民政府应当加强对本行政区域内${work}工作的领导和监督。`;
  const old = law([...FILLERS, lead('供水'), ...MORE_FILLERS, lead('抗旱')]);
  const next = law([...FILLERS, ...MORE_FILLERS, lead('供气'), lead('抗旱')]);
  expect(pairLeftovers(compareLaws(old, next), [9], [16])).toEqual([]);
});

test('a sanction does not continue the duty whose words it repeats', () => {
  const duty = '运输带有蜂螨寄生的越冬蜂群的车辆，应当配备纱网，其结构应当能够防止逃逸。';
  const list = '\n（一）伪造检疫证明；\n（二）运输带有蜂螨寄生的越冬蜂群未经许可进站。';
  expect(isPaired(duty, `有下列行为之一的，处五千元以下罚款：${list}`)).toBe(false);
  expect(isPaired(duty, `有下列情形之一的，应当报告：${list}`)).toBe(true);
});
