import { shortTitle } from '../statute/title-key.js';
import { truncate } from '../text/truncate.js';
import {
  BY_URGENCY,
  countImpact,
  groupImpact,
  isHistoryOnly,
  type ActionCounts,
  type OrganGroup,
} from './group.js';
import type { AffectedPlace, Revision } from './types.js';
import {
  ACTION_WORDS,
  changeWords,
  evidenceWords,
  partWords,
  replacementWords,
  stateWords,
} from './words.js';

/** Longer words are cut for the screen; JSON, CSV and the work order have them whole. */
const MAX_SHOWN = 240;

/**
 * The impact for people to read: who has to do what, what is most work first. Places with nothing
 * to do are counted, and named only where their history has to follow.
 */
export function impactText(revision: Revision, affected: readonly AffectedPlace[]): string {
  const counts = countImpact(affected);
  const lines = [heading(revision)];
  if (affected.length === 0) lines.push('没有找到引用该法的事项、责任、追责情形或法条。');
  else {
    lines.push(`涉及 ${counts.total} 处：${countWords(counts.byAction)}`);
    const further: [number, string][] = [
      [counts.replaced, '有可直接粘贴的写法'],
      [counts.historyOnly, '内容无需处理、括号内历次信息待更新'],
      [counts.unsure, '对应关系须人工确认'],
      [counts.indirect, '经其他条文间接引用'],
    ];
    for (const [count, words] of further) if (count > 0) lines.push(`  其中 ${count} 处${words}`);
  }
  for (const group of groupImpact(affected)) lines.push('', ...organLines(group));
  // Names come from documents: no control character of theirs reaches the terminal.
  return `${lines.map((line) => line.replace(/\p{Cc}+/gu, ' ')).join('\n')}\n`;
}

function heading({ title, from, to }: Revision): string {
  const next = to.isDraft ? '草案' : (to.version ?? '未注明日期的文本');
  return `《${shortTitle(title)}》 ${from.version ?? '未注明日期的文本'} → ${next} 的影响`;
}

/** 另找依据 2，重新核对 10，更新条号 8，无需处理 15 */
export function countWords(counts: ActionCounts): string {
  return BY_URGENCY.map((action) => `${ACTION_WORDS[action]} ${counts[action]}`).join('，');
}

function organLines({ organ, counts, divisions }: OrganGroup): string[] {
  const lines = [`${organ ?? '其他法规中的引用'}（${countWords(counts)}）`];
  for (const group of divisions) {
    if (organ !== null)
      lines.push(`  ${group.division ?? '未列承办机构'}（${countWords(group.counts)}）`);
    for (const { action, places } of group.actions) {
      const shown = action === 'none' ? places.filter(isHistoryOnly) : places;
      if (shown.length === 0) continue;
      lines.push(`    ${ACTION_WORDS[action]}${action === 'none' ? '（更新历次信息）' : ''}`);
      for (const place of shown) lines.push(...placeLines(place));
    }
  }
  return lines;
}

function placeLines(place: AffectedPlace): string[] {
  const { item, name, citation, through } = place;
  const head = [item === null ? '' : `${item}.`, name, partWords(place.part)];
  const way = through.map((one) => one.name).join(' → ');
  const written = replacementWords(place);
  const evidence = evidenceWords(place);
  return [
    `      ${head.filter((one) => one !== '').join(' ')}：${stateWords(place)}；${changeWords(place)}`,
    `          原引用：${shown(citation.raw)}`,
    ...(way === '' ? [] : [`          经由：${shown(way)}`]),
    ...(written === '' ? [] : [`          建议：${shown(written)}`]),
    ...(evidence === '' ? [] : [`          依据：${shown(evidence)}`]),
  ];
}

/** On one line. */
function shown(words: string): string {
  const plain = words.replace(/[\s\u3000]+/gu, ' ').trim();
  return plain.length > MAX_SHOWN ? `${truncate(plain, MAX_SHOWN)}…` : plain;
}
