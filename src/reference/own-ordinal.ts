import { bareNameBefore, bareNamesBefore, type BareName } from '../citation/bare-name.js';
import { skipBlanksBack } from '../text/chars.js';
import { bareLawEndingAt, knownAs, statuteEndingAt } from './bare-law.js';
import { followingItem, followingLaw, followingParagraph } from './following.js';
import { placedWithin, readProvisions, WHOLE, type Provisions } from './provisions.js';
import { SELF, type ArticleReading, type Reader } from './reading.js';
import { ordinalRefers } from './refers.js';

/**
 * 第… that nothing of its own law stands before in brackets: behind a bare name (刑法第三百条) it
 * is that law's; alone it is the own law's (第三十条), the own article's (第二款), or goes on from
 * the provision before it.
 */
export const readBareOrdinal: Reader = (reading, at) => {
  const { text } = reading;
  const read = readProvisions(text, at);
  if (read === null) return null;
  const before = skipBlanksBack(text, at);
  const bare = bareLawEndingAt(reading, before);
  if (bare !== null) {
    addWholeBefore(reading, bare.start);
    const { start, law, isAlias } = bare;
    if (reading.context.isOwn(law)) {
      return reading.add({ ...read, start, law: SELF, via: 'own-title' });
    }
    return reading.add({ ...read, start, law, via: isAlias ? 'alias' : 'bare-name' });
  }
  const name = bareNameBefore(text, at, reading.floor, reading.pairs);
  if (name !== null) return addNamed(reading, withoutLead(reading, name), read);
  if (read.provisions.length === 0) return addProblems(reading, at, read);
  if (!ordinalRefers(text, at, read)) return at + 1;
  return addAlone(reading, at, read);
};

/** 第一百百条 alone is kept as unreadable where it stands like a provision. */
function addProblems(reading: ArticleReading, at: number, read: Provisions): number {
  if (!ordinalRefers(reading.text, at, read)) return read.end;
  return reading.add({ ...read, start: at, law: SELF, via: 'own-ordinal' });
}

/** 经营者有食品安全法实施条例: the words in front of the national law are no part of the name. */
function withoutLead(reading: ArticleReading, bare: BareName): BareName {
  const kind = /实施(?:条例|细则|办法)$/u.exec(bare.name)?.[0];
  if (kind === undefined) return bare;
  const end = bare.start + bare.name.length;
  const start = statuteEndingAt(reading, end - kind.length)?.start ?? bare.start;
  return start <= bare.start ? bare : { ...bare, name: reading.text.slice(start, end), start };
}

/** 大气污染防治法第十八条, with the whole laws that a list names in front of it. */
function addNamed(reading: ArticleReading, name: BareName, read: Provisions): number {
  addWholeBefore(reading, name.start);
  if (reading.context.isOwn(name.name)) {
    return reading.add({ ...read, start: name.start, law: SELF, via: 'own-title' });
  }
  const known = knownAs(reading, name.name);
  const via = known?.isAlias === true ? 'alias' : 'bare-name';
  return reading.add({ ...read, start: name.start, law: known?.law ?? name.name, via });
}

/** The whole laws that a list names in front of a bare name. */
function addWholeBefore(reading: ArticleReading, start: number): void {
  for (const whole of bareNamesBefore(reading.text, start, reading.floor)) {
    const known = knownAs(reading, whole.name);
    reading.add({
      start: whole.start,
      end: whole.start + whole.name.length,
      law: known?.law ?? whole.name,
      provisions: [{ target: WHOLE, via: 'stated' }],
      via: known?.isAlias === true ? 'alias' : 'bare-name',
    });
  }
}

function addAlone(reading: ArticleReading, at: number, read: Provisions): number {
  const first = read.provisions[0]?.target;
  if (first === undefined) return read.end;
  if (first.article !== null || first.chapter !== null || first.part !== null) {
    const law = first.article === null ? null : followingLaw(reading, at, first);
    const via = law === null ? 'own-ordinal' : 'following-provision';
    return reading.add({ ...read, start: at, law: law ?? SELF, via });
  }
  if (first.section !== null) {
    const { part, chapter } = reading.article;
    const base = { ...WHOLE, part, chapter };
    return addWithin(reading, at, read, { law: SELF, base, via: 'own-ordinal', relative: true });
  }
  const belongs =
    first.paragraph !== null
      ? followingParagraph(reading, at, first.paragraph)
      : followingItem(reading, at, first.item);
  if (belongs === null) return reading.abstain(at, read.end, 'item-unclear');
  return addWithin(reading, at, read, belongs);
}

type Within = NonNullable<ReturnType<typeof followingItem>>;

function addWithin(
  reading: ArticleReading,
  start: number,
  read: Provisions,
  { base, ...rest }: Within,
): number {
  const provisions = read.provisions.map((one) => placedWithin(one, base));
  return reading.add({ ...read, ...rest, start, provisions });
}
