import type { Reader } from './reading.js';

const MAX_BRACKET = 1000;
/** （1996年3月17日…通过 根据…《关于修改〈…〉的决定》修正）: how the text came to be. */
const HISTORY = /\d{4}年[^（(]{0,200}(?:修正|修订|通过|公布|发布|批准)/u;

/** A bracket that tells a history refers to nothing: it is passed over. */
export const readHistoryBracket: Reader = (reading, at) => {
  const close = reading.pairs.close(at);
  if (close < 0 || close - at > MAX_BRACKET) return null;
  const words = reading.text.slice(at + 1, close);
  if (!HISTORY.test(words) || !words.includes('《')) return null;
  reading.floor = close + 1;
  return close + 1;
};
