import type { Clause } from './history-clauses.js';
import type { HistoryAct } from './history-acts.js';
import { dateLike, numberLike, type NewAct } from './new-act.js';

/**
 * The new act in the words of another act of the same history: with a date as exact, with body,
 * decision, number and entry into force where that one has them and they are known.
 */
export function actWords(act: NewAct, model: HistoryAct, history: string): string {
  let words = '';
  let gap = '';
  const main = mainClause(model);
  for (const [place, clause] of model.clauses.entries()) {
    const written =
      clause === main ? mainWords(act, clause, history) : furtherWords(act, clause, history);
    const next = model.clauses[place + 1];
    if (written !== null) {
      words += (words === '' ? '' : gap || '，') + written;
      gap = '';
    }
    if (next !== undefined) gap ||= history.slice(clause.end, next.start);
  }
  return words;
}

/** The new act where no other of its kind stands there to be followed. */
export function plainActWords(act: NewAct, first: HistoryAct | null, history: string): string {
  const model = first?.clauses[0];
  const words = model === undefined ? '' : history.slice(model.start, model.end);
  const date = model?.date ?? null;
  const day = date === null ? '2021年1月1日' : history.slice(date.start, date.end);
  const number = first?.clauses.find((clause) => clause.number !== null)?.number ?? null;
  const ownNumber =
    number === null || act.documentNumber === null
      ? ''
      : numberLike(act.documentNumber, history.slice(number.start, number.end));
  const body = words.includes('会议') && ownNumber === '' ? (act.body ?? '') : '';
  const starts = first?.clauses.some(({ kind }) => kind === 'in-force') ?? false;
  const start =
    starts && act.validFrom !== null ? `，自${dateLike(act.validFrom, '2021年1月1日')}起施行` : '';
  return dateLike(act.date, day) + body + ownNumber + (act.ordinal ?? '') + act.verb + start;
}

function mainClause({ clauses }: HistoryAct): Clause | undefined {
  return (
    clauses.find(({ kind }) => kind === 'changed') ??
    clauses.find(({ kind }) => kind === 'made') ??
    clauses[0]
  );
}

/** 根据2019年3月2日第…次会议《关于修改…的决定》第二次修正 */
function mainWords(act: NewAct, clause: Clause, history: string): string | null {
  if (clause.kind === 'in-force') return startWords(act, clause, history);
  const words = history.slice(clause.start, clause.end);
  const { date, number } = clause;
  const knows = number !== null && act.documentNumber !== null;
  const named = knows
    ? numberLike(act.documentNumber, history.slice(number.start, number.end))
    : '';
  // A history of numbers alone (国务院令第588号修订) needs a date where the new number is not known.
  const dated =
    date === null
      ? named === ''
        ? dateLike(act.date, '2021年1月1日')
        : ''
      : dateLike(act.date, history.slice(date.start, date.end));
  const bare = words.replace(/《.*》|[<〈].*[>〉]/u, '');
  const body =
    /会议|代表大会|常委会/u.test(bare) || (number === null && hasBody(bare)) ? act.body : null;
  const hasDecision = /[《<〈].*[》>〉]/u.test(words);
  const decision = hasDecision && act.decision !== null ? decisionLike(act.decision, words) : '';
  const lead = words.startsWith('根据') && decision !== '' ? '根据' : '';
  const inner =
    decision !== '' && lead === '' ? (/[，,]?\s*根据(?=《)/u.exec(words)?.[0] ?? '') : '';
  const hasOrdinal = /第[一二三四五六七八九十\d]{1,3}次(?=修|$)/u.test(bare);
  const ordinal = hasOrdinal ? (act.ordinal ?? '') : '';
  const verb = act.verb;
  return lead + dated + (body ?? '') + named + inner + decision + ordinal + verb;
}

/** 2020年7月6日交通运输部公布: who acted stands between the date and the verb. */
function hasBody(words: string): boolean {
  return /日\s*[\p{Script=Han}、 ]{2,60}?(?:部|委员会|委|总局|局|署|行|会|政府|国务院|厅|院)(?:第|公布|发布|颁布|修)/u.test(
    words,
  );
}

/** Clauses beside the making: its publication and its entry into force. */
function furtherWords(act: NewAct, clause: Clause, history: string): string | null {
  if (clause.kind === 'in-force') return startWords(act, clause, history);
  const { number, date } = clause;
  if (number === null || act.documentNumber === null || date !== null) return null;
  const named = numberLike(act.documentNumber, history.slice(number.start, number.end));
  return history.slice(clause.start, number.start) + named + history.slice(number.end, clause.end);
}

/** 自2021年7月15日起施行; 自公布之日起施行 stays where that is so. */
function startWords(act: NewAct, clause: Clause, history: string): string | null {
  if (act.validFrom === null) return null;
  const words = history.slice(clause.start, clause.end);
  if (clause.date === null) {
    return act.validFrom === act.date
      ? words
      : `自${dateLike(act.validFrom, '2021年1月1日')}起施行`;
  }
  const { start, end } = clause.date;
  const day = dateLike(act.validFrom, history.slice(start, end));
  return history.slice(clause.start, start) + day + history.slice(end, clause.end);
}

/** The decision's title with inner brackets as the list writes them. */
function decisionLike(decision: string, model: string): string {
  const inner = decision.slice(1, -1);
  const [open, close] = /<[^>]*>/u.test(model) ? ['<', '>'] : ['〈', '〉'];
  return `《${inner.replace(/[《〈<]/gu, open).replace(/[》〉>]/gu, close)}》`;
}
