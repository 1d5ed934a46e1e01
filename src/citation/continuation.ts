import { skipBlanksBack } from '../text/chars.js';
import type { PinpointReading } from './pinpoint.js';
import type { Pinpoint } from './types.js';

/** Words behind which an article without a law, inside quoted words, is one of the quoted law. */
const LEADS =
  /(?:违反|违背|依照|按照|依据|根据|遵守|履行|未履行|符合|不符合|适用|执行|属于|具有|出现|有|及|和|与|或|、|本条例|除)$/u;

/**
 * A pinpoint that names no article (第二款) as one within the article cited last; null where it
 * names one, or a chapter.
 */
export function withinArticle(reading: PinpointReading, last: Pinpoint): PinpointReading | null {
  const { article, suffix, chapter, section } = last;
  const isPart = reading.provisions.every(
    ({ pinpoint }) =>
      pinpoint.article === null && pinpoint.chapter === null && pinpoint.section === null,
  );
  if (article === null || !isPart || reading.provisions.length === 0) return null;
  const provisions = reading.provisions.map((one) => {
    const { paragraph, item, subitem } = one.pinpoint;
    // 第三项 goes on within the paragraph that was cited; 第二款 begins a new one.
    const own = paragraph ?? (item === null ? null : last.paragraph);
    const pinpoint = { chapter, section, article, suffix, paragraph: own, item, subitem };
    return { ...one, pinpoint };
  });
  return { ...reading, provisions };
}

/** 违反第二十九条规定 inside the quoted words of an article: an article of the same law. */
export function namesOwnArticle(
  text: string,
  at: number,
  floor: number,
  reading: PinpointReading,
): boolean {
  const [first] = reading.provisions;
  if (first === undefined || first.pinpoint.article === null) return false;
  const before = skipBlanksBack(text, at);
  return LEADS.test(text.slice(Math.max(floor, before - 4), before));
}
