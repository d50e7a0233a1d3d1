/** What should not be cut: so many points high, from this row on. Rows are counted from 0. */
export interface PageBlock {
  readonly row: number;
  readonly height: number;
  /** To the next, in points: at the end of a page it may run over. */
  readonly gap?: number;
  /** Where it may be cut when it is too high for one page: pieces that together make it up. */
  readonly pieces?: readonly PageBlock[];
}

/**
 * The rows that begin a new page, so that each block stands on one page; a block higher than a page is cut between its
 * pieces, and a piece higher than that wherever the page ends.
 *
 * @param pageHeight in points, without the rows that are repeated on each page
 */
export function pageBreaks(blocks: readonly PageBlock[], pageHeight: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const { row, height, gap = 0 } of blocks.flatMap((block) => uncut(block, pageHeight))) {
    if (used > 0 && used + height > pageHeight) {
      breaks.push(row);
      used = 0;
    }
    used = (height > pageHeight ? (used + height) % pageHeight : used + height) + gap;
  }
  return breaks;
}

function uncut(block: PageBlock, pageHeight: number): readonly PageBlock[] {
  return block.height > pageHeight && block.pieces ? block.pieces : [block];
}
