/** Words for kinds of act, longest first, that 本…, 同… and 该… can stand before. */
const KINDS = [
  '实施条例',
  '实施细则',
  '实施办法',
  '实施规定',
  '暂行条例',
  '暂行办法',
  '暂行规定',
  '自治条例',
  '单行条例',
  '若干规定',
  '议事规则',
  '管理办法',
  '条例',
  '办法',
  '规定',
  '细则',
  '规则',
  '规程',
  '决定',
  '决议',
  '解释',
  '通则',
  '准则',
  '章程',
  '公约',
  '协定',
  '条约',
  '规范',
  '意见',
  '条令',
  '批复',
  '通知',
  '司法解释',
  '安排',
  '纪要',
  '方案',
  '指南',
  '指引',
  '公告',
  '通告',
  '命令',
  '制度',
  '守则',
  '措施',
  '法典',
  '宪法',
  '法',
] as const;

/** 法院, 法人, …: the word goes on, and is another. */
const OTHER_WORD = '院人律学官警治庭';

/** The kind of act named at `at` (条例 in 本条例第三条), or null where the word is none. */
export function kindAt(text: string, at: number): string | null {
  const first = text.charAt(at);
  for (const kind of KINDS) {
    if (!kind.startsWith(first) || !text.startsWith(kind, at)) continue;
    if (kind === '法' && OTHER_WORD.includes(text.charAt(at + 1) || ' ')) return null;
    return kind;
  }
  return null;
}

/** The kind of act that a title ends with, brackets such as （试行） left out; null if unknown. */
export function kindOfTitle(title: string): string | null {
  const core = title.replace(/(?:[（(][^（()）]{0,40}[)）])+$/u, '');
  return KINDS.find((kind) => core.endsWith(kind)) ?? null;
}

/**
 * Whether 本+`kind` can be the law of that title: 本条例 fits 暂行条例, 本法 fits no 办法. A title
 * that says no kind, such as the heading of a part, fits all.
 */
export function kindFits(kind: string, title: string): boolean {
  const own = kindOfTitle(title);
  if (own === null || own === kind) return true;
  if (kind === '法') return own === '法典' || own === '宪法';
  return own.endsWith(kind) || kind.endsWith(own);
}
