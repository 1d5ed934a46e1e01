import { readEvents } from '../../statute/events.js';
import type { LawEvent } from '../../statute/law-text.js';
import type { CitedPlace } from '../places.js';
import { dayWords } from '../reference-words.js';
import type { WrongHistory } from './wrong-history.js';

/** Days that cannot be, in the words of the history itself; told once, where its title stands. */
export function impossibleDates({ citation, titled }: CitedPlace): WrongHistory | null {
  if (citation !== titled) return null;
  const events = readEvents(citation.raw.slice(citation.raw.indexOf('》') + 1));
  const unreal = events.find(({ date }) => date === null);
  if (unreal !== undefined) {
    return {
      severity: 'error',
      message: `《${citation.law}》的沿革中有不存在的日期：${unreal.raw.slice(0, 40)}`,
      evidence: { history: unreal.raw.slice(0, 200) },
      suggestion: '按公布文本更正日期',
    };
  }
  for (const [index, adopted] of events.entries()) {
    const next = events[index + 1];
    if (next === undefined || !isBefore(next, adopted)) continue;
    return {
      severity: 'error',
      message: `《${citation.law}》的沿革写为${dayWords(adopted.date ?? '')}通过、${dayWords(next.date ?? '')}公布，公布早于通过`,
      evidence: { adopted: adopted.date, promulgated: next.date },
      suggestion: '按公布文本更正日期',
    };
  }
  return null;
}

function isBefore(next: LawEvent, adopted: LawEvent): boolean {
  if (adopted.kind !== 'adopted' || next.kind !== 'promulgated') return false;
  return adopted.date !== null && next.date !== null && next.date < adopted.date;
}
