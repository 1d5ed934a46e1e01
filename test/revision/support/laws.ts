import { chineseNumeral } from '../../../src/text/numeral.js';

export const TITLE = '样本管理条例';
export const OLD_VERSION = '2010-03-01';
export const NEW_VERSION = '2020-06-01';
export const PAIR = { title: TITLE, from: OLD_VERSION, to: NEW_VERSION };

/** A law of the sample state, as Markdown files have it: a body an article. */
export function lawFile(
  events: readonly string[],
  bodies: readonly string[],
  title = TITLE,
): string {
  const articles = bodies.map((body, index) => `第${chineseNumeral(index + 1)}条 ${body}`);
  return `# ${title}\n\n${events.join('\n\n')}\n\n<!-- INFO END -->\n\n${articles.join('\n\n')}\n`;
}

const ADOPTED = '2010年3月1日 样本市人民代表大会常务委员会通过';

const KEEP = '样本保管单位应当建立登记台账，逐件记录样本的名称、来源和数量。';
const REPORT = '发生样本遗失的，保管人员应当在二十四小时内报告样本部门。';
const SIGN = '样本库房的门口应当悬挂统一样式的警示标牌。';

export const OLD_BODIES = [
  '为了加强样本管理，制定本条例。',
  KEEP,
  SIGN,
  REPORT,
  '违反本条例第四条规定的，由样本部门处一千元罚款。',
  '本条例自2010年5月1日起施行。',
];

/** The old second article stands as third; the notice of a loss became a rule about a signboard. */
export const NEW_BODIES = [
  '为了加强样本管理，制定本条例。',
  '样本部门应当每年公布样本目录，接受社会监督。',
  KEEP,
  REPORT.replace('二十四小时', '十二小时'),
  '运输样本的车辆应当配备恒温设备和定位装置。',
  '违反本条例第四条规定的，由样本部门处二千元罚款。',
  '本条例自2020年9月1日起施行。',
];

export const OLD = lawFile([ADOPTED], OLD_BODIES);
export const REVISED = [ADOPTED, '2020年6月1日 样本市人民代表大会常务委员会修订'];
export const NEW = lawFile(REVISED, NEW_BODIES);
/** The new text with a mistake of the scan mended: another deadline. */
export const NEW_MENDED = lawFile(
  REVISED,
  NEW_BODIES.map((body) => body.replace('十二小时', '六小时')),
);

/** A pasted list of one item with the given basis. */
export function listFile(basis: string): string {
  return [
    ' \t1\n\t行政处罚\n\t对违反样本管理规定的处罚\n\t\n\t样本局\n\t样本处',
    `\t${basis}`,
    '\t1.受理责任（样本处）：受理。\n\t1.同1。\n\t1.不受理的（样本处）。\n\t\n\t',
  ].join('\n');
}
