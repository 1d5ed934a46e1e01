import { describe, expect, test } from '@jest/globals';
import type { LawText } from '../../src/statute/law-text.js';
import { parseLawText } from '../../src/statute/read-law.js';
import { codes } from './support.js';

const read = (
  events: string,
  clause = '第一条 甲。',
  title = '样本管理条例',
  name?: string,
): LawText =>
  parseLawText(
    `# ${title}\n\n${events}\n\n<!-- INFO END -->\n\n${clause}`,
    name === undefined ? {} : { name },
  );
const EVENTS =
  '2010年2月3日 国务院第100次常务会议通过\n\n2010年3月1日 中华人民共和国国务院令第570号公布';

describe('the events of a law', () => {
  test('adoption, promulgation and entry into force are three dates', () => {
    const law = read(`${EVENTS}\n\n2010年5月1日 施行`);
    expect(law).toMatchObject({
      adopted: '2010-02-03',
      promulgated: '2010-03-01',
      inForce: '2010-05-01',
      version: '2010-03-01',
      documentNumber: '国务院令第570号',
      issuer: '国务院',
      level: '行政法规',
      validFrom: '2010-05-01',
      validFromVia: 'stated',
    });
    expect(law.events.map(({ kind, date, body }) => [kind, date, body])).toEqual([
      ['adopted', '2010-02-03', '国务院'],
      ['promulgated', '2010-03-01', '国务院'],
      ['in-force', '2010-05-01', null],
    ]);
  });

  test('in one bracket, over several lines, with dates inside titles', () => {
    const law = parseLawText(`样本市河道条例
（1999年4月2日样本市第十届人民代表大会常务委员会第三次会议通过\u30001999年6月1日某省第九届人民代表大会
常务委员会第八次会议批准\u3000根据2012年7月8日《关于修改〈2001年1月1日样本〉的决定》修正）
第一条\u3000甲。`);
    expect(law).toMatchObject({
      title: '样本市河道条例',
      issuer: '样本市人民代表大会常务委员会',
      level: '地方性法规',
    });
    expect(law.events.map(({ kind, date }) => [kind, date])).toEqual([
      ['adopted', '1999-04-02'],
      ['approved', '1999-06-01'],
      ['amended', '2012-07-08'],
    ]);
  });

  test('an impossible day is reported and makes no version', () => {
    const law = read(`${EVENTS}\n2021年2月30日 中华人民共和国国务院令第800号修订`);
    expect(law.version).toBe('2010-03-01');
    expect(law.events.at(-1)).toMatchObject({ kind: 'revised', date: null });
    expect(codes(law)).toEqual({ 'date-invalid': 1 });
  });

  test('without any date there is no version, no day in force, and it is said', () => {
    const law = read('', '第一条 甲。\n第二条 本条例自公布之日起施行。');
    expect(law).toMatchObject({
      version: null,
      inForce: null,
      validFrom: null,
      validFromVia: null,
    });
    expect(codes(law)).toEqual({ 'no-date': 1 });
  });

  test("the file's name is a hint for the version, and is named as one", () => {
    const law = read('', '第一条 甲。', '样本管理条例', '样本管理条例(2015-06-07).md');
    expect(law).toMatchObject({ version: '2015-06-07', nameDate: '2015-06-07', adopted: null });
    expect(codes(law)).toEqual({ 'version-from-name': 1 });
  });

  test('status and days that comments state', () => {
    const law = read('<!-- STATUS: 已被全面修订文本替代 --><!-- EFFECTIVE_FROM: 1989-05-01 -->');
    expect(law).toMatchObject({ status: '已修改', inForce: '1989-05-01' });
    expect(read(EVENTS).status).toBeNull();
  });
});

describe('entry into force by the final clause', () => {
  const clause = (words: string): LawText =>
    read(EVENTS, `第一条 甲。\n第二条 乙。\n第三条 ${words}`);

  test.each([
    ['本条例自2010年5月1日起施行。', '2010-05-01'],
    ['本条例自二〇一〇年五月一日起施行。', '2010-05-01'],
    ['本条例自2010年5月1日零时起施行，《旧条例》自1990年1月1日起实施的规定废止。', '2010-05-01'],
    ['本条例自公布之日起施行。', '2010-03-01'],
    ['本条例自通过之日起施行。', '2010-02-03'],
    ['本条例自2010年2月30日起施行。', null],
    ['《旧条例》自1990年1月1日起施行。', null],
  ])('%s', (words, date) => expect(clause(words).inForce).toBe(date));

  test('provisions that start on another day', () => {
    const law = read(
      EVENTS,
      '第一条 甲。\n第二条 乙。\n丙。\n第三条 丁。\n第三条之一 戊。\n第四条 己。\n第五条 本条例自2024年5月1日起施行，第一条、第二条第二款、第三条至第四条自2025年1月1日起施行。',
    );
    expect(law.inForce).toBe('2024-05-01');
    expect(law.splitDates).toEqual(
      [
        ['1', null],
        ['2', 2],
        ['3', null],
        ['3-1', null],
        ['4', null],
      ].map(([label, paragraph]) => ({ label, paragraph, date: '2025-01-01' })),
    );
  });

  test('a later amendment leaves the clause: the version is in force from its own day', () => {
    const law = read(
      `${EVENTS}\n2019年8月9日 《国务院关于修改部分行政法规的决定》修订`,
      '第一条 本条例自2010年5月1日起施行。',
    );
    expect(law).toMatchObject({
      version: '2019-08-09',
      inForce: '2010-05-01',
      validFrom: '2019-08-09',
      validFromVia: 'version',
    });
  });
});

describe('level and nature', () => {
  test.each([
    ['中华人民共和国样本法', '', '法律'],
    ['样本实施办法', '', null],
    ['样本登记办法', '2020年1月2日 国家样本管理总局令第7号公布', '部门规章'],
    ['样本登记办法', '2020年1月2日 国家样本部第3次部务会议通过', '部门规章'],
    ['某省样本办法', '2020年1月2日 某省人民政府令第7号公布', '地方政府规章'],
    ['样本暂行规定', '1985年1月2日 国务院批准\n1985年2月3日 样本部发布', '行政法规'],
    ['最高人民法院关于样本的解释', '', '司法解释'],
    ['关于样本的通知', '', '规范性文件'],
    ['中华人民共和国宪法', '', '宪法'],
    ['河南省样本条例', '', '地方性法规'],
    ['城市样本条例', '', null],
  ])('%s %s: %s', (title, events, level) =>
    expect(read(events, '第一条 甲。', title).level).toBe(level),
  );

  test('an amending decision is told apart, and what it quotes is not its own', () => {
    const law = parseLawText(`样本市人民代表大会常务委员会关于修改《样本管理条例》的决定
（2026年1月2日样本市第二届人民代表大会常务委员会第三次会议通过）
样本市人民代表大会常务委员会决定对《样本管理条例》作如下修改：
一、将第十二条第一款修改为：“甲。”
二、增加一条，作为第十三条：
“第十三条 乙。
第十四条 丙。”
三、删去第二十条。
本决定自2026年3月1日起施行。`);
    expect(law).toMatchObject({
      nature: 'amending-decision',
      numbering: 'points',
      version: '2026-01-02',
      inForce: '2026-03-01',
    });
    expect(law.articles.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(law.articles[1]?.text).toContain('第十四条 丙。”');
  });

  test('an amending decision in one paragraph, without a title', () => {
    const law = parseLawText(
      '根据《样本法》，决定对《样本管理条例》作如下修改：一、将第十二条修改为：“甲。”二、删去第二十条。三、将第三十条中的“十五日”修改为“三十日”。本决定自2026年3月1日起施行。',
    );
    expect(law).toMatchObject({ nature: 'amending-decision', title: '', level: null });
    expect(law.articles.map(({ text }) => text.slice(0, 8))).toEqual([
      '一、将第十二条修',
      '二、删去第二十条',
      '三、将第三十条中',
    ]);
  });

  test('an amendment numbered as articles keeps the quoted ones as its words', () => {
    const law = parseLawText(
      '# 样本法修正案（2018年）\n\n<!-- INFO END -->\n第一条 增加五条。内容如下：\n第一百二十三条 甲。\n第二条 乙。',
    );
    expect(law.articles.map(({ label }) => label)).toEqual(['1', '2']);
    expect(law.nature).toBe('amending-decision');
  });
});
