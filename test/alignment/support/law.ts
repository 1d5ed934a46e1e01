import { parseLawText } from '../../../src/statute/parse-law-text.js';
import type { LawText } from '../../../src/statute/law-text.js';
import { chineseNumeral } from '../../../src/text/numeral.js';

/** A made-up law: each string an article (paragraphs and items on lines of their own). */
export function law(bodies: readonly string[], title = '测试管理条例'): LawText {
  const lines = bodies.map((body, index) => `第${chineseNumeral(index + 1)}条 ${body}`);
  return parseLawText(`${title}\n\n${lines.join('\n')}\n`, { title });
}

/** The same with headings: each chapter its title and its articles. */
export function chapters(parts: readonly (readonly [string, readonly string[]])[]): LawText {
  let number = 0;
  const lines = parts.flatMap(([title, bodies], index) => [
    `第${chineseNumeral(index + 1)}章 ${title}`,
    ...bodies.map((body) => `第${chineseNumeral((number += 1))}条 ${body}`),
  ]);
  return parseLawText(`测试管理条例\n\n${lines.join('\n')}\n`, { title: '测试管理条例' });
}

/** Articles of nothing in common, to fill a law with. */
export const FILLERS: readonly string[] = [
  '为了规范仓库安全，保障人身和财产，制定本条例。',
  '本条例适用于港口危险货物仓库的建设和使用。',
  '仓库应当设置避雷装置和消防水池。',
  '装卸作业人员应当经过专业培训并持证上岗。',
  '货主应当如实申报货物名称、数量和性质。',
  '夜间作业应当配备照明设备和值班人员。',
  '船舶靠泊前应当通报预计抵港时间。',
  '码头经营者应当建立台账并保存三年。',
  '运输车辆应当安装卫星定位装置。',
];

/** Further ones, for behind. */
export const MORE_FILLERS: readonly string[] = [
  '水库大坝应当定期鉴定。',
  '蓄滞洪区居民应当及时转移。',
  '地下水开采应当计量。',
  '污水经处理达标后方可排放。',
  '河道采砂实行许可制度。',
  '渔业养殖不得妨碍行洪。',
  '农田灌溉推广滴灌技术。',
];
