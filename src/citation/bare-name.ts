import type { BracketPairs } from '../text/brackets.js';
import { isRoundClose } from '../text/brackets.js';
import { skipBlanksBack } from '../text/chars.js';
import { readHistory, type History } from './history.js';

/** A law named without 《》 (大气污染防治法第十八条), up to where its pinpoint begins. */
export interface BareName {
  readonly name: string;
  readonly start: number;
  readonly history: History | null;
}

const MAX_NAME = 40;
const MAX_BRACKET = 200;
const LAW_END = /(?:法典|法|条例|办法|规定|细则|规则|规程|宪法)$/u;

/** Words behind which a name begins; they are not part of it. */
const LEADS =
  /(?:依照|按照|依据|根据|违反|违背|不适用|适用|参照|遵照|执行|符合|触犯|遵守|不属于|属于|认定为|视为|构成|所称|修订前的|修订后的|修正前的|修正后的|修订的|修正的|现行|应当|同时|或者|以及|国家|我国|的|了|由|即|是|之|其|原|新|按|依)/gu;
/** Names in which a lead is no lead: its place within them. */
const NO_LEADS = /依法|按劳|原子|新闻|新型|新能源|原产地|国家(?!规定|标准|有关)/u;
/** 和, 与, 及 part two names only behind the end of one: 市容和环境卫生管理条例 is one name. */
const JOINED = /^.*(?:法|条例|办法|规定|细则|[条款项])(?:和|与|及|或)/u;
/** Words that end like a name and name no law. */
const NO_NAME =
  /^(?:有关|相关|上述|下列|前述|以上|其他|另有|法律|行政|地方|本|该|同|此|各|国家|具体|管理|实施|暂行|处罚|特别|明确|现行)?(?:的)?(?:法律|法规|法|条例|办法|规定|细则|规则|规程|方法|作法|做法|立法|司法|执法|违法|合法|依法|守法)$/u;

/**
 * The bare name that ends at `at`, just before a 第, with a history in brackets in between if
 * there is one. `floor` is where the last citation ended. Null where the words name no law.
 */
export function bareNameBefore(
  text: string,
  at: number,
  floor: number,
  pairs: BracketPairs,
): BareName | null {
  let end = skipBlanksBack(text, at);
  let history: History | null = null;
  if (isRoundClose(text.charAt(end - 1))) {
    const open = pairs.open(end - 1);
    if (open < floor || end - open > MAX_BRACKET) return null;
    const words = text.slice(open + 1, end - 1);
    if (!/\d{4}|施行|修正|修订/u.test(words)) return null;
    history = readHistory(words);
    end = skipBlanksBack(text, open);
  }
  return nameEndingAt(text, end, floor, history);
}

/** The name of a law whose last character stands before `end`, or null where there is none. */
export function nameEndingAt(
  text: string,
  end: number,
  floor: number,
  history: History | null,
): BareName | null {
  let start = end;
  const limit = Math.max(floor, end - MAX_NAME);
  while (start > limit && /\p{Script=Han}/u.test(text.charAt(start - 1))) start -= 1;
  const run = text.slice(start, end);
  if (!LAW_END.test(run)) return null;
  let cut = JOINED.exec(run)?.[0].length ?? (/^[和与及或]/u.test(run) && start === floor ? 1 : 0);
  for (const lead of run.matchAll(LEADS)) {
    const behind = lead.index + lead[0].length;
    const isLead = !NO_LEADS.test(run.slice(lead.index, behind + 2));
    if (isLead && behind < run.length - 1) cut = Math.max(cut, behind);
  }
  const name = run.slice(cut);
  if (name.length < 2 || NO_NAME.test(name)) return null;
  // 办法 and 规定 end many phrases; a short one is hardly the name of a law.
  if (!/(?:法|法典|条例)$/u.test(name) && name.length < 6) return null;
  if (name.endsWith('办法') && name.length < 6) return null;
  return { name, start: start + cut, history };
}

/**
 * Bare names in front of one that has a pinpoint, parted by 、 (违反军人保险法、社会保险法第八十四条):
 * each cites its whole law. In the order of the text.
 */
export function bareNamesBefore(text: string, start: number, floor: number): BareName[] {
  const names: BareName[] = [];
  let at = start;
  while (text.charAt(at - 1) === '、') {
    const name = nameEndingAt(text, at - 1, floor, null);
    if (name === null || !/(?:法|法典|条例)$/u.test(name.name)) break;
    names.unshift(name);
    at = name.start;
  }
  return names;
}
