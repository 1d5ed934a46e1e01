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
  /** 责任事项及依据: duties and their bases in one cell. */
  'dutiesWithBasis',
  /** 追责情形及追责依据: cases and their bases in one cell. */
  'casesWithBasis',
  /** The title of a law whose article stands in a cell of its own. */
  'lawTitle',
  /** 发文字号 of that law. */
  'lawNumber',
  /** 具体条款: the article apart from its title. */
  'provision',
  /** 条款内容, 法条罚则: the words of that article. */
  'provisionText',
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
  dutiesWithBasis: '责任事项及依据',
  casesWithBasis: '追责情形及追责依据',
  lawTitle: '法律名称',
  lawNumber: '发文字号',
  provision: '具体条款',
  provisionText: '条款内容',
};

/** Columns of which a table may have several, all of them read (违反条款 beside 处罚依据). */
export const MANIFOLD: ReadonlySet<Role> = new Set<Role>(['basis', 'dutyBasis', 'caseBasis']);
