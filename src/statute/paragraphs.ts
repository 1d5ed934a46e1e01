import { parseInlineItems } from './inline-items.js';
import { readItemLabel, type ItemLabel } from './item-label.js';
import type { LawItem, LawParagraph, LawSubitem } from './law-text.js';
import { append, type OpenParagraph, type OpenItem, type OpenSubitem } from './open-paragraph.js';
import { isTableRow } from './table-rows.js';

/** A line of an article, placed in the article's text. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
}

/** An article's lines as 款, 项 and 目, and where their numbers have gaps. */
export interface ReadParagraphs {
  readonly paragraphs: readonly LawParagraph[];
  readonly gaps: readonly string[];
}

/**
 * Parts an article. A line is a 款 unless it begins with a number: （一） is a 项; 1. and （1）are
 * 目 inside a 项, and 项 where there is none, as old laws write them. A line without a number
 * between two items that go on is a further line of the item before it; behind the last item it
 * is a new 款. A row of a table belongs to the line above it.
 *
 * @param itemBefore the last item before this provision: a decision's （三） may stand behind
 *   一、（一）（二）二、.
 */
export function readParagraphs(lines: readonly PlacedLine[], itemBefore = 0): ReadParagraphs {
  const paragraphs: OpenParagraph[] = [];
  const gaps: string[] = [];
  /** The last paragraph that has items. */
  let withItems = -1;
  for (const { text, start } of lines) {
    const end = start + text.length;
    const above = paragraphs.at(-1);
    if (above !== undefined && isTableRow(text)) {
      append(above, text, end);
      continue;
    }
    const label = readItemLabel(text);
    const target = label === null ? undefined : targetOf(paragraphs, withItems, label);
    if (label === null || target === undefined) {
      paragraphs.push({ text, start, end, items: [] });
      continue;
    }
    withItems = target;
    const paragraph = paragraphs[target];
    if (paragraph === undefined) continue;
    takeBack(paragraphs, target);
    const isFirst = paragraphs.every(({ items }) => items.length === 0);
    const runsOn = isFirst && itemBefore > 0 && label.n === itemBefore + 1;
    addNumbered(paragraph, label, { n: label.n, text, start, end }, runsOn ? [] : gaps);
  }
  return { paragraphs: paragraphs.map(finish), gaps };
}

/** The paragraph that a numbered line belongs to; undefined where it is a paragraph itself. */
function targetOf(
  paragraphs: readonly OpenParagraph[],
  withItems: number,
  label: ItemLabel,
): number | undefined {
  const last = paragraphs.length - 1;
  const before = withItems < 0 ? undefined : paragraphs[withItems]?.items.at(-1);
  const goesOn =
    before !== undefined &&
    ((before.style === label.style && before.n + 1 === label.n) ||
      (label.style === 'digit' &&
        before.style !== 'digit' &&
        before.digits + 1 === label.n &&
        label.n > 1));
  if (withItems === last || goesOn) return withItems < 0 ? undefined : withItems;
  if (last < 0) return undefined;
  // Items open with 1. What begins otherwise is taken only in the form that nothing else has.
  return label.n === 1 || label.style === 'bracketed' ? last : undefined;
}

/** Lines between two items that go on belong to the former. */
function takeBack(paragraphs: OpenParagraph[], target: number): void {
  const paragraph = paragraphs[target];
  if (paragraph === undefined || paragraphs.length - 1 === target) return;
  for (const { text, end } of paragraphs.splice(target + 1)) append(paragraph, text, end);
}

function addNumbered(
  paragraph: OpenParagraph,
  label: ItemLabel,
  line: OpenSubitem,
  gaps: string[],
): void {
  const item = paragraph.items.at(-1);
  paragraph.end = line.end;
  if (item !== undefined && label.style === 'digit' && item.style !== 'digit') {
    if (label.n !== item.digits + 1 && label.n !== 1) gaps.push(`${item.digits}, ${label.n}`);
    item.digits = label.n;
    item.end = line.end;
    item.subitems.push(line);
    return;
  }
  if (label.style === 'bracketed' && label.n > 1) partInline(paragraph, label.n);
  const before = paragraph.items.at(-1);
  const expected = before === undefined ? 1 : before.n + 1;
  if (label.n !== expected) gaps.push(`${expected - 1}, ${label.n}`);
  paragraph.items.push({ ...line, style: label.style, subitems: [], digits: 0 });
}

/** …：（一）…； with （二） on the next line: what stood within the line before is parted too. */
function partInline(paragraph: OpenParagraph, n: number): void {
  const last = paragraph.items.at(-1);
  const line = last ?? paragraph;
  if (last !== undefined && (last.n >= n - 1 || last.subitems.length > 0)) return;
  const inline = parseInlineItems(line.text, line.start, (last?.n ?? 0) + 1, n - 1);
  if (inline === null) return;
  line.text = inline.lead;
  if (last !== undefined) last.end = last.start + inline.lead.length;
  for (const item of inline.items) {
    paragraph.items.push({ ...item, style: 'bracketed', subitems: [], digits: 0 });
  }
}

function finish({ text, start, end, items }: OpenParagraph): LawParagraph {
  if (items.length > 0) return { text, start, end, items: items.map(finishItem) };
  const inline = parseInlineItems(text, start, 1, 2);
  return { text: inline?.lead ?? text, start, end, items: inline?.items ?? [] };
}

function finishItem({ n, text, start, end, subitems }: OpenItem): LawItem {
  const places: readonly LawSubitem[] = subitems;
  return { n, text, start, end, subitems: places };
}
