import { BracketPairs, isRoundOpen } from '../text/brackets.js';
import { isBlank, skipBlanks } from '../text/chars.js';
import { numeralEnd } from '../text/numeral.js';
import { isKindTitle } from './alias.js';
import { bareNameBefore, bareNamesBefore, type BareName } from './bare-name.js';
import { CitationCollector } from './collector.js';
import { namesOwnArticle, withinArticle } from './continuation.js';
import { EntryStarts } from './entry-start.js';
import { kindNameBefore, type KindName } from './kind-name.js';
import { levelOf, MAX_LABEL } from './label.js';
import { readPinpoint, type PinpointReading } from './pinpoint.js';
import { LawsInText, type LawContext } from './laws-in-text.js';
import { quoteStart } from './quote.js';
import { readReferent, refersToWhole } from './referent.js';
import {
  readTitle,
  readUnclosedTitle,
  readUnopenedTitle,
  isLawTitle,
  isNumberedDocument,
  isStandardTitle,
  type Title,
} from './title.js';
import { announcementEnd, historyBehind, readTitleTail } from './title-tail.js';
import type { ExtractResult } from './extract.js';
import type { CitationVia } from './types.js';
import { wholeNameAt } from './whole-name.js';
import { wrappedTitle } from './wrapped-title.js';

export interface ExtractOptions {
  /** Offsets where a numbered entry begins: no quotation reaches over one. */
  readonly boundaries?: readonly number[];
}

/** Characters at which something may begin; all others are passed over by one table look-up. */
const STOPS = new Uint8Array(65_536);
for (const char of '《》【】第本同该其法') STOPS[char.charCodeAt(0)] = 1;

/** One pass over one text: what law is meant, whether the words are quoted, what was found. */
export class Extraction {
  readonly #text: string;
  readonly #pairs: BracketPairs;
  readonly #starts: EntryStarts;
  readonly #found: CitationCollector;
  readonly #laws: LawsInText;
  #level: string | null = null;
  #labelEnd = -1;

  constructor(text: string, options: ExtractOptions) {
    this.#text = text;
    this.#pairs = new BracketPairs(text);
    this.#starts = new EntryStarts(text, options.boundaries ?? []);
    this.#found = new CitationCollector(text, this.#starts);
    this.#laws = new LawsInText((words) => this.#found.lastLawLike(words));
  }

  run(): ExtractResult {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      if (STOPS[text.charCodeAt(at)] === 0) at += 1;
      else at = Math.max(this.#read(at), at + 1);
    }
    return this.#found.finish();
  }

  #read(at: number): number {
    this.#found.moveTo(at);
    switch (this.#text.charAt(at)) {
      case '《':
        return this.#readTitleAt(at);
      case '》':
        return this.#readLostTitle(at);
      case '【':
        return this.#readLabel(at);
      case '】':
        return this.#readLostLabel(at);
      case '第':
        return this.#readFollowing(at);
      case '法':
        return this.#readWholeName(at);
      default:
        return this.#readReferentAt(at);
    }
  }

  #readTitleAt(at: number): number {
    const title =
      readTitle(this.#text, at, this.#pairs) ?? readUnclosedTitle(this.#text, at, this.#pairs);
    if (title !== null) {
      return this.#readLaw(wrappedTitle(this.#text, title, this.#found.lastEnd) ?? title);
    }
    if (this.#pairs.close(at) < 0) {
      this.#found.addUnresolved(at, Math.min(at + 40, this.#text.length), 'title-unclosed');
    }
    return at + 1;
  }

  /** A 》 whose 《 was lost. */
  #readLostTitle(at: number): number {
    if (this.#pairs.open(at) >= 0) return at + 1;
    const title = readUnopenedTitle(this.#text, at);
    return title === null || title.start < this.#found.lastEnd ? at + 1 : this.#readLaw(title);
  }

  #readLabel(at: number): number {
    const words = this.#text.slice(at + 1, at + MAX_LABEL + 2);
    const length = words.indexOf('】');
    if (length < 0) return at + 1;
    const close = at + 1 + length;
    const level = levelOf(words.slice(0, length));
    if (level === null) return close + 1;
    this.#setLevel(level, at, close + 1);
    return close + 1;
  }

  /** 行政法规】: a label whose 【 was lost counts only at the start of an entry. */
  #readLostLabel(at: number): number {
    for (let start = at - 1; start >= 0 && at - start <= MAX_LABEL; start -= 1) {
      if (!this.#starts.isStart(start)) continue;
      const level = levelOf(this.#text.slice(start, at));
      if (level !== null) this.#setLevel(level, start, at + 1);
      break;
    }
    return at + 1;
  }

  #setLevel(level: string, start: number, end: number): void {
    this.#found.endQuote(start);
    this.#level = level;
    this.#labelEnd = end;
  }

  #readLaw(title: Title): number {
    const text = this.#text;
    const isLabelled = skipBlanks(text, this.#labelEnd, true) === title.start;
    const isEntry = isLabelled || this.#starts.isStart(title.start);
    const isInside = this.#found.inQuote && !isEntry;
    const announced = announcementEnd(text, title.end);
    // The order that made the law named before it cites nothing.
    if (announced !== null && !isLabelled && this.#laws.current !== null) return announced;
    const tail = readTitleTail(text, title.end, this.#pairs);
    const pinpoint = readPinpoint(text, tail.pinpointAt, tail.bare);
    const law = title.title + tail.titleSuffix;
    const isLaw = isLawTitle(law) || isNumberedDocument(law, tail.history);
    if (pinpoint === null && (tail.isStandard || !isLaw)) return tail.end;
    if (pinpoint === null && isInside && isStandardTitle(law)) return tail.end;
    if (isEntry && !isLabelled && !isInside) this.#level = null;
    const end = pinpoint?.end ?? tail.end;
    const known = this.#laws.shortFor(law);
    if (known === null && isKindTitle(law)) {
      if (pinpoint !== null) this.#found.addUnresolved(title.start, end, 'law-unknown');
      return end;
    }
    const level = isInside ? null : this.#level;
    const late = pinpoint === null ? null : historyBehind(text, pinpoint.end, this.#pairs);
    const { version, documentNumber } =
      late !== null && tail.history.version === null ? late : tail.history;
    const context: LawContext =
      known === null ? { law, level, version, documentNumber } : { ...known, level };
    this.#add(context, title.start, end, pinpoint, known === null ? 'stated' : 'alias', isInside);
    this.#laws.add(context, tail.alias);
    if (!isInside) this.#laws.current = context;
    return end;
  }

  /** 第六十二条：… that continues the law stated before it. */
  #readFollowing(at: number): number {
    if (!mayBeNumber(this.#text, at + 1)) return at + 1;
    const name = bareNameBefore(this.#text, at, this.#found.lastEnd, this.#pairs);
    if (name !== null) return this.#readBareName(name, at);
    const kind = kindNameBefore(this.#text, at, this.#found.lastEnd);
    if (kind !== null) return this.#readKindName(kind, at);
    if (this.#laws.current === null) return this.#skipOrdinal(at);
    const pinpoint = readPinpoint(this.#text, at);
    if (pinpoint === null) return at + 1;
    const end = pinpoint.end;
    const parts = this.#partsOfLast(at, pinpoint);
    if (parts !== null) {
      this.#add(this.#laws.current, at, end, parts, 'following-article', false);
    } else if (this.#continues(at, pinpoint)) {
      this.#add(this.#laws.current, at, end, pinpoint, 'following-article', false);
    } else if (
      this.#found.inQuote &&
      namesOwnArticle(this.#text, at, this.#found.lastEnd, pinpoint)
    ) {
      this.#add({ ...this.#laws.current, level: null }, at, end, pinpoint, 'this-law', true);
    }
    return end;
  }

  /** 第二款：… on a line of its own: a further part of the article that was cited last. */
  #partsOfLast(at: number, pinpoint: PinpointReading): PinpointReading | null {
    const last = this.#found.lastPinpoint;
    if (last === null || !this.#starts.isStart(at)) return null;
    if (quoteStart(this.#text, pinpoint.end) === null) return null;
    return withinArticle(pinpoint, last);
  }

  /** 条例第五条: a law of that kind named before, or a citation whose law cannot be told. */
  #readKindName(kind: KindName, at: number): number {
    const pinpoint = readPinpoint(this.#text, at);
    if (pinpoint === null) return at + 1;
    const { start } = kind;
    const law = this.#laws.ofKind(kind);
    const isInside = this.#found.inQuote && !this.#starts.isStart(start);
    if (law === null) this.#found.addUnresolved(start, pinpoint.end, 'law-unknown');
    else this.#add({ ...law, level: null }, start, pinpoint.end, pinpoint, 'alias', isInside);
    return pinpoint.end;
  }

  /** 依照刑法有关规定: a whole law without 《》. */
  #readWholeName(at: number): number {
    const name = wholeNameAt(this.#text, at, this.#found.lastEnd);
    if (name === null) return at + 1;
    const isInside = this.#found.inQuote && !this.#starts.isStart(name.start);
    this.#add(this.#laws.named(name), name.start, at + 1, null, 'alias', isInside);
    return at + 1;
  }

  /** 大气污染防治法第十八条, with the whole laws that a list names in front of it. */
  #readBareName(name: BareName, at: number): number {
    const pinpoint = readPinpoint(this.#text, at);
    if (pinpoint === null) return at + 1;
    const isInside = this.#found.inQuote && !this.#starts.isStart(name.start);
    for (const whole of bareNamesBefore(this.#text, name.start, this.#found.lastEnd)) {
      const end = whole.start + whole.name.length;
      this.#add(this.#laws.named(whole), whole.start, end, null, 'alias', isInside);
    }
    const context = this.#laws.named(name);
    this.#add(context, name.start, pinpoint.end, pinpoint, 'alias', isInside);
    if (!isInside) this.#laws.current = context;
    return pinpoint.end;
  }

  /** An ordinal that no law stands before is an ordinary word (第二条道路) and is passed over. */
  #skipOrdinal(at: number): number {
    return readPinpoint(this.#text, at)?.end ?? at + 1;
  }

  #continues(at: number, pinpoint: PinpointReading): boolean {
    const names = pinpoint.provisions.some(({ pinpoint: { article } }) => article !== null);
    if (!names && pinpoint.problems.length === 0) return false;
    // …… leaves words out between two articles as a line break does.
    const isStart = this.#starts.isStart(at) || this.#text.charAt(at - 1) === '…';
    if (isStart) return !this.#found.inQuote || quoteStart(this.#text, pinpoint.end) !== null;
    if (this.#found.inQuote) return false;
    return /[、，,和及与或照据反合]$/u.test(this.#text.slice(Math.max(0, at - 4), at).trimEnd());
  }

  /** 本法第四十一条 in a quotation, 同法第三条 and 该条例第五条 behind a title. */
  #readReferentAt(at: number): number {
    const referent = readReferent(this.#text, at);
    if (referent === null) return at + 1;
    const pinpoint = readPinpoint(this.#text, skipBlanks(this.#text, referent.end));
    if (pinpoint === null && !refersToWhole(this.#text, at, referent)) return referent.end;
    const end = pinpoint?.end ?? referent.end;
    const law = this.#laws.referred(referent);
    if (law === null) {
      if (pinpoint !== null) this.#found.addUnresolved(at, end, 'law-unknown');
      return end;
    }
    const via = referent.to === 'this' ? 'this-law' : 'same-law';
    this.#add({ ...law, level: null }, at, end, pinpoint, via, this.#found.inQuote);
    return end;
  }

  #add(
    law: LawContext,
    start: number,
    end: number,
    pinpoint: PinpointReading | null,
    via: CitationVia,
    isInside: boolean,
  ): void {
    for (const problem of pinpoint?.problems ?? []) {
      this.#found.addUnresolved(problem.start, problem.end, problem.reason);
    }
    if (pinpoint !== null && pinpoint.provisions.length === 0) return;
    const quote = pinpoint === null || isInside ? null : quoteStart(this.#text, end);
    this.#found.add({ law, start, end, pinpoint, via, isInside, quoteStart: quote });
  }
}

/** Whether a number, a bracket or a blank follows 第; most others are ordinary words. */
function mayBeNumber(text: string, at: number): boolean {
  const char = text.charAt(at);
  return numeralEnd(text, at) > at || isRoundOpen(char) || isBlank(char);
}
