/** What a column of a power-and-responsibility list is about. */
export const ROLES = [
  'seq',
  'code',
  'type',
  'name',
  'subItem',
  'organ',
  'division',
  'basis',
  'duties',
  'dutyBasis',
  'cases',
  'caseBasis',
  'exemption',
  'remark',
] as const;
export type Role = (typeof ROLES)[number];

/** The order of the columns where a table has no header. */
export const USUAL_ORDER: readonly Role[] = [
  'seq',
  'type',
  'name',
  'subItem',
  'organ',
  'division',
  'basis',
  'duties',
  'dutyBasis',
  'cases',
  'caseBasis',
  'exemption',
  'remark',
];

/** The header that a column of each role usually has: what people read in messages. */
export const ROLE_NAMES: Record<Role, string> = {
  seq: '序号',
  code: '职权编码',
  type: '权力类型',
  name: '事项名称',
  subItem: '子项',
  organ: '实施主体',
  division: '承办机构',
  basis: '设定依据',
  duties: '责任事项',
  dutyBasis: '责任事项依据',
  cases: '追责情形',
  caseBasis: '追责情形依据',
  exemption: '免责情形',
  remark: '备注',
};

/** Header words of each role, the more particular first: 责任事项依据 before 责任事项. */
const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['seq', /^(?:序号|编号|序|项次|no\.?)$/iu],
  ['code', /编码|代码/u],
  [
    'caseBasis',
    /^(?:追责|问责|追究责任)(?:情形)?(?:及追责)?(?:的)?依据(?:及追责情形)?$|追责情形依据/u,
  ],
  ['dutyBasis', /责任(?:事项)?(?:的)?依据/u],
  ['exemption', /免责|容错/u],
  ['cases', /追责|问责|追究/u],
  ['division', /承办|内设机构|责任处室|责任科室|责任岗位|科室|处室|division/iu],
  ['duties', /责任事项|责任内容|对应责任|职责事项/u],
  ['basis', /依据|违反条款/u],
  ['type', /(?:权力|职权|权责|事项|项目|执法)(?:事项)?(?:类型|类别|分类|种类)|^类[型别]$/u],
  ['subItem', /子项|小项|分项/u],
  [
    'name',
    /(?:权力|职权|事项|项目|权责|抽查|处罚)(?:权力|事项|项目)?名称|^名称$|^(?:权力|职权|权责|处罚)?事项$/u,
  ],
  ['organ', /主体|实施机关|行使部门|责任部门|实施部门|行使机关|授权部门|实施机构/u],
  ['remark', /备注|说明/u],
];

/** Columns whose names contain the words of another: 追责对象范围 tells whom, not for what. */
const OTHER_COLUMN = /对象|范围|权限|层级|流程|期限|电话|网址|链接|时限/u;

/** The role that a header cell names, or null where it names none that is known. */
export function roleOfHeader(header: string): Role | null {
  const words = header.replace(/[\s\u3000]/gu, '');
  if (words === '' || words.length > 40 || OTHER_COLUMN.test(words)) return null;
  for (const [role, pattern] of HEADERS) if (pattern.test(words)) return role;
  return null;
}
