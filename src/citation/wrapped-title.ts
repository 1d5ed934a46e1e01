import type { Title } from './title.js';

/** The longest run of words in front of a title that is read as the beginning of a longer one. */
const MAX_HEAD = 60;
const HEAD =
  /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,40}关于(?:印发|发布|公布|颁发|下发|转发|修改|批准|实施))$/u;
const TAIL = /^的(?:通知|决定|批复|意见|公告|函|命令|复函)/u;
/** Words that lead to a title and are no part of it. */
const LEAD = /^(?:以及|根据|依据|依照|按照|执行|和|及|与|或)/u;

/**
 * The whole title where only the inner one has its brackets: 某局关于印发《某方案》的通知. Null where the
 * words around a title make no longer one.
 */
export function wrappedTitle(text: string, inner: Title, floor: number): Title | null {
  const tail = TAIL.exec(text.slice(inner.end, inner.end + 4))?.[0];
  if (tail === undefined) return null;
  const from = Math.max(floor, inner.start - MAX_HEAD);
  const words = HEAD.exec(text.slice(from, inner.start))?.[1];
  if (words === undefined) return null;
  const head = words.replace(LEAD, '');
  return {
    title: `${head}〈${inner.title}〉${tail}`,
    start: inner.start - head.length,
    end: inner.end + tail.length,
  };
}
