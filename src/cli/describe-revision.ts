import type { ShownRevision } from '../revision/show.js';
import type { Said } from '../revision/said.js';
import { shortTitle } from '../statute/title-key.js';
import { describeEntry, sidesWords } from './describe-alignment.js';

/** A revision for people: whether it is accepted, a line an entry, and the ids of decisions. */
export function describeRevision(shown: ShownRevision): string {
  const { title, from, to, entries, notApplied } = shown;
  const lines = [
    `${shortTitle(title)} ${from} → ${to}: ${acceptedWords(shown)}`,
    ...entries.map((entry) =>
      entry.decision === null
        ? describeEntry(entry)
        : `${describeEntry(entry)} ${entry.decision.id}`,
    ),
    ...notApplied.map(notAppliedWords),
  ];
  return `${lines.join('\n')}\n`;
}

function acceptedWords({ accepted }: ShownRevision): string {
  if (accepted === null) return '未采纳';
  const { by, at, isCurrent } = accepted;
  return `已采纳（${by} ${at}）${isCurrent ? '' : '，此后又有更正，须重新采纳'}`;
}

function notAppliedWords(said: Said): string {
  const who = said.decision === null ? '' : ` ${said.decision.by} ${said.decision.id}`;
  return `${sidesWords(said)}\t文本中没有这些条文，未采用${who}`;
}
