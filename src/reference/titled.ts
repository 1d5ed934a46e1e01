import { isKindTitle } from '../citation/alias.js';
import { isLawTitle, readTitle } from '../citation/title.js';
import { readTitleTail } from '../citation/title-tail.js';
import { readProvisions, WHOLE } from './provisions.js';
import { SELF, type Reader } from './reading.js';

/** Acts whose titles the citation grammar takes for acts only with a provision behind them. */
const MORE_ACTS = /(?:法典|修正案|议定书|安排|宪章|税则|总则|导则)(?:[（(][^（()）]{1,10}[)）])?$/u;

/** How much of a text is shown for a 《 that is never closed. */
const MAX_SHOWN = 40;

/**
 * 《行政处罚法》第九条, 《…》（history）第三条, 《条例》 that the law has explained. The law's own
 * title is the law itself, and without a provision no reference, as 本法 is none.
 */
export const readTitled: Reader = (reading, at) => {
  const { text, context } = reading;
  const title = readTitle(text, at, reading.pairs);
  if (title === null) {
    if (reading.pairs.close(at) >= 0) return at + 1;
    return reading.abstain(at, Math.min(at + MAX_SHOWN, text.length), 'title-unclosed');
  }
  const tail = readTitleTail(text, title.end, reading.pairs);
  const read = readProvisions(text, tail.pinpointAt);
  const name = title.title + tail.titleSuffix;
  if (read === null && !isLawTitle(name) && !MORE_ACTS.test(name)) return tail.end;
  const end = read?.end ?? title.end;
  const provisions = read?.provisions ?? [{ target: WHOLE, via: 'stated' as const }];
  const problems = read?.problems ?? [];
  const common = { start: at, end, provisions, problems };
  if (context.isOwn(name)) {
    if (read !== null) return reading.add({ ...common, law: SELF, via: 'own-title' });
    reading.floor = tail.end;
    return tail.end;
  }
  const known = context.names.get(name, reading.index);
  if (known === null && isKindTitle(name)) return reading.abstain(at, end, 'law-unknown');
  const isAlias = known?.isAlias === true && known.law !== name;
  reading.add({
    ...common,
    law: isAlias ? known.law : name,
    via: isAlias ? 'alias' : 'stated',
  });
  // A history behind the title is passed over: what it names is no reference.
  const next = Math.max(end, tail.end);
  reading.floor = next;
  return next;
};
