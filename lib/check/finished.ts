/** Rows marked complete whose own words say that something is still to come. */
import { isAside, type PackDocument, type Span, type TableBlock } from '@/lib/document/model';
import { type Sentence, sentencesOf } from '@/lib/document/sentences';
import { areNames, type Columns, columnsNamed } from '@/lib/extract/decisions/tracker-columns';
import { statusOf } from '@/lib/extract/decisions/tracker-state';
import type { Challenge } from './challenges';
import { type Grid, gridOf } from './grid';

/** "will be circulated", "to be completed", "is being drafted", "still a work in progress", "To go to the group". */
const STILL_TO_COME =
  /^to (?:be|go|follow|come|report)\b|\bwill (?:also )?(?:be|go|follow|report|come)\b|(?<!\b(?:continues?|continued|found|felt|said|seems?|appears?|needs?|needed|used|have|has|had|agreed|expected|proved|due|likely|considered|thought|known) )\bto be (?:[a-z]+ ){0,2}?[a-z]+(?:ed|en|n|t|de)\b|\b(?:is|are) (?:being|due to|evolving)\b|\bstill (?:to|being|a work|awaiting|outstanding)\b|\b(?:not yet|awaiting|work in progress)\b/i;
/** A key that calls blue what is complete, to the end of its line. */
const BLUE_IS_DONE = /\bblue\b[^.\n]{0,120}\b(?:completed?|closed|achieved)\b[^\n]{0,120}/i;

export function findUnfinished(doc: PackDocument): Challenge[] {
  const blueKey = blueKeyOf(doc);
  let open: Columns | null = null;
  return doc.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') {
      if (!isAside(block)) open = null;
      return [];
    }
    const grid = gridOf(block);
    const result = grid ? unfinishedIn({ block, index, grid, blueKey }, open) : NOTHING;
    open = result.columns;
    return result.found;
  });
}

function blueKeyOf(doc: PackDocument): Span | null {
  for (const [block, { text }] of doc.blocks.entries()) {
    const match = BLUE_IS_DONE.exec(text);
    if (match) return { block, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

type Sheet = {
  readonly block: TableBlock;
  readonly index: number;
  readonly grid: Grid;
  readonly blueKey: Span | null;
};
type Result = { readonly found: readonly Challenge[]; readonly columns: Columns | null };
const NOTHING: Result = { found: [], columns: null };

/** Row by row: a header may stand in the middle, and the last one holds for what carries the table on. */
function unfinishedIn(sheet: Sheet, above: Columns | null): Result {
  const { table } = sheet.block;
  let columns = above;
  const found: Challenge[] = [];
  for (let row = 0; row < table.rows; row++) {
    const own = headerAt(sheet.grid, row, table.columns);
    if (own) columns = own;
    else if (columns) found.push(...unfinishedRow(sheet, row, columns));
  }
  return { found, columns };
}

function headerAt({ wordsAt }: Grid, row: number, width: number): Columns | null {
  const names = Array.from({ length: width }, (_, column) => ({ column, name: wordsAt(row, column) })).filter(
    ({ name }) => name !== '',
  );
  const columns = areNames(names) ? columnsNamed(names) : null;
  return columns?.has('response') && columns.has('status') ? columns : null;
}

function unfinishedRow({ block, index, grid, blueKey }: Sheet, row: number, columns: Columns): Challenge[] {
  const [answers, states] = [columns.get('response') ?? -1, columns.get('status') ?? -1];
  const [answer, state] = [grid.cellAt(row, answers), grid.cellAt(row, states)];
  const printed = grid.wordsAt(row, states);
  const key = /^b(?:lue)?$/i.test(printed) ? blueKey : null;
  const isDone = key !== null || statusOf(printed) === 'completed';
  if (!answer || !state || answer.row !== row || !isDone) return [];
  const words = block.text.slice(answer.start, answer.end);
  // What came first may have been done since: only the last words tell where things stand.
  const open = trailing(words);
  if (!open) return [];
  const start = answer.start + open.start;
  const isBeside = answer.end <= state.start && states === answers + 1;
  const passages = isBeside
    ? [{ block: index, start, end: state.end }]
    : [
        { block: index, start, end: answer.start + open.end },
        { block: index, start: state.start, end: state.end },
      ];
  const why = `Marked “${printed}”; the entry says “${words.slice(open.start, open.end)}”`;
  return [{ kind: 'rag', passages: key ? [...passages, key] : passages, why, strength: 'worth asking' }];
}

/** The last sentences of an entry, from the first of them on that speak of what is to come. */
function trailing(words: string): Sentence | null {
  const sentences = sentencesOf(words);
  const settled = sentences.findLastIndex(({ start, end }) => !STILL_TO_COME.test(words.slice(start, end)));
  const first = sentences[settled + 1];
  const last = sentences.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
