/** What can befall the rows and cells around a passage. In text without tabs a row is a line, and a cell a word of it. */
import type { Chance } from '../support/random';
import { insertAt, moveTo, removeFrom } from '../support/tracked';
import type { Mutated, Mutation, Passage, Span } from './mutations';

const ROW = /[^\n\f]*\S[^\n\f]*/g;
const CELL = /[^\t\n\f]+/g;
const WORD = /\S+/g;
/** Rows before and after the passage that may be touched. */
const NEAR = 3;
const REACH = 1200;

const spansIn = (text: string, { start, end }: Passage, pattern: RegExp): readonly Span[] =>
  [...text.slice(start, end).matchAll(pattern)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
    words,
  }));

const isInside = (one: Passage, other: Passage): boolean => one.start >= other.start && one.end <= other.end;
const isApart = (one: Passage, other: Passage): boolean => one.end <= other.start || one.start >= other.end;

type Rows = { readonly all: readonly Span[]; readonly own: number };

/** The rows around the passage, whole ones; `null` where it stands in no single row. */
function rowsAround(text: string, passage: Passage): Rows | null {
  const from = text.lastIndexOf('\n', Math.max(0, passage.start - REACH)) + 1;
  const to = text.indexOf('\n', Math.min(text.length, passage.end + REACH));
  const rows = spansIn(text, { start: from, end: to < 0 ? text.length : to }, ROW);
  const own = rows.findIndex((row) => isInside(passage, row));
  if (own < 0) return null;
  const first = Math.max(0, own - NEAR);
  return { all: rows.slice(first, own + NEAR + 1), own: own - first };
}

const cellsOf = (text: string, row: Span): readonly Span[] =>
  spansIn(text, row, row.words.includes('\t') ? CELL : WORD);

const pick = <Value>(values: readonly Value[], chance: Chance): Value | undefined =>
  values[chance.below(values.length)];

const withText = (mutated: Mutated, text: Mutated['text']): Mutated => ({ ...mutated, text });

/** With the tab, space or line break that follows it. */
const takenOut = ({ text, touched }: Mutated, passage: Passage, { start, end }: Span): Mutated => ({
  text: removeFrom(text, start, Math.min(text.first.length, end + 1)),
  touched: isInside(passage, { start, end }) ? [...touched, { ...passage, effect: 'gone' }] : touched,
});

/** A row is taken out: the passage's own, or one near it. */
export const rowOut: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const row = rows && pick(rows.all, chance);
  return row ? takenOut(mutated, passage, row) : mutated;
};

/** A cell is taken out: the passage's own, or another of its row. */
export const cellOut: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const row = rows?.all[rows.own];
  if (!row) return mutated;
  const cells = cellsOf(mutated.text.first, row);
  const whole = cells.filter((cell) => isInside(passage, cell) || isApart(cell, passage));
  const cell = pick(whole, chance);
  return cell ? takenOut(mutated, passage, cell) : mutated;
};

/** A cell is put in beside another of the row: often the same once more, as "0" after "0". */
export const cellIn: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const row = rows?.all[rows.own];
  if (!row) return mutated;
  const cells = cellsOf(mutated.text.first, row);
  const before = pick(
    cells.filter(({ start }) => start <= passage.start || start >= passage.end),
    chance,
  );
  const value = chance.happens(0.5) ? pick(cells, chance)?.words : `${chance.below(100)}`;
  if (!before || value === undefined) return mutated;
  return withText(
    mutated,
    insertAt(mutated.text, before.start, `${value}${row.words.includes('\t') ? '\t' : ' '}`),
  );
};

/** Two rows near the passage change places. */
export const rowsSwapped: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const [one, other] = rows ? neighbours(rows, chance) : [];
  if (!one || !other) return mutated;
  return withText(mutated, moveTo(mutated.text, other.start, other.end + 1, one.start));
};

function neighbours({ all, own }: Rows, chance: Chance): readonly (Span | undefined)[] {
  const at = chance.happens(0.5) ? Math.max(0, own - chance.below(2)) : chance.below(all.length);
  return [all[at], all[at + 1]];
}

/** In all rows near by that have so many cells, one column is put before another. */
export const columnsMoved: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const own = rows?.all[rows.own];
  if (!rows || !own?.words.includes('\t')) return mutated;
  const columns = cellsOf(mutated.text.first, own);
  if (columns.length < 3 || !columns.some((cell) => isInside(passage, cell))) return mutated;
  const to = chance.below(columns.length - 1);
  const from = to + 1 + chance.below(columns.length - 1 - to);
  const passed = columns.slice(to, from + 1);
  // "10% 10%" with its cells changed over is "10% 10%".
  const isUntold =
    passed.some((cell) => isInside(passage, cell)) && passed.every(({ words }) => words === passed[0]?.words);
  const start: Mutated = isUntold
    ? { ...mutated, touched: [...mutated.touched, { ...passage, effect: 'untold' }] }
    : mutated;
  return rows.all.reduce((now, row) => {
    const cells = cellsOf(now.text.first, row);
    const [moved, before, next] = [cells[from], cells[to], cells[from + 1]];
    if (cells.length !== columns.length || !moved || !before) return now;
    // The last column takes along the tab before it, so that the others keep theirs.
    if (next) return withText(now, moveTo(now.text, moved.start, next.start, before.start));
    const text = insertAt(moveTo(now.text, moved.start, moved.end, before.start), before.start, '\t');
    return withText(now, text);
  }, start);
};

/** The passage's row once more right before or after it, with another figure in it: a new quarter. */
export const rowIn: Mutation = (mutated, passage, chance) => {
  const rows = rowsAround(mutated.text.first, passage);
  const own = rows?.all[rows.own];
  if (!own) return mutated;
  const at = chance.happens(0.5) ? own.start : own.end + 1;
  if (at >= mutated.text.first.length) return mutated;
  return withText(mutated, insertAt(mutated.text, at, `${withOtherFigure(own.words, chance)}\n`));
};

/** All of the passage once more, far off or near, with another figure in it or another word. */
export const copiedOtherwise: Mutation = (mutated, passage, chance) => {
  const { first } = mutated.text;
  const away = chance.oneOf([200, 600, 5000]) + chance.below(200);
  const from = chance.happens(0.5) ? passage.end + away : passage.start - away;
  const at = first.indexOf(' ', from) + 1;
  if (from < 0 || at <= 0 || !isApart({ start: at, end: at }, passage)) return mutated;
  const words = first.slice(passage.start, passage.end).replaceAll('\f', '\n');
  return withText(mutated, insertAt(mutated.text, at, `${withOtherFigure(words, chance)} `));
};

/** One figure of it is another, or where it has none a word. */
function withOtherFigure(words: string, chance: Chance): string {
  const figures = [...words.matchAll(/\d+/g)];
  const { 0: one, index } = pick(figures, chance) ?? /\S+$/.exec(words) ?? { 0: '', index: 0 };
  const other = figures.length === 0 ? 'otherwise' : `${Number(one) + 1 + chance.below(9)}`;
  return words.slice(0, index) + other + words.slice(index + one.length);
}
