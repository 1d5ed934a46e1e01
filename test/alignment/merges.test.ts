import { expect, test } from '@jest/globals';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { brief, entryOf } from './support/brief.js';
import { FILLERS, law, MORE_FILLERS } from './support/law.js';

const around = (...articles: readonly string[]): string[] => [
  ...FILLERS,
  ...articles,
  ...MORE_FILLERS,
];

test('words that the new article repeats from one old article are not taken from another', () => {
  const stay = '养蜂人对登记决定不服申请复核或者提起诉讼的，登记决定不停止执行。';
  const gone = '养蜂人对口头登记决定不服的，可以申请复核或者提起诉讼。';
  const more = '养蜂人申请复核或者提起诉讼的，补贴在复核或者诉讼期间照常发放。';
  const next = around(
    `${stay}\n养蜂人对撤销登记决定不服申请复核或者提起诉讼的，暂缓执行。\n${more}`,
  );
  const entries = alignLaws(law(around(stay, gone)), law(next));
  expect(brief(entryOf(entries, '10'))).toBe('10>10 amended');
  expect(brief(entryOf(entries, '11'))).toBe('11> repealed');
});

test('a short article that became a paragraph of another is merged', () => {
  const rule = '登记决定作出后，养蜂人应当在决定书载明的期限内完成蜂箱编号。';
  const delay = '养蜂人确有困难，需要延期编号的，经申请和批准，可以暂缓。';
  const entries = alignLaws(law(around(rule, delay)), law(around(`${rule}\n${delay}`)));
  expect(brief(entryOf(entries, '11'))).toBe('10,11>10 merged');
});

test('the sanction for a breach is not merged into the duty', () => {
  const duty = '蜂场建设项目应当进行蜂群影响评价。未依法进行蜂群影响评价的，不得放养。';
  const facilities = '蜂场的防逃设施应当与蜂房同时设计、同时施工、同时投入使用。';
  const sanction = '蜂场建设项目未依法进行蜂群影响评价的，依照有关法律的规定处罚。';
  const old = law(around(facilities, sanction));
  const next = law(around(`${duty}\n${facilities}`));
  expect(brief(entryOf(alignLaws(old, next), '11'))).toBe('11> repealed');
});
