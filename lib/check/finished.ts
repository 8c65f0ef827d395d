/** Rows marked complete whose own words say that something is still to come. */
import { isAside, type PackDocument, type Span, type TableBlock } from '@/lib/document/model';
import { type Sentence, sentencesOf } from '@/lib/document/sentences';
import { areNames, type Columns, columnsNamed } from '@/lib/extract/decisions/tracker-columns';
import { statusOf } from '@/lib/extract/decisions/tracker-state';
import type { Challenge } from './challenges';
import { type Grid, gridOf } from './grid';
import { STILL_TO_COME } from './still-to-come';
import type { Why } from './why';

/** Names of columns that say what a row must have reached. */
const MEASURE =
  /\b(?:performance measure|measures?|success|target|outcome sought|will (?:we )?know|expected outcome)\b/i;
const NOTHING_SAID = /^(?:n\/?a|none|tbc|-|–)?$/i;
const SHARE = /(?<share>\d{1,3}(?:\.\d+)?) ?%/g;
/** A place that is to be filled, and posts that are not. */
const TO_FILL = /\b(?:recruit\w*|in place|fully staffed|filled|appoint\w*)\b/i;
const VACANT =
  /\b(?:\d+|one|two|three|four|five|six|several) vacanc(?:y|ies)\b|\b(?:posts?|vacanc(?:y|ies)) (?:remains?|(?:is|are) (?:still )?(?:vacant|unfilled))\b/i;
/** A key that calls blue what is complete, to the end of its line. */
const BLUE_IS_DONE = /\bblue\b[^.\n]{0,120}\b(?:completed?|closed|achieved)\b[^\n]{0,120}/i;

export function findUnfinished(doc: PackDocument): Challenge[] {
  const blueKey = blueKeyOf(doc);
  let open: Named | null = null;
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
type Named = { readonly roles: Columns; readonly measure: number | null };
type Result = { readonly found: readonly Challenge[]; readonly columns: Named | null };
const NOTHING: Result = { found: [], columns: null };

/** Row by row: a header may stand in the middle, and the last one holds for what carries the table on. */
function unfinishedIn(sheet: Sheet, above: Named | null): Result {
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

function headerAt({ wordsAt }: Grid, row: number, width: number): Named | null {
  const names = Array.from({ length: width }, (_, column) => ({ column, name: wordsAt(row, column) })).filter(
    ({ name }) => name !== '',
  );
  const columns = areNames(names) ? columnsNamed(names) : null;
  const measure = names.find(({ name }) => MEASURE.test(name))?.column ?? null;
  return columns?.has('response') && columns.has('status') ? { roles: columns, measure } : null;
}

function unfinishedRow(sheet: Sheet, row: number, { roles, measure }: Named): Challenge[] {
  const { block, grid, blueKey } = sheet;
  const [answers, states] = [roles.get('response') ?? -1, roles.get('status') ?? -1];
  const [answer, state] = [grid.cellAt(row, answers), grid.cellAt(row, states)];
  const printed = grid.wordsAt(row, states);
  const key = /^b(?:lue)?$/i.test(printed) ? blueKey : null;
  const isDone = key !== null || statusOf(printed) === 'completed';
  if (!answer || !state || answer.row !== row || !isDone) return [];
  const words = block.text.slice(answer.start, answer.end);
  const aim = measure === null ? '' : grid.wordsAt(row, measure);
  const asked = `${roles.has('text') ? grid.wordsAt(row, roles.get('text') ?? -1) : ''} ${aim}`;
  const open = trailing(words);
  const why: Why | null = open
    ? { say: 'still-open', status: printed, words: words.slice(open.start, open.end) }
    : (shortOf(printed, aim, words) ?? unfilled(printed, asked, words));
  if (why === null) return [];
  const from = answer.start + (open?.start ?? 0);
  const to = open ? answer.start + open.end : answer.end;
  const passages = passagesOf(sheet, row, { from, to, measure, states, answers });
  return [{ kind: 'rag', passages: key ? [...passages, key] : passages, why, strength: 'worth asking' }];
}

type Places = {
  readonly from: number;
  readonly to: number;
  readonly measure: number | null;
  readonly answers: number;
  readonly states: number;
};

/** What was to be reached, where the row says it; the entry; the status, with the entry where it stands beside it. */
function passagesOf(
  { block, index, grid }: Sheet,
  row: number,
  { from, to, measure, answers, states }: Places,
): readonly Span[] {
  const aim = measure === null ? null : grid.cellAt(row, measure);
  const state = grid.cellAt(row, states);
  const isBeside =
    state &&
    to <= state.start &&
    states === answers + 1 &&
    block.text.slice(to, state.start).trim().length === 0;
  const entry = { block: index, start: from, end: isBeside ? state.end : to };
  const shown = isBeside || !state ? [entry] : [entry, { block: index, start: state.start, end: state.end }];
  const isSaid = aim && aim.row === row && !NOTHING_SAID.test(grid.wordsAt(row, aim.column));
  return isSaid ? [{ block: index, start: aim.start, end: aim.end }, ...shown] : shown;
}

/** A share that was to be reached, and an entry in which every share is lower. */
function shortOf(status: string, aim: string, words: string): Why | null {
  const [target, another] = sharesIn(aim);
  const reached = sharesIn(words);
  const best = Math.max(...reached);
  if (target === undefined || another !== undefined || reached.length === 0 || best >= target) return null;
  return { say: 'short-of', status, target: String(target), reached: reached.map(String) };
}

const sharesIn = (words: string): readonly number[] =>
  [...words.matchAll(SHARE)].map(({ groups }) => Number(groups?.share));

function unfilled(status: string, aim: string, words: string): Why | null {
  const vacant = TO_FILL.test(aim) ? VACANT.exec(words) : null;
  return vacant && { say: 'vacant', status, words: vacant[0] };
}

/** What came first may have been done since: the last sentences of an entry, from the first of them on that speak of what is to come. */
function trailing(words: string): Sentence | null {
  const sentences = sentencesOf(words);
  const settled = sentences.findLastIndex(({ start, end }) => !STILL_TO_COME.test(words.slice(start, end)));
  const first = sentences[settled + 1];
  const last = sentences.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
