import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lawContext } from '../../src/reference/law-context.js';
import { readReferences } from '../../src/reference/read-references.js';
import { madeUpLaw } from './made-up-law.js';

const PIECES = [
  '本条例', '本法', '第三条', '第二款', '第（一）项', '第一项', '前款', '前两款', '前条', '前项',
  '本条', '本章', '《', '》', '测试法', '刑法', '该条', '同法', '其实施条例', '及', '、', '和', '至',
  '违反', '依照', '规定的', '处罚款', '，', '。', '；', '：', '\n', '\n（一）', '\n（二）', '下列',
  '（', '）', '第一百百条', '第九百九十条', '合同法', '分则', '前三款', '以下简称',
] as const; // prettier-ignore

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''));

test('every entry’s words stand at its place, in order, and nothing is thrown', () => {
  fc.assert(
    fc.property(words, (text) => {
      const law = madeUpLaw(['第一条 测试。', `第二条 ${text}`, '第三条 测试。\n\n测试。']);
      const context = lawContext(law);
      for (const article of law.articles) {
        const { references, abstained, enumerations } = readReferences(article, context);
        for (const { raw, start, end } of [...references, ...abstained, ...enumerations]) {
          expect(article.text.slice(start, end)).toBe(raw);
          expect(end).toBeGreaterThan(start);
        }
        for (const [index, { start, confidence, law: title, exists }] of references.entries()) {
          expect(start).toBeGreaterThanOrEqual(references[index - 1]?.start ?? 0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(exists === null).toBe(title !== 'self');
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('one mention never overlaps another', () => {
  fc.assert(
    fc.property(words, (text) => {
      const law = madeUpLaw(['第一条 测试。', `第二条 ${text}`]);
      const { references } = readReferences(law.articles[1] ?? law.articles[0]!, lawContext(law)); // eslint-disable-line @typescript-eslint/no-non-null-assertion -- the law has a first article
      for (const [index, { start, end }] of references.entries()) {
        const before = references[index - 1];
        const isSame = before?.start === start && before.end === end;
        expect(isSame || start >= (before?.end ?? 0)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
