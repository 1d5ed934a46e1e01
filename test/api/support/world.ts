import type { FactSet } from '../../../src/graph/facts.js';
import { Facts, type Provision } from './facts.js';

/** A small world: two lists and two versions of a law's text, with what the API must tell apart. */

const SECRETS = '中华人民共和国保守国家秘密法';
const LICENCES = '中华人民共和国行政许可法';
const PENALTIES = '中华人民共和国行政处罚法';
export const BUREAU = '自治区国家保密局';
export const MARKET = '某市市场监督管理局';

const secrets = (version: string, article: number, text?: string): Provision => ({
  law: SECRETS,
  level: '法律',
  version,
  article,
  ...(text === undefined ? {} : { text }),
});
const licences = (article: number, text: string): Provision => ({
  law: LICENCES,
  level: '法律',
  article,
  text,
});

const TEXT_41 =
  '第四十一条 从事涉及国家秘密业务的企业事业单位，应当具备相应的保密管理能力，遵守国家保密规定。\n' +
  '从事国家秘密载体制作、复制、维修、销毁等业务的，应当经过审查批准，取得保密资质。';
const TEXT_60 =
  '第六十条 违反本法第四十一条第二款规定，未经批准取得保密资质的，由保密行政管理部门给予警告。';
const TEXT_61 = '第六十一条 保密行政管理部门的工作人员滥用职权、玩忽职守的，依法给予处分。';

/** The law's text of 2010, of which only two articles are kept here. */
export function secrets2010(): FactSet {
  const facts = new Facts('保守国家秘密法（2010）');
  for (const [article, text] of [
    [34, '第三十四条 从事国家秘密载体制作、复制、维修、销毁的，应当经过保密审查。'],
    [41, '第四十一条 各级保密行政管理部门对保密工作进行监督。'],
  ] as const) {
    facts.provision({ ...secrets('2010-04-29', article, text), textSource: 'statute' });
  }
  return facts.build();
}

/** The law's text of 2024, which says what became of the articles of 2010. */
export function secrets2024(): FactSet {
  const facts = new Facts('保守国家秘密法（2024）');
  const statute = (article: number, text: string, chapter: number): string =>
    facts.provision({
      ...secrets('2024-02-27', article, text),
      textSource: 'statute',
      chapter,
    });
  const art41 = statute(41, TEXT_41, 3);
  const art60 = statute(60, TEXT_60, 5);
  statute(61, TEXT_61, 5);
  const old34 = facts.provision(secrets('2010-04-29', 34));
  facts.edge('SUCCEEDED_BY', old34, art41, { kind: 'amended', score: 0.82 });
  const raw = '本法第四十一条第二款';
  const evidence = { raw, start: 7, end: 17, paragraph: 2, title: SECRETS, via: 'this-law' };
  facts.cite(art60, art41, { ...evidence, confidence: 1 });
  facts.edge('PENALISES', art60, art41, { ...evidence, confidence: 1 });
  return facts.build();
}

/** The list of the bureau: a licence with everything, and a penalty. */
export function bureauList(): FactSet {
  const facts = new Facts('自治区国家保密局权责清单', { rows: 2, items: 2 });
  const item = facts.item({
    seq: 1,
    type: '行政许可',
    name: '国家秘密载体制作、复制、维修、销毁资质认定',
    organ: BUREAU,
  });
  facts.assign(item, BUREAU, '法规督查处', { column: '承办机构' });
  const art41 = facts.provision(secrets('2024-02-27', 41, TEXT_41.slice(6)));
  const basis = { column: '设定依据', row: 1, level: '法律' };
  facts.cite(item, art41, {
    ...basis,
    raw: '《中华人民共和国保守国家秘密法》（2024年2月27日修订）第四十一条',
    start: 6,
    end: 40,
    quote: TEXT_41.slice(6),
    statedVersion: '2024-02-27',
    title: SECRETS,
    ordinal: 0,
  });
  const raw12 = '《中华人民共和国行政许可法》第十二条第（三）项';
  facts.cite(item, facts.provision(licences(12, '下列事项可以设定行政许可：…')), {
    ...basis,
    raw: raw12,
    start: 120,
    end: 120 + raw12.length,
    item: 3,
    title: LICENCES,
    ordinal: 1,
  });
  const accept = facts.duty(item, 1, '受理责任', '公示依法应当提交的材料；依法受理或不予受理。');
  facts.assign(accept, BUREAU, '法规督查处', { column: '责任事项' });
  const art30 = facts.provision(licences(30, '行政机关应当将有关行政许可的事项公示。'));
  facts.cite(accept, art30, {
    raw: '《中华人民共和国行政许可法》第三十条',
    column: '责任事项依据',
    row: 1,
    start: 6,
    end: 24,
    title: LICENCES,
    ordinal: 0,
  });
  const examine = facts.duty(item, 2, '审查责任', '组织书面审查、现场检查。');
  facts.assign(examine, BUREAU, '法规督查处', { column: '责任事项', scope: '负责书面审查' });
  facts.assign(examine, BUREAU, '科学技术处', { column: '责任事项', scope: '负责现场检查' });
  const misuse = facts.accountabilityCase(item, 1, '在审批过程中徇私舞弊、玩忽职守的');
  facts.assign(misuse, BUREAU, '秘书处', { column: '追责情形' });
  facts.cite(misuse, facts.provision(secrets('2024-02-27', 61)), {
    raw: '《中华人民共和国保守国家秘密法》第六十一条',
    column: '追责依据',
    row: 1,
    start: 4,
    end: 25,
    title: SECRETS,
    ordinal: 0,
  });

  const penalty = facts.item({
    seq: 2,
    type: '行政处罚',
    name: '对未取得保密资质从事涉密业务的处罚',
    organ: BUREAU,
  });
  facts.assign(penalty, BUREAU, '检查监管处', { column: '承办机构' });
  facts.cite(penalty, facts.provision(secrets('2024-02-27', 60)), {
    ...basis,
    row: 2,
    raw: '《中华人民共和国保守国家秘密法》第六十条',
    start: 6,
    end: 26,
    title: SECRETS,
    ordinal: 0,
  });
  const file = facts.duty(penalty, 1, '立案责任', '发现违法行为的，决定是否立案。');
  facts.assign(file, BUREAU, '有关处室', { column: '责任事项' });
  const same = { raw: '同1', via: 'same-as', confidence: 0.98, column: '责任事项依据' };
  facts.cite(file, facts.provision(secrets('2024-02-27', 60)), { ...same, row: 2, start: 2 });
  facts.unresolved(penalty, 2, '第一百百条', 'number-unreadable', '责任事项依据');
  return facts.build();
}

/** The list of another organ: it cites a law as a whole, a version as a whole, and one article. */
export function marketList(): FactSet {
  const facts = new Facts('市场监督管理局权责清单', { rows: 2, items: 2 });
  const check = facts.item({ seq: 1, type: '行政检查', name: '产品质量监督检查', organ: MARKET });
  facts.assign(check, MARKET, '质量监督科', { column: '承办机构' });
  const column = { column: '实施依据', row: 1 };
  const product = facts.provision({ law: '中华人民共和国产品质量法', level: '法律' });
  facts.cite(check, product, { ...column, raw: '《产品质量法》', start: 0, end: 7 });
  const penalties = facts.provision({ law: PENALTIES, level: '法律', version: '2021-01-22' });
  facts.cite(check, penalties, { ...column, raw: '《行政处罚法》（2021修订）', start: 9, end: 24 });
  const inserted = facts.provision({ law: '中华人民共和国刑法', article: 133, suffix: 1 });
  facts.cite(check, inserted, {
    ...column,
    raw: '刑法第一百三十三条之一',
    via: 'alias',
    start: 30,
  });
  const food = facts.item({ seq: 2, type: '行政许可', name: '食品经营许可', organ: MARKET });
  facts.assign(food, MARKET, '食品经营科', { column: '承办机构' });
  const art12 = facts.provision(licences(12, '下列事项可以设定行政许可：…'));
  facts.cite(food, art12, { ...column, row: 2, raw: '《行政许可法》第十二条', start: 0, end: 11 });
  facts.unresolved(food, 2, '《食品经营许可管理办法', 'title-unclosed', '实施依据');
  facts.unresolved(food, 2, '本条例第三条', 'law-unknown', '责任事项依据');
  return facts.build();
}

/** All documents of the world. */
export function world(): readonly FactSet[] {
  return [secrets2010(), secrets2024(), bureauList(), marketList()];
}
