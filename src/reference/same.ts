import { kindAt, kindOfTitle } from './law-kind.js';
import { placedWithin, readProvisions, WHOLE, type Provision } from './provisions.js';
import { SELF, type ArticleReading, type PastMention, type Reader } from './reading.js';
import { provisionStart } from './this-law.js';
import type { MentionVia } from './confidence.js';
import type { Target } from './types.js';

const IMPLEMENTING = ['实施条例', '实施细则', '实施办法', '实施规定'];
/** 该法另有规定, 该条例的规定: without a provision only such words refer to a whole law. */
const REFERS_TO_WHOLE = /^(?:的)?(?:有关|相关|另有)?规定/u;
/** 合同法, 共同条款, 雷同规定, 应该办法: 同 and 该 belong to the word before. */
const BELONGS_BEFORE = '合共相雷协伙不如认会应';
const PROVISION_WORD = /^(?:该|同)([条款项])(?=规定|的规定|的有关规定|第|所|之)/u;

/** 该条, 同条第二款, 各该条: the provision referred to last. */
export const readSameProvision: Reader = (reading, at) => {
  const { text } = reading;
  const word = PROVISION_WORD.exec(text.slice(at, at + 8));
  if (word === null || belongsBefore(text, at)) return null;
  const unit = word[1];
  const isEach = text.charAt(at - 1) === '各';
  const within = isEach && /本[编章节]$/u.test(text.slice(Math.max(0, at - 3), at - 1)) ? 2 : 0;
  const start = isEach ? at - 1 - within : at;
  const read = readProvisions(text, at + 2);
  const end = read?.end ?? at + 2;
  // 该项规定 says "this rule" of anything; it is a reference only behind an item.
  const last = reading.lastThat(({ targets }) => depthFits(targets.at(-1), unit));
  if (last === null) {
    return unit === '项' ? null : reading.abstain(start, end, 'no-antecedent');
  }
  const targets = isEach ? last.targets : last.targets.slice(-1);
  const bases = distinct(targets.map((target) => cut(target, unit)));
  const behind: readonly Provision[] = read?.provisions ?? [{ target: WHOLE, via: 'stated' }];
  const provisions = bases.flatMap((base) => behind.map((one) => placedWithin(one, base)));
  const common = { start, end, provisions, problems: read?.problems ?? [] };
  return reading.add({ ...common, law: last.law, via: 'same-provision', relative: true });
};

function belongsBefore(text: string, at: number): boolean {
  return at > 0 && BELONGS_BEFORE.includes(text.charAt(at - 1));
}

function depthFits(target: Target | undefined, unit: string | undefined): boolean {
  if (target === undefined || target.article === null) return false;
  if (unit === '款') return target.paragraph !== null;
  return unit === '条' || target.item !== null;
}

function cut(target: Target, unit: string | undefined): Target {
  if (unit === '条') return { ...target, paragraph: null, item: null, subitem: null };
  if (unit === '款') return { ...target, item: null, subitem: null };
  return { ...target, subitem: null };
}

function distinct(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}

/** 同法第三条, 该条例第五条, 该法另有规定的; 及其实施条例第六十七条. */
export const readSameLaw: Reader = (reading, at) => {
  const { text } = reading;
  if (text.charAt(at) === '其') return readImplementing(reading, at);
  if (belongsBefore(text, at)) return null;
  const kind = kindAt(text, at + 1);
  if (kind === null) return null;
  const wordEnd = at + 1 + kind.length;
  const read = readProvisions(text, provisionStart(text, wordEnd));
  const isWhole =
    text.charAt(at) === '该' && REFERS_TO_WHOLE.test(text.slice(wordEnd, wordEnd + 6));
  if (read === null && !isWhole) return null;
  const last = reading.lastThat(({ law }) => law !== SELF && isOfKind(law, kind));
  if (last === null) {
    return read === null ? null : reading.abstain(at, read.end, 'no-antecedent');
  }
  return addLaw(reading, at, read?.end ?? wordEnd, last.law, read, 'same-law');
};

function isOfKind(title: string, kind: string): boolean {
  const own = kindOfTitle(title);
  if (own === null) return false;
  return own === kind || own.endsWith(kind === '法' ? '法典' : kind);
}

/** 《食品安全法》及其实施条例, 本法及其实施细则第五条: that law's title with these words behind it. */
function readImplementing(reading: ArticleReading, at: number): number | null {
  const { text } = reading;
  const kind = IMPLEMENTING.find((word) => text.startsWith(word, at + 1));
  if (kind === undefined) return null;
  const wordEnd = at + 1 + kind.length;
  const read = readProvisions(text, provisionStart(text, wordEnd));
  const law = implemented(reading, at);
  if (law === null) {
    return read === null ? null : reading.abstain(at, read.end, 'no-antecedent');
  }
  return addLaw(reading, at, read?.end ?? wordEnd, law + kind, read, 'implementing-law');
}

/** The law that 及其 joins the words to, or the last one named if a provision is given. */
function implemented(reading: ArticleReading, at: number): string | null {
  const { text, context } = reading;
  const joined = /(?:及|和|以及|与|或者)$/u.exec(text.slice(Math.max(0, at - 2), at));
  if (joined === null) return null;
  const before = at - joined[0].length;
  if (reading.last !== null && reading.last.end === before) return titleOf(reading, reading.last);
  const own = /本(?:法|条例|办法|规定)$/u.test(text.slice(Math.max(0, before - 3), before));
  return own && context.title !== '' ? context.title : null;
}

function titleOf({ context }: ArticleReading, { law }: PastMention): string | null {
  if (law !== SELF) return law;
  return context.title === '' ? null : context.title;
}

function addLaw(
  reading: ArticleReading,
  start: number,
  end: number,
  law: string,
  read: ReturnType<typeof readProvisions>,
  via: MentionVia,
): number {
  const provisions = read?.provisions ?? [{ target: WHOLE, via: 'stated' as const }];
  return reading.add({ start, end, law, provisions, problems: read?.problems ?? [], via });
}
