/**
 * What was there, what came and what went, against what is there: a table of
 * stocks and flows by period, and a budget from its base to what is required.
 */
import type { PackDocument } from '@/lib/document/model';
import { isSum, written } from './addition';
import type { Challenge } from './challenges';
import { shown } from './rounding';
import { type Printed, type Sheet, sheetsOf } from './sheet';

const CAME =
  /\b(?:admissions?|admitted|starting|starts|started|entering|entrants|joiners|joined|opened|received|new)\b/i;
const WENT = /\b(?:ceas(?:ing|ed)|exit(?:s|ing|ed)|leav(?:ing|ers)|left|discharged?|closed|ended|ending)\b/i;
const STOCK =
  /\b(?:numbers?|population|caseload|open|total|at (?:month|year|period)[ -]end|in care|on roll)\b/i;
const PERIOD =
  /^(?:\d{4}|\d{2}) ?[-/–] ?\d{2,4}\*?$|^(?:19|20)\d\d\*?$|\b(?:Q[1-4]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

const OPENING = /\b(?:base budget|opening (?:balance|budget|position)|brought forward|b\/f)\b/i;
const CLOSING =
  /\b(?:budget requirement|closing (?:balance|budget|position)|carried forward|c\/f|proposed budget)\b/i;

export const findWrongStocks = (doc: PackDocument): Challenge[] =>
  sheetsOf(doc).flatMap((sheet) => [...flowsIn(sheet), ...bridgesIn(sheet)]);

function flowsIn(sheet: Sheet): Challenge[] {
  const { rows, nameOf } = sheet;
  const came = rows.filter((row) => CAME.test(nameOf(row)) && !WENT.test(nameOf(row)));
  const went = rows.filter((row) => WENT.test(nameOf(row)) && !CAME.test(nameOf(row)));
  const stock = rows.find(
    (row) => STOCK.test(nameOf(row)) && !CAME.test(nameOf(row)) && !WENT.test(nameOf(row)),
  );
  const periods = sheet.columns.filter((column) => PERIOD.test(sheet.headerOf(column)));
  const [into] = came;
  const [out] = went;
  if (came.length !== 1 || into === undefined || out === undefined || stock === undefined) return [];
  return periods.flatMap((column): Challenge[] => {
    const before = sheet.columns.includes(column - 1) ? sheet.numberAt(stock, column - 1) : null;
    const now = sheet.numberAt(stock, column);
    const [more, less] = [sheet.numberAt(into, column), sheet.numberAt(out, column)];
    if (!before || !now || !more || !less || [before, now, more, less].some(isNoCount)) return [];
    const others = went.slice(1).flatMap((row) => sheet.numberAt(row, column) ?? []);
    const due = before.value + more.value - less.value;
    const isExplained = others.some(({ value }) => due - value === now.value);
    if (due === now.value || isExplained) return [];
    const rest = went.slice(1).filter((row) => sheet.numberAt(row, column) !== null);
    return [
      {
        kind: 'sum',
        passages: [into, out, ...rest, stock].map(sheet.wholeRow),
        why: {
          say: 'flow',
          period: sheet.headerOf(column),
          sum: `${before.words} + ${more.words} − ${less.words} = ${shown(due)}`,
          printed: now.words,
        },
        strength: 'worth asking',
      },
    ];
  });
}

const isNoCount = ({ isShare, decimals }: Printed): boolean => isShare || decimals > 0;

/** Down one column: base budget, pressures, savings, budget requirement. */
function bridgesIn(sheet: Sheet): Challenge[] {
  const { rows, nameOf } = sheet;
  const opening = rows.findIndex((row) => OPENING.test(nameOf(row)) && !CLOSING.test(nameOf(row)));
  const closing = rows.findIndex((row, place) => place > opening && CLOSING.test(nameOf(row)));
  if (opening < 0 || closing < opening + 2) return [];
  return sheet.columns.slice(1).flatMap((column): Challenge[] => {
    const parts = rows.slice(opening, closing).filter((row) => sheet.wordsAt(row, column) !== '');
    const values = parts.flatMap((row) => sheet.numberAt(row, column) ?? []);
    const end = rows[closing];
    const stated = end === undefined ? null : sheet.numberAt(end, column);
    const isWhole = values.length === parts.length && sheet.numberAt(rows[opening] ?? -1, column) !== null;
    if (!stated || end === undefined || values.length < 2 || !isWhole || isSum(values, stated)) return [];
    const empty = rows.slice(opening, closing).filter((row) => sheet.wordsAt(row, column) === '');
    const apart = shown(Math.abs(stated.value - values.reduce((held, { value }) => held + value, 0)));
    return [
      {
        kind: 'sum',
        passages: [...parts, end].map((row) => sheet.upTo(row, column)),
        why: { say: 'bridge', sum: written(values), printed: stated.words, apart, empty: empty.map(nameOf) },
        strength: empty.length > 0 ? 'worth asking' : 'proved',
      },
    ];
  });
}
