import type { Block } from './fragment.js';

/** `3`, `- 3 -`, `第 3 页 共 9 页`, `3/9`. */
const PAGE_NUMBER = /^[-—–－\s]*第?\s*\d{1,4}\s*页?[\s,，/共]*\d{0,4}\s*页?[-—–－\s]*$/u;

/**
 * The pages without what stands on many of them: page numbers, and running heads and feet that
 * the page before or after repeats.
 */
export function withoutFurniture(pages: readonly (readonly Block[])[]): Block[][] {
  const edges = pages.map((page) => new Set([page[0], page.at(-1)].map(wordsOf)));
  return pages.map((page, index) => {
    const near = [edges[index - 1], edges[index + 1]];
    return page.filter((block, place) => {
      if (block.kind === 'table') return true;
      const isEdge = place === 0 || place === page.length - 1;
      if (PAGE_NUMBER.test(block.text)) return !isEdge;
      return !(isEdge && near.some((edge) => edge?.has(block.text) === true));
    });
  });
}

function wordsOf(block: Block | undefined): string | null {
  return block?.kind === 'words' ? block.text : null;
}
