import { titleKey } from '../../src/statute/title-key.js';

/** A provision as marks and extraction both state it; what is absent is not stated. */
export interface Provision {
  readonly law: string | null;
  readonly chapter?: number | null;
  readonly article?: number | null | undefined;
  readonly suffix?: number;
  readonly paragraph?: number | null;
  readonly item?: number | null;
  readonly subitem?: number | null;
}

/** One key a provision: the law's title key and its numbers. */
export function provisionKey(one: Provision): string {
  const law = one.law === null ? '?' : titleKey(one.law);
  const { chapter, article, suffix, paragraph, item, subitem } = one;
  return [law, chapter, article, suffix ?? 0, paragraph, item, subitem]
    .map((part) => part ?? '')
    .join('|');
}
