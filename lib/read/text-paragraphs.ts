/** Lines as typed → the paragraphs, titles and tables they were set as. */
import { joinMapped } from '@/lib/document/mapped-text';
import type { Draft, Line } from './lines';
import { NUMBER_ALONE, readMarker } from './markers';
import { SECTION_LABEL, splitFileNote } from './page-words';
import { type TextLine, wordsIn } from './text-line';
import { readTextTable } from './text-table';

export function draftsFrom(lines: readonly TextLine[]): readonly Draft[] {
  const width = wrapWidth(lines);
  const drafts: Draft[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = readTextTable(lines, at, drafts);
    if (table) drafts.push({ kind: 'table', grid: table.grid });
    const end = table?.end ?? paragraphEnd(lines, at, width);
    if (!table && lines[at]?.source.trim()) drafts.push(lineFrom(lines.slice(at, end)));
    at = end;
  }
  return withTitles(drafts);
}

/** Lines broken to fit end before this column; a longer one is a paragraph. */
const WIDEST_WRAPPED = 130;
const NARROWEST_WRAPPED = 50;
/** So many lines end near the last column of a file whose lines were broken to fit. */
const FEWEST_FULL = 3;

/** The column at which the file's lines are broken; `null` where each is a paragraph. */
function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map(({ source }) => source.trimEnd().length);
  const longest = widths.reduce((width, next) => Math.max(width, next), 0);
  if (longest > WIDEST_WRAPPED || longest < NARROWEST_WRAPPED) return null;
  return widths.filter((width) => width >= longest * 0.85).length >= FEWEST_FULL ? longest : null;
}

function paragraphEnd(lines: readonly TextLine[], from: number, width: number | null): number {
  let end = from + 1;
  while (width !== null && end < lines.length && isWrapped(lines, end, width)) end++;
  return end;
}

/** The line before could not have held this line's first word. */
function isWrapped(lines: readonly TextLine[], at: number, width: number): boolean {
  const before = lines[at - 1]?.source.trimEnd() ?? '';
  const line = lines[at]?.source.trim() ?? '';
  if (before.trim() === '' || line === '' || line.startsWith('|') || readMarker(line)) return false;
  const firstWord = line.split(/\s/, 1)[0] ?? '';
  // Proportional type breaks some lines early: a quarter of the width is play.
  return before.length + firstWord.length >= width * 0.75 || /^[a-z]/.test(line);
}

function lineFrom(lines: readonly TextLine[]): Line {
  const words = joinMapped(
    lines.map((line) => wordsIn(line)),
    ' ',
  );
  const isLabel = SECTION_LABEL.test(words.text);
  return {
    kind: 'line',
    words,
    role: isLabel ? 'heading' : 'plain',
    level: isLabel ? 3 : 0,
    marker: null,
    isStrong: false,
    isLink: false,
  };
}

/** The text of a meeting page prints an item's number alone, above its title, and the size of its paper behind that. */
function withTitles(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft, index): readonly Draft[] => {
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (isNumberAlone(draft) && after?.kind === 'line') return [];
    if (draft.kind !== 'line' || !before || !isNumberAlone(before)) return [draft];
    const [name, note] = splitFileNote(draft.words);
    const words = joinMapped([before.words, name], ' ');
    const title: Line = { ...draft, words, role: 'heading', level: 2 };
    // On the page it stood in the link to the paper.
    return note ? [title, { ...draft, words: note, isLink: true }] : [title];
  });
}

const isNumberAlone = (draft: Draft): draft is Line =>
  draft.kind === 'line' && NUMBER_ALONE.test(draft.words.text);
