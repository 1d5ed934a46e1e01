import { describe, expect, test } from '@jest/globals';
import { newHistory } from '../../src/impact/replacement/history-words.js';
import type { Revision } from '../../src/impact/types.js';
import { event, law, revision } from './support/revision.js';

const NONE = law([]);
const adopted = event('adopted', '1998-04-29');
const first = event('amended', '2008-10-28');
const second = event('amended', '2015-06-10');
const act = (raw: string, number: string | null = null) =>
  event('amended', '2024-05-20', raw, number);
const LONG =
  '2024年5月20日 第九届测试大会常务委员会第七次会议《关于修改〈测试法〉的决定》第三次修正';

function amended(before: Revision['from']['events'], last: ReturnType<typeof act>): Revision {
  return revision(NONE, NONE, {
    from: { version: before.at(-1)?.date ?? null, events: before },
    to: { documentNumber: last.documentNumber, events: [...before, last] },
  });
}

describe('a history brought up to the new version', () => {
  test.each([
    // The act named last gives way.
    ['2015年6月10日修正', '2024年5月20日修正'],
    ['2015年6月第二次修正', '2024年5月第三次修正'],
    [
      '1998年4月29日第二届测试大会通过，2015年6月10日第五届测试大会常务委员会第三次会议第二次修正',
      '1998年4月29日第二届测试大会通过，2024年5月20日第九届测试大会常务委员会第七次会议第三次修正',
    ],
    [
      '1998年4月29日通过　根据2015年6月10日第五届测试大会常务委员会第三次会议《关于修改<旧法>的决定》修正',
      '1998年4月29日通过　根据2024年5月20日第九届测试大会常务委员会第七次会议《关于修改<测试法>的决定》修正',
    ],
    ['2015年6月10日修正,2015年8月1日起施行', '2024年5月20日修正,2024年9月1日起施行'],
    ['1998年4月通过，2015年6月修正', '1998年4月通过，2024年5月修正'],
    ['1998年测试部令第9号，2015年修正', '1998年测试部令第9号，2024年5月20日修正'],
    // Behind the first act, and behind every act, the new one is added.
    ['1998年4月29日通过', '1998年4月29日通过，2024年5月20日第三次修正'],
    [
      '1998年4月29日通过。2008年10月28日第一次修正。2015年6月10日第二次修正。',
      '1998年4月29日通过。2008年10月28日第一次修正。2015年6月10日第二次修正。2024年5月20日第三次修正。',
    ],
    // The first act's entry into force is its own.
    [
      '1998年4月29日通过，自1998年9月1日起施行，2015年6月10日，第五届测试大会第三次会议修正，自公布之日起施行',
      '1998年4月29日通过，自1998年9月1日起施行，2024年5月20日第九届测试大会常务委员会第七次会议修正，自2024年9月1日起施行',
    ],
    // What states the new version is right.
    ['1998年4月29日通过，2024年5月20日修正', '1998年4月29日通过，2024年5月20日修正'],
  ])('%s → %s', (old, next) =>
    expect(newHistory(old, amended([adopted, first, second], act(LONG)))).toBe(next),
  );

  test.each([
    [
      '测试部令第12号公布，2015年6月10日测试部令第40号修订',
      '测试部令第12号公布，2024年5月20日测试部令第77号修正',
    ],
    [
      '中华人民共和国国务院令第五十六号',
      '中华人民共和国国务院令第五十六号，2024年5月20日测试部令第七十七号修正',
    ],
    ['测试部令第12号，根据测试部令第40号修正', '测试部令第12号，测试部令第77号修正'],
  ])('with the number of an order: %s → %s', (old, next) => {
    const last = act('2024年5月20日 测试部令第77号修正', '测试部令第77号');
    expect(newHistory(old, amended([adopted, second], last))).toBe(next);
  });

  test('a number that is not known is left out, never kept as the old one', () => {
    const last = act('2024年5月20日 修正');
    const words = newHistory(
      '1998年4月29日通过，2015年6月10日测试部令第40号修订',
      amended([adopted, second], last),
    );
    expect(words).toBe('1998年4月29日通过，2024年5月20日修正');
  });

  test('a law made anew under its title has no earlier history', () => {
    const made = event(
      'promulgated',
      '2024-05-20',
      '2024年5月20日 测试部令第9号公布',
      '测试部令第9号',
    );
    const of = revision(NONE, NONE, {
      from: { version: '2015-06-10', events: [adopted, second] },
      to: { documentNumber: '测试部令第9号', events: [made] },
    });
    expect(newHistory('1998年4月29日测试部令第3号公布', of)).toBe('2024年5月20日测试部令第9号公布');
  });

  test('a draft has no date yet, and says so', () => {
    const of = revision(NONE, NONE, {
      from: { version: '2015-06-10', events: [adopted, second] },
      to: { version: null, validFrom: null, isDraft: true, events: [] },
    });
    expect(newHistory('1998年4月29日通过，2015年6月10日修正', of)).toBe(
      '1998年4月29日通过，××××年××月××日修订',
    );
  });

  test('a text without a date gives no history: the old one stays, to be mended by hand', () => {
    const of = revision(NONE, NONE, { to: { version: null, events: [] } });
    expect(newHistory('1998年4月29日通过', of)).toBeNull();
  });

  test('an entry into force is not invented where only the version has a date', () => {
    const of = amended([adopted, second], act('2024年5月20日 修正'));
    const unknown: Revision = {
      ...of,
      to: { ...of.to, validFrom: '2024-05-20', validFromVia: 'version' },
    };
    expect(newHistory('2015年6月10日修正，自2015年8月1日起施行', unknown)).toBe(
      '2024年5月20日修正',
    );
  });
});
