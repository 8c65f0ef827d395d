/** What a reader reads next: past page numbers, running heads and footnotes. */
import { type Block, isAside } from './model';

/** Of the block that is read after this one; past the last where there is none. */
export const placeInText = (blocks: readonly Block[], index: number): number => {
  let next = index + 1;
  for (let block = blocks[next]; block && isAside(block); block = blocks[next]) next++;
  return next;
};

/** The block with which the text goes on; `undefined` where it ends. */
export const nextInText = (blocks: readonly Block[], index: number): Block | undefined =>
  blocks[placeInText(blocks, index)];
