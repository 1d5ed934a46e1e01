import type { Revisions } from '../../../src/api/revisions.js';
import { heldLawText } from '../../../src/import/held-law-text.js';
import { readDraftText } from '../../../src/import/read-draft.js';
import type { Workspace } from '../../../src/import/workspace.js';
import { correctedEntries } from '../../../src/revision/entries.js';

/** Texts of laws from a workspace, as `famai start` gives them. */
export function revisionsOf(workspace: Workspace): Revisions {
  return {
    lawText: (title, version) => heldLawText(workspace, title, version),
    readDraft: readDraftText,
    entries: (from, to) => correctedEntries(workspace, from, to),
  };
}

const TITLE = '样本水利条例';
const EVENTS = ['2015年3月1日 某省人民代表大会常务委员会通过'];
const REVISED = '2024年5月20日 某省人民代表大会常务委员会修订';

function law(events: readonly string[], articles: readonly string[], title = TITLE): string {
  return `# ${title}\n\n${events.join('\n\n')}\n\n<!-- INFO END -->\n\n${articles.join('\n\n')}\n`;
}

const OLD_ARTICLES = [
  '第一条 为了保护水库和堤防，维护沿岸居民的安全，制定本条例。',
  '第二条 任何单位不得在堤防上开垦种植或者堆放建筑材料。',
  '第三条 水库管理单位应当每季度检查闸门和启闭设备，并作出书面记录。',
  '第四条 向水库取用灌溉用水的，应当在三十日前向水务主管部门提出申请。',
  '第五条 水利展览馆每年免费开放不少于两百天，供学生参观学习。',
];

/** In the new version an article is inserted, one has another deadline, the last is gone. */
export const NEW_ARTICLES = [
  OLD_ARTICLES[0] ?? '',
  '第二条 沿岸乡镇应当组织志愿人员宣传防汛知识，发放避险地图。',
  (OLD_ARTICLES[1] ?? '').replace('第二条', '第三条'),
  (OLD_ARTICLES[2] ?? '').replace('第三条', '第四条'),
  '第五条 向水库取用灌溉用水的，应当在十五日前向水务主管部门提出申请。',
];

export const OLD_LAW = law(EVENTS, OLD_ARTICLES);
export const NEW_LAW = law([...EVENTS, REVISED], NEW_ARTICLES);
export const DRAFT = law([], NEW_ARTICLES, `${TITLE}（修订草案）`);
export const RENAMED_DRAFT = law([], NEW_ARTICLES, '样本河湖条例');
export const DECISION = [
  `# 关于修改《${TITLE}》的决定`,
  '2024年5月20日 某省人民代表大会常务委员会通过',
  `决定对《${TITLE}》作如下修改：`,
  '一、将第四条修改为：“第四条 取水的，应当在十日前提出申请。”',
  '二、删去第五条。',
  '本决定自2024年6月1日起施行。',
].join('\n\n');

/** A regulation that relies on an article that changes. */
export const RELYING_LAW = law(
  ['2020年6月1日 某省人民政府令第9号公布'],
  [
    '第一条 依照《样本水利条例》第四条提出申请的，应当附具用水计划。',
    '第二条 本办法自2020年7月1日起施行。',
  ],
  '样本取水办法',
);

/** A list whose items cite the old version in each of the ways that a change treats otherwise. */
export const CITING_LIST = [
  row(1, '堤防检查', `《${TITLE}》（2015年3月1日通过）第二条`),
  row(2, '取水许可', `《${TITLE}》（2015年3月1日通过）第四条`),
  row(3, '展览馆检查', `《${TITLE}》（2015年3月1日通过）第五条`),
  row(4, '取水计划审查', '《样本取水办法》第一条'),
].join('\n');

function row(seq: number, name: string, basis: string): string {
  return [
    ` \t${seq}\n\t行政检查\n\t${name}\n\t\n\t水务局\n\t${seq === 3 ? '宣传科' : '水政科'}`,
    `\t【地方性法规】${basis}。`,
    '\t1.受理责任：受理。\n\t1.同1。\n\t1.不受理的。\n\t\n\t',
  ].join('\n');
}
