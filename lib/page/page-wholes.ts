/** Sentences and table rows of a live page, as ranges. */
import { sentencesOf } from '@/lib/document/sentences';
import { textNodes } from '@/lib/read/text-nodes';
import { nearestBlock } from './page-text';
import { stepped, touched, type Whole, type WholeStep, type Wholes } from './wholes';

export type WholesOnScreen = {
  /** The sentences, or the row, that a range touches. `null` where it touches no words. */
  readonly around: (range: Range) => Promise<Range | null>;
  /** Another in their place, or one more or less. `null` where there is none. */
  readonly step: (range: Range, step: WholeStep) => Promise<Range | null>;
  /** The first in the window. */
  readonly first: () => Promise<Range | null>;
};

type Block = {
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  readonly text: string;
  readonly isRow: boolean;
};

/** A cell of several paragraphs, in a table that only lays the page out. */
const BLOCKS = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, table';
/** In such a table a row may hold half of the page. */
const LONGEST_ROW = 1_000;

export function pageWholes(page: Document): WholesOnScreen {
  const found = async (range: Range) => {
    const blocks = blocksOf(page.body);
    const chosen = wholesTouched(blocks, range);
    return chosen && { blocks, chosen };
  };
  return {
    async around(range) {
      const at = await found(range);
      return at && rangeOf(at.blocks, at.chosen);
    },
    async step(range, step) {
      const at = await found(range);
      if (!at) return null;
      const counts = { parts: at.blocks.length, countIn: (part: number) => wholesIn(at.blocks[part]).length };
      const next = await stepped(at.chosen, step, counts);
      return next && rangeOf(at.blocks, next);
    },
    async first() {
      const blocks = blocksOf(page.body);
      const part = blocks.findIndex((block) => wholesIn(block).length > 0 && isInWindow(block));
      return part < 0 ? null : rangeOf(blocks, { first: { part, nth: 0 }, last: { part, nth: 0 } });
    },
  };
}

function blocksOf(body: Element): readonly Block[] {
  const blockAround = nearestBlock();
  const groups: { readonly around: Element; readonly nodes: Text[] }[] = [];
  for (const node of textNodes(body)) {
    const block = blockAround(node.parentElement);
    if (block === null) continue;
    const around = rowAround(block) ?? block;
    const last = groups.at(-1);
    if (last?.around === around) last.nodes.push(node);
    else groups.push({ around, nodes: [node] });
  }
  return groups.map(({ around, nodes }) => {
    const starts: number[] = [];
    let text = '';
    for (const node of nodes) {
      starts.push(text.length);
      text += node.data;
    }
    return { nodes, starts, text, isRow: around.localName === 'tr' };
  });
}

function rowAround(block: Element): Element | null {
  const row = block.closest('tr');
  if (!row || row.children.length < 2 || (row.textContent?.length ?? 0) > LONGEST_ROW) return null;
  const isLaidOut = [...row.children].some((cell) => cell.querySelectorAll(BLOCKS).length > 1);
  return isLaidOut ? null : row;
}

function wholesIn(block: Block | undefined): readonly Whole[] {
  if (!block || !/[\p{L}\d]/u.test(block.text)) return [];
  if (!block.isRow) return sentencesOf(block.text);
  const start = block.text.search(/\S/);
  return [{ start, end: block.text.trimEnd().length }];
}

function wholesTouched(blocks: readonly Block[], range: Range): Wholes | null {
  const first = blocks.findIndex((block) => wholesIn(block).length > 0 && touches(range, block));
  const last = blocks.findLastIndex((block) => wholesIn(block).length > 0 && touches(range, block));
  const [from] = ends(blocks[first], range) ?? [];
  const [, to] = ends(blocks[last], range) ?? [];
  if (from === undefined || to === undefined) return null;
  return { first: { part: first, nth: from }, last: { part: last, nth: to } };
}

const touches = (range: Range, { nodes }: Block): boolean =>
  nodes.some((node) => coveredOf(range, node) !== null);

function ends(block: Block | undefined, range: Range): readonly [number, number] | null {
  if (!block) return null;
  const covered = block.nodes.flatMap((node, at) => {
    const cover = coveredOf(range, node);
    const start = block.starts[at] ?? 0;
    return cover ? [[start + cover[0], start + cover[1]] as const] : [];
  });
  const [first, last] = [covered[0], covered.at(-1)];
  return first && last ? touched(wholesIn(block), first[0], last[1]) : null;
}

/** The units of a text that a range covers; a caret counts where it stands. */
function coveredOf(range: Range, node: Text): readonly [number, number] | null {
  if (!range.intersectsNode(node)) return null;
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.data.length;
  return from < to || range.collapsed ? [from, Math.max(to, from + 1)] : null;
}

function rangeOf(blocks: readonly Block[], { first, last }: Wholes): Range | null {
  const [from, to] = [blocks[first.part], blocks[last.part]];
  const [start, end] = [wholesIn(from)[first.nth], wholesIn(to)[last.nth]];
  if (!from || !to || !start || !end) return null;
  const range = from.nodes[0]?.ownerDocument.createRange();
  if (!range) return null;
  range.setStart(...placeIn(from, start.start, false));
  range.setEnd(...placeIn(to, end.end, true));
  return range;
}

/** `isEnd`: after the unit before it, rather than before the unit at it. */
function placeIn({ nodes, starts }: Block, offset: number, isEnd: boolean): [Text, number] {
  const at = starts.findLastIndex((start) => (isEnd ? start < offset : start <= offset));
  const node = nodes[at] ?? nodes[0];
  if (!node) throw new Error('a block holds a text');
  return [node, offset - (starts[at] ?? 0)];
}

function isInWindow({ nodes }: Block): boolean {
  const box = nodes.find(({ data }) => data.trim() !== '')?.parentElement?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
}
