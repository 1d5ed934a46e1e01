import { articleLabel, readLabel } from './label.js';
import type { AlignmentEntry, AlignmentKind, ParagraphAlignment } from './types.js';

/** A provision as a citation names it. */
export interface Provision {
  readonly article: number;
  /** 之一 is 1; 0 where there is none. */
  readonly suffix: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subitem: number | null;
}

export interface FollowedProvision {
  /** Where it is found in the new version; none where it was repealed or never was. */
  readonly to: readonly Provision[];
  /** Null where the old version has no such provision. */
  readonly kind: AlignmentKind | null;
  /** False where a person has to look: an unsure pair, a split, a provision that was not found. */
  readonly sure: boolean;
}

/** A 款 or 项 less alike than this to its successor is not followed without a look. */
const SURE = 0.4;

/**
 * Follows a citation of the old version into the new one, as deep as it goes: 第十条第二款第（三）
 * 项 → 第十二条第三款第（四）项. Without a 款 in front a 项 is looked for in the first paragraph
 * that has one of its number, as citations mean it.
 */
export function followProvision(
  entries: readonly AlignmentEntry[],
  provision: Provision,
): FollowedProvision {
  const label = articleLabel(provision.article, provision.suffix);
  const entry = entries.find(({ from }) => from.includes(label));
  if (entry === undefined) return { to: [], kind: null, sure: false };
  if (provision.paragraph === null && provision.item === null && provision.subitem === null) {
    const to = entry.to.flatMap((one) => whole(one));
    return { to, kind: entry.kind, sure: !entry.unsure && entry.kind !== 'split' };
  }
  const row = entry.paragraphs.find(({ from }) => isMeant(from, label, provision));
  if (row === undefined) return { to: [], kind: null, sure: false };
  if (row.to === null) {
    // In an article that lives on, a lost paragraph may be there in other words.
    return { to: [], kind: 'repealed', sure: entry.kind === 'repealed' };
  }
  const target = readLabel(row.to.article);
  if (target === null) return { to: [], kind: null, sure: false };
  const implied = provision.paragraph === null && row.to.paragraph === row.from.paragraph;
  const { item, subitem } = row.to;
  const to = { ...target, paragraph: implied ? null : row.to.paragraph, item, subitem };
  return { to: [to], kind: row.kind, sure: !entry.unsure && row.score >= SURE };
}

function isMeant(
  from: ParagraphAlignment['from'],
  label: string,
  { paragraph, item, subitem }: Provision,
): boolean {
  return (
    from.article === label &&
    (paragraph === null || from.paragraph === paragraph) &&
    from.item === item &&
    from.subitem === subitem
  );
}

function whole(label: string): Provision[] {
  const read = readLabel(label);
  return read === null ? [] : [{ ...read, paragraph: null, item: null, subitem: null }];
}
