import { fieldRole } from './field-role.js';
import type { Role } from './roles.js';

const BLAME = '(?:追责|问责|追究)';
const AND = '(?:及其?|和|与|、|\\/)';

/** Names an organ without saying that it holds the power: read where no better column is there. */
const LOOSE_ORGAN = /^(?:(?:单位|部门)名称|主管部门)$/u;

/** Header words of each role, the more particular first: 责任事项依据 before 责任事项. */
const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['seq', /^(?:序号|编号|序|项次|no\.?)$/iu],
  ['code', /^(?!.*名称).*(?:编码|代码|编号)/u],
  [
    'casesWithBasis',
    new RegExp(
      `${BLAME}情形${AND}${BLAME}?(?:情形)?依据|${BLAME}依据${AND}${BLAME}?(?:情形|事项)`,
      'u',
    ),
  ],
  ['caseBasis', /(?:追责|问责|追究责任|责任追究|追究)(?:情形|事项)?(?:的)?(?:对应|实施)?依据/u],
  [
    'dutiesWithBasis',
    new RegExp(`责任事项${AND}(?:责任事项|责任)?依据|责任(?:事项)?依据${AND}责任事项`, 'u'),
  ],
  ['dutyBasis', /(?:责任|职责|履责)(?:事项|内容)?(?:的)?(?:对应|实施|履行)?依据/u],
  ['exemption', /免责|容错/u],
  ['cases', /追责|问责|追究/u],
  ['division', /承办|内设机构|责任处室|责任科室|(?:责任|执法|承办)岗位|科室|处室|^division$/iu],
  [
    'duties',
    /责任事项|责任内容|对应责任|职责事项|履责(?:事项|内容)|^(?:直接实施|部门|主要)?责任$|^责任清单$/u,
  ],
  ['provisionText', /罚则|(?:条款|条文|法条)(?:的)?(?:内容|原文)/u],
  ['provision', /^(?:具体|依据|法律|法规|适用|相关|对应)?(?:条款|条文|法条)(?:号|序号|项)?$/u],
  ['lawTitle', /^(?:法律|法规|法律法规|依据|依据文件|法律依据)名称$/u],
  ['lawNumber', /^(?:法律|法规|依据)?(?:发文字号|发文号|文号)$/u],
  [
    'basis',
    /^(?!.*(?:收费|编制|定价|收取)).*(?:依据|违反条款|违反条文|处罚条款)|^(?:权力|职权)来源$/u,
  ],
  ['type', /(?:权力|职权|权责|事项|项目|执法)(?:事项)?(?:类型|类别|分类|种类)|^类[型别]$/u],
  ['subItem', /子项|小项|分项/u],
  [
    'name',
    /(?:权力|职权|事项|项目|权责|抽查|处罚|检查|案件)(?:权力|事项|项目)?名称|^名称$|^主项(?:名称)?$|^(?!责任|职责|其他|注意)\p{Script=Han}{0,6}事项$|^(?:处罚)?事由$|^(?:违法|处罚)行为$/u,
  ],
  [
    'organ',
    /主体|(?:实施|行使|处罚|执法|决定|检查|公开)机关|(?:行使|责任|实施|授权|牵头)部门|实施机构|(?:责任|实施)单位/u,
  ],
  ['organ', LOOSE_ORGAN],
  ['remark', /备注|说明/u],
];

/** Columns whose names contain the words of another: 追责对象范围 tells whom, not for what. */
const OTHER_COLUMN = new RegExp(
  `对象|相对人|范围|权限|层级|流程|期限|电话|网址|链接|时限|${BLAME}.*(?:主体|机关|方式|程序)`,
  'u',
);

/** Longest words of a header. */
const MAX_HEADER = 40;

/**
 * The role that the words of a header name, or null where they name none that is known. Blanks,
 * line breaks and signs at the end do not count; a remark in brackets counts only where the words
 * outside say nothing: 行使主体（责任主体）, 设定依据（法律、法规、规章）.
 */
export function roleOfHeader(header: string): Role | null {
  if (header.length > MAX_HEADER * 5) return null;
  const all = header.replace(/[\s\u3000\u200b\ufeff*＊]/gu, '').replace(/[：:]+$/u, '');
  const outside = all.replace(/[（(【[][^（()）【】[\]]*[)）】\]]/gu, '');
  return roleOfWords(outside) ?? roleOfWords(all.replace(/[（()）【】[\]]/gu, ''));
}

/** Whether a header names an organ only loosely (单位名称 beside 实施主体 is no second organ). */
export function isLooseOrgan(header: string): boolean {
  return LOOSE_ORGAN.test(header.replace(/[\s\u3000\u200b\ufeff*＊：:]/gu, ''));
}

function roleOfWords(words: string): Role | null {
  if (words === '' || words.length > MAX_HEADER) return null;
  const field = fieldRole(words);
  if (field !== undefined) return field;
  if (OTHER_COLUMN.test(words)) return null;
  for (const [role, pattern] of HEADERS) if (pattern.test(words)) return role;
  return null;
}
