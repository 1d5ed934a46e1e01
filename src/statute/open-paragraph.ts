import type { ItemLabel } from './item-label.js';

/** 目, as far as it is read. */
export interface OpenSubitem {
  n: number;
  text: string;
  start: number;
  end: number;
}

/** 项, as far as it is read; `digits` is the number of its last 目. */
export interface OpenItem extends OpenSubitem {
  style: ItemLabel['style'];
  subitems: OpenSubitem[];
  digits: number;
}

/** 款, as far as it is read. */
export interface OpenParagraph {
  text: string;
  start: number;
  end: number;
  items: OpenItem[];
}

/** A further line of what stands last in a paragraph: its 目, its 项 or itself. */
export function append(paragraph: OpenParagraph, text: string, end: number): void {
  const item = paragraph.items.at(-1);
  const into = item?.subitems.at(-1) ?? item ?? paragraph;
  into.text += `\n${text}`;
  for (const one of [into, item ?? paragraph, paragraph]) one.end = end;
}
