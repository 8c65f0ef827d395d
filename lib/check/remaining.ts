/** "The 4 remaining actions", against the rows of the paper's plan that are not done. */
import type { PackDocument, Span } from '@/lib/document/model';
import { sentenceAt } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { type Sheet, sheetsOf } from './sheet';
import { NUMBER, numberOf } from './small-numbers';

/** "the 4 remaining actions from the plan", "six recommendations are outstanding". */
const REMAINING = new RegExp(
  String.raw`\b(?:(?:the )?(?<before>${NUMBER}) (?:remaining|outstanding|open|incomplete|uncompleted) (?:actions?|recommendations?)|(?<after>${NUMBER}) (?:actions?|recommendations?) (?:are|remain) (?:still )?(?:outstanding|open|incomplete|to be completed|in progress))\b`,
  'gi',
);
/** What a column of states is called. */
const STATE = /\b(?:B?RAGB?|status|rating|state)\b/i;
const DONE = /^(?:completed?|closed|done|achieved|delivered|implemented|✓|✔)$/i;
const OPEN =
  /^(?:r|a|g|red|amber|green|open|ongoing|on[ -]going|in progress|not (?:yet )?started|outstanding|overdue|on track|delayed|partially complete|part complete)$/i;
/** Of a colour only the paper's key says that it stands for what is done. */
const BLUE = /^(?:b|blue)$/i;
const BLUE_IS_DONE = /\bblue\b[^.\n]{0,120}\b(?:completed?|closed|achieved)\b/i;

/** Told where the paper says it once, and its plan has so many rows at all. */
export function findMiscountedRemaining(doc: PackDocument): Challenge[] {
  const told = doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture'
      ? []
      : [...text.matchAll(REMAINING)].map((match) => ({ block, text, match })),
  );
  const [one, ...others] = told;
  if (!one || others.length > 0) return [];
  const isBlueDone = doc.blocks.some(({ text }) => BLUE_IS_DONE.test(text));
  const rated = statesIn(doc).filter(({ state }) => isBlueDone || !BLUE.test(state));
  const open = rated.filter(({ state }) => OPEN.test(state));
  const count = numberOf(one.match.groups?.before ?? one.match.groups?.after);
  if (rated.length < count || open.length === rated.length || open.length === count) return [];
  const { start, end } = sentenceAt(one.text, one.match.index);
  return [
    {
      kind: 'conflict',
      passages: [{ block: one.block, start, end }, ...open.map(({ at }) => at)],
      why: { say: 'remaining', count, rated: rated.length, open: open.length },
      strength: 'worth asking',
    },
  ];
}

type State = { readonly state: string; readonly at: Span };

/** Rows with a state, in tables with a column of them or in what carries these on. */
function statesIn(doc: PackDocument): readonly State[] {
  let known = { width: -1, column: -1 };
  return sheetsOf(doc).flatMap((sheet: Sheet): readonly State[] => {
    const { columns, rows } = sheet.table.table;
    const column = stateColumn(sheet);
    if (column !== undefined) known = { width: columns, column };
    if (known.width !== columns) return [];
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
      const state = sheet.wordsAt(row, known.column);
      const isState = [DONE, OPEN, BLUE].some((one) => one.test(state));
      return isState ? [{ state, at: sheet.upTo(row, known.column) }] : [];
    });
  });
}

/** The last one that is called so, in whatever row: a plan may have its headers below a title. A key has its colours first. */
function stateColumn(sheet: Sheet): number | undefined {
  const rows = Array.from({ length: sheet.table.table.rows }, (_, row) => row);
  return sheet.columns.findLast(
    (column) => column > 0 && rows.some((row) => isHeader(sheet.wordsAt(row, column))),
  );
}

const LONGEST_HEADER = 30;
const isHeader = (words: string): boolean => words.length <= LONGEST_HEADER && STATE.test(words);
