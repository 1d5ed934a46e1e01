const STATE = /^(?:中华人民共和国|中国人民共和国)/u;
/** Words that may stand between a date and the body that acts. */
const LEAD = /^[\s,，、]*(?:已|经|由|根据|依据|以)?[\s]*/u;
const SESSION = /第?[一二三四五六七八九十百〇零\d]{1,5}届/u;
const CONGRESS = /人民代表大会|人大(?=常委会|常务委员会)/u;
const MEETING =
  /(?:第[一二三四五六七八九十百〇零\d]{1,5}次|\d{4}年第?\d{1,3}次)?(?:部务|部长办公|局务|局长办公|委务|署务|行务|行长办公|常务|主席办公|办务|全体|执行|办公|室务|主任)?(?:办公)?(?:会议|(?<=务|公)会)/u;
const ACT = /令|公告|审议|公布|发布|颁布|印发|批准|通过|修订|修正|修改|第[0-9０-９]{1,5}号/u;
const MAX_BODY = 40;

/**
 * The body that an event's words name: 全国人民代表大会常务委员会 in 第十三届全国人民代表大会
 * 常务委员会第二十五次会议修订. Of a decision's title only (《国务院关于…的决定》第一次修订) it is
 * who made that decision. Null where none is named.
 *
 * @param words an event without its date, titles in brackets left out.
 * @param title the first title in brackets, if any.
 */
export function readBody(words: string, title: string | null): string | null {
  const plain = words
    .slice(0, 200)
    .replace(LEAD, '')
    .replace(STATE, '')
    .trim()
    .replace(/[\s]+/gu, '、');
  return congress(plain) ?? court(plain) ?? named(plain) ?? ofTitle(title);
}

function congress(words: string): string | null {
  const found = CONGRESS.exec(words);
  const at = found?.index ?? -1;
  if (found === null || at > MAX_BODY) return null;
  const end = at + found[0].length;
  const isStanding = words.startsWith('常务委员会', end) || words.startsWith('常委会', end);
  const place = words.slice(0, at).replace(SESSION, '').replace(/^.*日/u, '').replaceAll('、', '');
  return `${place}人民代表大会${isStanding ? '常务委员会' : ''}`;
}

function court(words: string): string | null {
  if (words.includes('审判委员会')) return '最高人民法院';
  return words.includes('检察委员会') ? '最高人民检察院' : null;
}

function named(words: string): string | null {
  const act = words.search(ACT);
  const before = words.slice(0, act < 0 ? MAX_BODY : act);
  const meeting = before.search(MEETING);
  const body = (meeting > 0 ? before.slice(0, meeting) : before)
    .replace(/第$/u, '')
    .replace(/[\s、，。（）()]+$/u, '')
    .replaceAll(/(^|、)(?:中华人民共和国|中国人民共和国)/gu, '$1');
  return isBody(body) ? body : null;
}

function ofTitle(title: string | null): string | null {
  const about = title?.indexOf('关于') ?? -1;
  const body = title?.slice(0, Math.max(0, about)).replace(STATE, '') ?? '';
  return isBody(body) ? body : null;
}

/**
 * A name that was broken over lines or blanks: 国 务 院 is one organ, 样本部 样本总局 are two, and
 * then 、 stands between them.
 */
export function joinOrgans(lines: readonly string[]): string {
  let joined = '';
  for (const piece of lines.flatMap((line) => line.trim().split(/\s+/u))) {
    const parted = isBody(joined) && piece.length > 2 && !/^(?:令|公告|第|[（(])/u.test(piece);
    joined += parted ? `、${piece}` : piece;
  }
  return joined;
}

/** 2 to 40 characters that end as the names of organs do. */
export function isBody(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= MAX_BODY &&
    /(?:院|部|委|会|局|署|办|行|府|厅|主席|中央|军委|社|组|团|室)$/u.test(words)
  );
}
