import { isSentenceEnd } from '../text/chars.js';

/** Words that lay a sanction or a liability on somebody. */
const SANCTION =
  /处罚|处分|警告|罚款|没收|责令|吊销|暂扣|追究|拘留|通报批评|处以|承担.{0,8}责任|予以处理|取缔|降低资质|罚金|有期徒刑/u;
/** Words for breach in front of a reference, within its own clause. */
const BREACH =
  /(?:违反|违背|违法|不按照|未按照|未依照|不依照|未按|不符合|不履行|未履行|有)[^。；;：:，,]{0,20}$/u;
/** The reference is the source of the sanction, not what was breached. */
const SOURCE = /(?:依照|按照|依据|根据|适用|依)$/u;

/** How far before a reference its clause may begin, and how far behind it the sanction may stand. */
const REACH = 400;

/**
 * Whether the clause around a reference punishes breach of what is referred to (违反本法第三十四条
 * 规定的，…处罚): words of breach before it and a sanction in the same article, but not where the
 * reference is itself the source of the sanction (依照本法第三条处罚).
 */
export function penalises(text: string, start: number, end: number, articleStart: number): boolean {
  let clause = start;
  while (clause > articleStart && start - clause < REACH) {
    const char = text.charAt(clause - 1);
    if (isSentenceEnd(char) || char === '：' || char === ':') break;
    clause -= 1;
  }
  const before = text.slice(clause, start);
  if (SOURCE.test(before) || !BREACH.test(before)) return false;
  const around = text.slice(
    Math.max(articleStart, start - REACH),
    Math.min(text.length, end + REACH),
  );
  return SANCTION.test(around);
}
