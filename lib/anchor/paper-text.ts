/** A paper as one text in which passages are described and found, with its pages and what is nobody's sentence. */
import type { Run } from '@/lib/document/mapped-text';
import type { Block, PackDocument } from '@/lib/document/model';
import type { Anchor } from './anchor';
import { type GramIndex, gramIndex } from './grams';
import { type Letters, letterAt, lettersOf, readable, type Stretch } from './letters';

export type PageStart = {
  /** The file's own number, from 1, and the printed one. */
  readonly page: number;
  readonly printed: string | null;
  /** The unit of the text with which it begins. */
  readonly start: number;
};

export type PaperText = Letters & {
  readonly text: string;
  /** Stretches of the text that are nobody's sentence, in order. */
  readonly asides: readonly Stretch[];
  /** Where the text turns to another page, in the order of the text. */
  readonly pages: readonly PageStart[];
  /** Made when words are first looked for that do not stand where they did. */
  readonly grams: () => GramIndex;
};

/** `pages` and `asides` in the order of the text; a text without pages is one page. */
export function paperText(
  text: string,
  pages: readonly PageStart[] = [{ page: 1, printed: null, start: 0 }],
  asides: readonly Stretch[] = [],
): PaperText {
  const letters = lettersOf(text, asides);
  let grams: GramIndex | null = null;
  return {
    ...letters,
    text,
    asides,
    pages,
    grams: () => {
      grams ??= gramIndex(letters.letters);
      return grams;
    },
  };
}

/** Blocks in reading order, a line break between them; page furniture stands after all the rest. */
export function documentText(document: PackDocument): PaperText {
  const pages: PageStart[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const block of inTextOrder(document)) {
    for (const { page, start } of turnsOf(block)) {
      if (pages.at(-1)?.page === page) continue;
      pages.push({ page, printed: document.pages[page - 1]?.printed ?? null, start: length + start });
    }
    parts.push(block.text);
    length += block.text.length + 1;
  }
  return paperText(parts.join('\n'), pages);
}

const isFurniture = ({ kind }: Block): boolean => kind === 'furniture';

/** The blocks as `documentText` has them, one sign between two. */
export const inTextOrder = ({ blocks }: PackDocument): readonly Block[] => [
  ...blocks.filter((block) => !isFurniture(block)),
  ...blocks.filter(isFurniture),
];

const turnsOf = ({ page, runs }: Block): readonly Pick<Run, 'page' | 'start'>[] =>
  runs.length === 0 ? [{ page, start: 0 }] : runs;

/** A stretch as it is quoted, without what is nobody's sentence. */
export function quotedFrom({ text, asides }: PaperText, { start, end }: Stretch): string {
  let quoted = '';
  let at = start;
  for (const aside of asides) {
    if (aside.end <= at || aside.start >= end) continue;
    quoted += text.slice(at, Math.max(at, aside.start));
    at = aside.end;
  }
  return readable(quoted + text.slice(at, Math.max(at, end)));
}

/** The page on which a unit of the text stands, and the letter with which that page begins. */
export function pageOf(paper: PaperText, unit: number): PageStart & { readonly letter: number } {
  const before = paper.pages.filter(({ start }) => start <= unit);
  const turn = before.at(-1) ?? paper.pages[0] ?? { page: 1, printed: null, start: 0 };
  const first = paper.pages.find(({ page }) => page === turn.page) ?? turn;
  return { ...first, letter: letterAt(paper, first.start) };
}

/** Where the words would begin if nothing had changed; `null` where there is no such page. */
export function expectedLetter(paper: PaperText, { position }: Pick<Anchor, 'position'>): number | null {
  const page = paper.pages.find((one) => one.page === position.page);
  return page ? letterAt(paper, page.start) + position.start : null;
}
