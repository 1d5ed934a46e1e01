import { describe, expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';

const read = (...lines: string[]) =>
  parseLawText([...lines, '第一条 子。', '第二条 本办法自2021年6月1日起施行。'].join('\n'));
const kinds = ({ events }: ReturnType<typeof parseLawText>) =>
  events.map(({ kind, date }) => `${kind} ${date ?? ''}`);

describe('the order in front of a law', () => {
  test('of the 国务院: number, day, entry into force', () => {
    const law = read(
      '中华人民共和国国务院令',
      '第 901 号',
      '现公布《样本灯具管理条例》，自2021年6月1日起施行。',
      '总理\u3000某某',
      '2021年4月3日',
      '样本灯具管理条例',
    );
    expect(law).toMatchObject({
      title: '样本灯具管理条例',
      version: '2021-04-03',
      promulgated: '2021-04-03',
      documentNumber: '国务院令第901号',
      issuer: '国务院',
      level: '行政法规',
      inForce: '2021-06-01',
      preamble: null,
      problems: [],
    });
    expect(kinds(law)).toEqual(['promulgated 2021-04-03', 'in-force 2021-06-01']);
  });

  test.each([
    [['国家样本总局令', '（第7号）'], '国家样本总局令第7号', '国家样本总局', '部门规章'],
    [['某市人民政府令', '第12号'], '某市人民政府令第12号', '某市人民政府', '地方政府规章'],
    [['样本部', '国家样本总局', '令', '第5号'], '样本部、国家样本总局令第5号', null, '部门规章'],
  ])('%j', (name, documentNumber, issuer, level) => {
    const law = read(
      ...name,
      '《样本灯具办法》已经2021年3月2日第4次会议审议通过，现予公布，自2021年6月1日起施行。2001年5月6日发布的旧办法同时废止。',
      '二〇二一年四月三日',
      '样本灯具办法',
    );
    expect(law).toMatchObject({ documentNumber, level, version: '2021-04-03' });
    expect(law.issuer).toBe(issuer ?? '样本部、国家样本总局');
    expect(kinds(law)).toEqual([
      'adopted 2021-03-02',
      'promulgated 2021-04-03',
      'in-force 2021-06-01',
    ]);
  });

  test('of the 主席: the congress that adopted is the issuer', () => {
    const law = read(
      '中华人民共和国主席令',
      '第九十一号',
      '《中华人民共和国样本法》已由中华人民共和国第十三届全国人民代表大会常务委员会第二十八次会议于2021年4月3日修订通过，现予公布，自2021年6月1日起施行。',
      '中华人民共和国主席\u3000某某',
      '2021年4月3日',
      '中华人民共和国样本法',
    );
    expect(law).toMatchObject({
      issuer: '全国人民代表大会常务委员会',
      documentNumber: '主席令第九十一号',
      level: '法律',
    });
  });

  test('what the history below the title states too is one event', () => {
    const order = ['某市人民政府令', '第12号', '现予公布。', '2021年4月3日', '样本灯具办法'];
    const known = read(...order, '（2021年4月3日某市人民政府令第12号公布）');
    expect(kinds(known)).toEqual(['promulgated 2021-04-03']);
    const adopted = read(...order, '（2021年3月2日某市人民政府第3次常务会议通过）');
    expect(kinds(adopted)).toEqual(['adopted 2021-03-02', 'promulgated 2021-04-03']);
    expect(adopted.documentNumber).toBe('某市人民政府令第12号');
  });

  test('only its number above the title: the history below dates it', () => {
    const law = read('某市人民政府令', '第12号', '样本灯具办法', '（2021年4月3日公布）');
    expect(law).toMatchObject({ title: '样本灯具办法', documentNumber: '某市人民政府令第12号' });
    expect(kinds(law)).toEqual(['promulgated 2021-04-03']);
  });

  test('below the title', () => {
    const law = read(
      '# 样本灯具办法',
      '某市人民政府令',
      '第12号',
      '现予公布，自2021年6月1日起施行。',
      '2021年4月3日',
    );
    expect(law).toMatchObject({ title: '样本灯具办法', version: '2021-04-03', preamble: null });
  });

  test('without a day or a title behind it, lines stay as they are', () => {
    const law = read('某市人民政府令', '第12号', '现予公布。', '样本灯具办法');
    expect([law.title, kinds(law)]).toEqual(['样本灯具办法', []]);
    expect(law.preamble).toContain('现予公布。');
  });
});
