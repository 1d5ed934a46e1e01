/** A word that stands for a law named elsewhere. */
export interface Referent {
  /** 本法 is the law whose words are quoted; 同法 and 该法 point back; 其实施条例 names a law's own. */
  readonly to: 'this' | 'same' | 'implementing';
  /** The kind of act it can stand for: 法, 条例, 办法, … */
  readonly kind: string;
  readonly end: number;
}

const IMPLEMENTING = ['实施条例', '实施细则', '实施办法'];
const KINDS = [...IMPLEMENTING, '条例', '办法', '规定', '细则', '规则', '决定', '解释', '法'];
/** 法院, 法人, …: the word goes on, and is another. */
const OTHER_WORD = /^[院人律规定学官警治]/u;

/** 本法, 本条例, 同法, 该办法, 其实施条例 at `at`; null where the word is another (本法院, 该法人). */
export function readReferent(text: string, at: number): Referent | null {
  const first = text.charAt(at);
  for (const kind of first === '其' ? IMPLEMENTING : KINDS) {
    if (!text.startsWith(kind, at + 1)) continue;
    const end = at + 1 + kind.length;
    if (kind === '法' && OTHER_WORD.test(text.slice(end, end + 1))) return null;
    return { to: first === '其' ? 'implementing' : first === '本' ? 'this' : 'same', kind, end };
  }
  return null;
}

/**
 * Whether a word without a pinpoint cites a whole law: 该法另有规定的 does. 本法规定 does not, since
 * a law that speaks of itself cites nothing.
 */
export function refersToWhole(text: string, at: number, referent: Referent): boolean {
  if (referent.to !== 'same' || text.charAt(at) === '同') return false;
  return /^(?:的)?(?:有关|相关|另有)?规定/u.test(text.slice(referent.end, referent.end + 6));
}
