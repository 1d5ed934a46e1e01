import { differ, type ChangeContext } from './context.js';

/** 直接负责的主管人员 and 应当认定为 oblige nobody. */
const MODAL = /应当(?!认定)|可以|不得|禁止|严禁|有权|有义务|无权|(?<!直接)负责(?!人)/gu;
/** What a State undertakes without saying 应当, where a whole clause of it is new or gone. */
const TASK = /鼓励|支持|加强|加大|坚持|健全|推动|促进/u;
const CLAUSE = 8;
const SANCTION = /罚款|罚金|没收|吊销|警告|并处|给予.{0,8}处分/u;

/** 必须 and 应 say what 应当 says (立法技术规范（试行）（一）24.1). */
const plain = (words: string): string =>
  words
    .replace(/必须/gu, '应当')
    .replace(/不应当/gu, '不得')
    .replace(/(?<![相适响反供顺因效对])应(?!当|急|用|对)/gu, '应当');

/** What must, may or must not be done is said otherwise. */
export function isDuty({ from, to, oldSentence, newSentence }: ChangeContext): boolean {
  if (isTask(from, to) || isTask(to, from)) return true;
  // 可以并处罚款 is what an organ may do about a breach: a matter of penalty.
  return differ(plain(from), plain(to), MODAL) && !SANCTION.test(oldSentence + newSentence);
}

const isTask = (words: string, other: string): boolean =>
  other === '' && words.length >= CLAUSE && TASK.test(words);
