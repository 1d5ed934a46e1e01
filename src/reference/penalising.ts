import type { LawArticle } from '../statute/law-text.js';
import { placeOf } from './place.js';

/** Words that lay a sanction or a liability on somebody. */
const SANCTION =
  /处罚(?!决定|程序|的事实|权|机关|的种类)|处分(?!决定)|警告|罚款|罚金|没收(?!违法所得(?:申请|程序|案件))|责令|吊销|暂扣|追究|(?<!先行|刑事)拘留|拘役|徒刑|死刑|管制|通报批评|批评教育|处以|赔偿|承担[^。；]{0,16}责任|负[^。；]{0,6}责任|(?:予以|给予|依法|从严|严肃)(?:处理|查处)|扣留|(?:依照|按照|依据)[^。，；]{0,20}处理|取缔|撤销[^。，；]{0,14}(?:许可|资格|登记|批准|证|职务|称号|认定|备案)|追缴|收缴|追回|滞纳金|记过|开除|撤职|降级|代履行|强制拆除|取消[^。；，]{0,12}(?:资格|称号)|(?:[可并，]|以上|关)处|处[^理置]{0,12}(?:元|倍|年)/u;
/** Words that take a sanction away: 不予处罚, 减轻处罚, 不承担赔偿责任. */
const SPARED =
  /(?:不予|免予|免除|减轻|从轻|不再|不得|不承担|不负|不受|免于|酌情减)[^。；，]{0,10}(?:处罚|处分|责任|追究|罚款|赔偿)/gu;
/** A sanction in front of those whom it hits: 责令违反第三条规定的单位改正. */
const GOVERNS = /(?:责令|处罚|处以|吊销|没收|追究|给予处分)[^。；;，,]{0,30}$/u;
const CLAIMED = /(?:请求|要求|主张)[^。；，]{0,40}(?:责任|赔偿)/gu;
/** Words for breach in front of a reference, in the same run of words. */
const BREACH =
  /(?:违反|违背|违法|触犯|(?:不|未|没有)(?:能|予|再)?(?:符合|按照|依照|按|依|履行|遵守|执行|落实|达到|满足|在|经|具备|根据|尽|公布|公开|将|对|向|采取|取得|建立|制定)|拒不(?:履行|执行)|(?:拒绝|逾期不?)(?:履行|执行)?)[^。；;：:，,]{0,24}$/u;
/** 有前款行为的, 实施前款所列行为, 犯前款罪的; at the head of its clause, nothing may stand before. */
const COMMITS =
  /(?:^|[，,、）)]|除)[^。；;：:，,]{0,16}(?:有|犯|实施|从事|存在|进行|发生|对|构成)$|(?:^|[，,])(?:单位|个人|对)?$/u;
const LACKS = /(?:不具有|没有|未有|无)$/u;
const DEED =
  /^(?:之)?(?:(?:的)?(?:规定所列|规定|所列举|所列|所述|所指|列举|明令禁止|禁止)(?:的|之)?)?(?:中的[^，。；]{0,6})?(?:(?:上述|各项|各类|其他|禁止|违法|犯罪|违规|禁止性|侵权|不正当|违纪|的)*)(?:行为|情形|罪|违法|犯罪|活动|情况|内容)/u;
/** The reference is where the sanction comes from, not what was breached. */
const SOURCE =
  /(?:依照|按照|依据|根据|适用|比照|参照|参考|依|按|以)$|(?:依照|按照|依据|根据|适用|比照|参照)[^。；;：:，,]{0,12}(?:和|及|与|或者|或|以及|、)$/u;
/** 未依照本法第三条规定登记的: the source is not followed. */
const NOT_FOLLOWED = /(?:不|未|没有|未能)(?:按照|依照|依据|根据|按|依)$/u;
/** What parts two references that one verb governs: 违反本法第十条、《…》第三条的规定. */
const JOINED = /^(?:的)?(?:有关|相关)?(?:规定)?(?:、|和|与|及|或|或者|以及|，或者|，以及)(?:者)?$/u;

/** 按照下列规定处理：（一）…罚款 */
const HANDS_ON = /(?:按照?|依照|根据)(?:下列|以下)/u;

/** How far before a reference its clause may begin, and how far behind it the sanction may stand. */
const REACH = 400;
const MAX_JOIN = 12;

/** What governs a reference: a breach, a source, or nothing that matters. */
type Role = 'breached' | 'source' | 'neither';

/**
 * Tells, for the references of one article in the order of the text, whether the clause lays a
 * sanction on whoever breaches them: words of breach in front (违反本法第三十四条规定的, 不符合…),
 * or a deed that they describe (有前款行为的), and a sanction in the same sentence, or, from inside
 * an item, in the lead of its paragraph. A reference that is the source of the sanction
 * (依照前款处罚) is none. One joined to the reference before it shares its role.
 */
export class PenalisingClauses {
  readonly #article: LawArticle;
  #lastEnd = -1;
  #lastRole: Role = 'neither';

  constructor(article: LawArticle) {
    this.#article = article;
  }

  penalises(start: number, end: number): boolean {
    const role = this.#role(start, end);
    this.#lastEnd = end;
    this.#lastRole = role;
    return role === 'breached' && this.#hasSanction(start, end);
  }

  #role(start: number, end: number): Role {
    const { text } = this.#article;
    if (this.#lastEnd >= 0 && start >= this.#lastEnd && start - this.#lastEnd <= MAX_JOIN) {
      if (JOINED.test(text.slice(this.#lastEnd, start))) return this.#lastRole;
    }
    const before = text.slice(this.#clauseStart(start), start);
    if (NOT_FOLLOWED.test(before)) return 'breached';
    if (SOURCE.test(before)) return 'source';
    if (BREACH.test(before)) return 'breached';
    const deed = DEED.exec(text.slice(end, end + 24))?.[0];
    if (deed === undefined || !COMMITS.test(before) || LACKS.test(before)) return 'neither';
    // 具有…情形的，以…罪定罪处罚 says when a crime is one; the circumstances break no rule.
    const isCircumstance =
      !/行为|罪|违法|活动|内容/u.test(deed) && rest(text, end).includes('定罪');
    return isCircumstance ? 'neither' : 'breached';
  }

  /** Start of the clause that `at` lies in: behind the last full stop, semicolon, colon or line. */
  #clauseStart(at: number): number {
    const { text, paragraphs } = this.#article;
    const floor = Math.max(paragraphs[0]?.start ?? 0, at - REACH);
    let start = at;
    while (start > floor && !'。；;：:\n'.includes(text.charAt(start - 1))) start -= 1;
    return start + clauseMark(text.slice(start, Math.min(at, start + 12)));
  }

  #hasSanction(start: number, end: number): boolean {
    const { text, paragraphs } = this.#article;
    if (GOVERNS.test(text.slice(this.#clauseStart(start), start))) return true;
    const after = rest(text, end);
    // 请求…承担责任的，不予支持 denies the liability that it names.
    if (isSanction(after.includes('不予支持') ? after.replace(CLAIMED, '') : after)) return true;
    const { paragraph, item } = placeOf(this.#article, start);
    const holder = paragraphs[paragraph - 1];
    if (holder === undefined || holder.items.length === 0) return false;
    // From an item the lead tells; a lead that hands on to its items (按照下列规定处理) has them tell.
    if (item !== null) return isSanction(holder.text.slice(-REACH));
    return (
      HANDS_ON.test(rest(text, end)) &&
      isSanction(text.slice(end, Math.min(holder.end, end + 2 * REACH)))
    );
  }
}

/** Length of what stands before a clause's words: the article's or an item's number, and blanks. */
function clauseMark(words: string): number {
  return (
    /^(?:第[^条\s]{1,8}条(?:之.)?[\s\u3000]+|[（(][^）)]{1,4}[）)]|[\s\u3000])+/u.exec(words)?.[0]
      .length ?? 0
  );
}

/** The words from `at` to the end of the sentence, at most REACH. */
function rest(text: string, at: number): string {
  const words = text.slice(at, at + REACH);
  const stop = words.search(/[。\n]/u);
  return stop < 0 ? words : words.slice(0, stop);
}

function isSanction(words: string): boolean {
  return SANCTION.test(words.replace(SPARED, ''));
}
