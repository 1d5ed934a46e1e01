/** A word that stands for a law named elsewhere. */
export interface Referent {
  /** The kind of act it can stand for: 法, 条例, 办法, … */
  readonly kind: string;
  readonly end: number;
}

const KINDS = [
  '实施条例',
  '实施细则',
  '实施办法',
  '条例',
  '办法',
  '规定',
  '细则',
  '规则',
  '决定',
  '解释',
  '法',
];

/** 本法 is the law whose words are quoted; the others point back to one named before. */
export const THIS_LAW_WORDS = /^本/u;

/** 本法, 本条例, 同法, 该办法, … at `at`; null where the word is another (本法院, 该法人). */
export function readReferent(text: string, at: number): Referent | null {
  for (const kind of KINDS) {
    if (!text.startsWith(kind, at + 1)) continue;
    const end = at + 1 + kind.length;
    if (kind === '法' && /^[院人律规定学官警治]/u.test(text.slice(end, end + 1))) return null;
    return { kind, end };
  }
  return null;
}
