import type { LawEvent, LawLevel } from './law-text.js';

const COURT = /^最高人民(?:法院|检察院)/u;
const CONGRESS = /人民代表大会(?:常务委员会)?$/u;
const PROVINCES =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)/u;
const CITY = /^[\p{Script=Han}]{2,6}(?:市(?![场公政容民值])|自治州|自治县|经济特区)/u;
const DEPARTMENT = /(?:部|委员会|总局|局|署|总署|银行|办公室|会|委)$/u;
const NOTICE = /(?:通知|批复|答复|函|意见|通报|纪要)$/u;

/**
 * The body that made the law: who adopted, revised or issued it last; not who signed it
 * (主席令), nor the province that approved a city's regulation.
 */
export function issuerOf(title: string, events: readonly LawEvent[]): string | null {
  const about = title.indexOf('关于');
  const named = title.slice(0, Math.max(0, about));
  if (COURT.test(named)) return named;
  const made = events.filter(
    ({ kind, body }) =>
      body !== null &&
      body !== '主席' &&
      !['approved', 'repealed', 'in-force', 'other'].includes(kind),
  );
  const cityAct = events.some(({ kind }) => kind === 'approved')
    ? events.find(({ kind, body }) => kind === 'adopted' && body !== null)
    : undefined;
  if (cityAct !== undefined) return cityAct.body;
  const body = made.at(-1)?.body ?? null;
  return body ?? (/(?:院|部|委员会|政府|局|署)$/u.test(named) ? named : null);
}

/**
 * 效力级别. The rules are those of 立法法 (2023): 第十条 法律, 第七十二条 行政法规, 第八十条 to
 * 第八十二条 地方性法规, 第九十一条 部门规章, 第九十三条 地方政府规章, 第一百一十九条 司法解释; that a 条例 of a place is a
 * regulation of its congress follows from 规章制定程序条例 第七条. Null where nothing tells.
 */
export function levelOf(
  title: string,
  issuer: string | null,
  events: readonly LawEvent[],
): LawLevel | null {
  if (/^(?:中华人民共和国)?宪法(?:修正案.*)?$/u.test(title)) return '宪法';
  const plain = title.replace(/[（(][^（）()]{1,20}[)）]$/u, '');
  const isNotice = NOTICE.test(plain);
  if (issuer !== null && COURT.test(issuer)) return '司法解释';
  if (COURT.test(title)) return '司法解释';
  if (issuer !== null) {
    const level = levelOfBody(issuer, events);
    if (level !== null)
      return isNotice && level !== '地方性法规' && level !== '法律' ? '规范性文件' : level;
  }
  if (wasApprovedByState(events)) return '行政法规';
  if (isNotice) return '规范性文件';
  if (/^中华人民共和国.*(?<!办)法$/u.test(plain)) return '法律';
  if (plain.endsWith('条例') && (PROVINCES.test(plain) || CITY.test(plain))) return '地方性法规';
  return null;
}

function levelOfBody(issuer: string, events: readonly LawEvent[]): LawLevel | null {
  if (CONGRESS.test(issuer)) {
    return issuer.startsWith('全国人民代表大会') ? '法律' : '地方性法规';
  }
  if (issuer === '国家监察委员会') return '监察法规';
  if (issuer.startsWith('国务院') && !/(?:部|局|办公室|委员会)$/u.test(issuer)) return '行政法规';
  if (wasApprovedByState(events)) return '行政法规';
  if (issuer.endsWith('人民政府')) return '地方政府规章';
  const isOrder = events.some(({ raw, kind }) => kind !== 'in-force' && raw.includes('令'));
  const isPlace = PROVINCES.test(issuer) || CITY.test(issuer);
  if (DEPARTMENT.test(issuer) && !isPlace) {
    const isIssued = events.some(({ kind, raw }) => kind === 'adopted' && raw.includes('会议'));
    return isOrder || isIssued ? '部门规章' : null;
  }
  return null;
}

/** Before 立法法, what the 国务院 approved and a department issued was an administrative regulation. */
function wasApprovedByState(events: readonly LawEvent[]): boolean {
  return events.some(
    ({ kind, body }) => kind === 'approved' && body?.startsWith('国务院') === true,
  );
}
