/** Columns and rows of a table that do not add up to the total printed with them. */
import type { PackDocument } from '@/lib/document/model';
import { isSum, sumOf, written } from './addition';
import type { Challenge } from './challenges';
import { type Added, leftOut, mayLackRow } from './one-row';
import { type Printed, type Sheet, sheetsOf } from './sheet';

export const TOTAL = /^(?:grand |overall |sub-?)?totals?(?: [a-z]+){0,3}:?$/i;
/** "Council total", "Total net expenditure 2026/27". */
const NAMED_TOTAL = /^(?:[a-z]+ )?(?:sub-?)?totals?(?: [a-z]+){0,3}(?:,? 20\d\d[/-]\d\d(?:\d\d)?)?:?$/i;
/** "All wards" below each of them; below groups that overlap the sum is far off. */
const ALL_OF_THEM = /^all (?!other)[a-z]+(?: [a-z]+)?$/i;
const NEARLY = 0.1;
/** Headers of columns whose cells are no parts of a whole; "Spent to date" has them. */
const NOT_ADDED =
  /%|\bper\b|(?<!business )\brates?\b|average|\bmean\b|median|percent|(?<!\bto )\bdate\b|^(?:financial )?years?$|\byears? (?:built|due|ending|of|opened)\b|\bratios?\b|maximum|minimum|\bno\.?$/i;
/** Rows that name a part of the row above, not one of their own. */
const OF_WHICH = /\b(?:of which|including|less|memo)\b/i;
/** "Total", "All posts". */
const IS_TOTAL_COLUMN = /\b(?:grand |overall )?total\b|^all\b/i;
/** So many rows must keep a rule for the others to break it. */
const MOST = 0.7;
/** Whoever may stand in several rows is counted once in their total. */
const IN_SEVERAL =
  /\bmore than one\b|\bmultiple\b|\bseveral (?:categor|reason|need)\w*|\bcounted (?:twice|more than once)\b|\boverlap\w*/i;
/** How many blocks from its table that may be said. */
const REACH = 2;

export const findWrongSums = (doc: PackDocument): Challenge[] =>
  sheetsOf(doc).flatMap((sheet) => [...(isOfSeveral(doc, sheet) ? [] : columnsIn(sheet)), ...rowsIn(sheet)]);

const isOfSeveral = ({ blocks }: PackDocument, { block, caption }: Sheet): boolean =>
  IN_SEVERAL.test(caption) ||
  blocks
    .slice(Math.max(0, block - REACH), block + REACH + 1)
    .some(({ kind, text }) => kind !== 'table' && IN_SEVERAL.test(text));

/** The rows between a total and the one before it; below it where it stands first. */
function columnsIn(sheet: Sheet): Challenge[] {
  const { rows, nameOf } = sheet;
  const totals = rows.filter((row) => isTotal(nameOf(row)) || (row === rows.at(-1) && isOfAll(sheet, row)));
  return totals.flatMap((total, place) => {
    const before = totals[place - 1];
    const isFirst = total === rows[0];
    const parts = rows.filter((row) =>
      isFirst ? row > total && row < (totals[1] ?? Infinity) : row < total && row > (before ?? -1),
    );
    if (parts.length < 2 || parts.some((row) => OF_WHICH.test(nameOf(row)))) return [];
    const judged = sheet.columns.slice(1).flatMap((column) => {
      if (NOT_ADDED.test(sheet.headerOf(column))) return [];
      const stated = sheet.numberAt(total, column);
      const added = addableAt(sheet, parts, column);
      if (!stated || stated.isShare || added.length < 2) return [];
      const values = added.map(({ printed }) => printed);
      const one = { column, added, values, stated };
      const withSubtotal = before === undefined || isFirst ? null : sheet.numberAt(before, column);
      const earlier = totals.slice(0, place).flatMap((row) => sheet.numberAt(row, column) ?? []);
      const isRight =
        isSum(values, stated) ||
        (withSubtotal !== null && isSum([...values, withSubtotal], stated)) ||
        isSum([...values, ...earlier], stated) ||
        isSum(withoutNested(values), stated) ||
        (isOfAll(sheet, total) && !isNearly(values, stated));
      return [{ ...one, isRight }];
    });
    const wrong = judged.filter(({ isRight }) => !isRight);
    const last = wrong.at(-1)?.column;
    if (last === undefined) return [];
    const cited = new Set([...wrong.flatMap(({ added }) => added.map(({ row }) => row)), total]);
    const without = wrong.map(({ added, stated }) => leftOut(added, stated));
    const lacksRow = wrong.length === judged.length && mayLackRow(wrong);
    return [
      {
        kind: 'sum',
        passages: [...cited].sort((a, b) => a - b).map((row) => sheet.upTo(row, last)),
        why: {
          say: 'totals',
          name: sheet.caption || null,
          sums: wrong.map(({ column, values, stated }, at) => {
            const row = without[at] ?? null;
            return {
              column: wrong.length > 1 ? sheet.headerOf(column) : null,
              sum: written(values),
              printed: stated.words,
              without: row === null ? null : nameOf(row),
            };
          }),
          lacksRow,
        },
        // Whoever left one row out, of the total or of the table, may have had a reason.
        strength:
          isOfAll(sheet, total) || lacksRow || without.every((row) => row !== null)
            ? 'worth asking'
            : 'proved',
      },
    ];
  });
}

const isTotal = (name: string): boolean => TOTAL.test(name) || NAMED_TOTAL.test(name);

const isOfAll = ({ nameOf }: Sheet, row: number): boolean => ALL_OF_THEM.test(nameOf(row));

const isNearly = (values: readonly Printed[], { value }: Printed): boolean =>
  Math.abs(sumOf(values) - value) <= Math.abs(value) * NEARLY;

/** A column of totals, where most rows keep to it and one does not. */
function rowsIn(sheet: Sheet): Challenge[] {
  const totals = sheet.columns.filter((column) => IS_TOTAL_COLUMN.test(sheet.headerOf(column)));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const parts = sheet.columns.filter(
    (column) => column > 0 && column < total && !NOT_ADDED.test(sheet.headerOf(column)),
  );
  const judged = sheet.rows.flatMap((row) => {
    const stated = sheet.numberAt(row, total);
    const values = parts.flatMap((column) => sheet.numberAt(row, column) ?? []);
    if (!stated || stated.isShare || values.length < 2 || values.some(({ isShare }) => isShare)) return [];
    return [{ row, stated, values, isRight: isSum(values, stated) }];
  });
  const right = judged.filter(({ isRight }) => isRight);
  if (right.length < 2 || right.length < judged.length * MOST) return [];
  return judged.flatMap(({ row, stated, values, isRight }): Challenge[] =>
    isRight
      ? []
      : [
          {
            kind: 'sum',
            passages: [sheet.upTo(row, total)],
            why: {
              say: 'totals',
              name: sheet.nameOf(row) || null,
              sums: [{ column: null, sum: written(values), printed: stated.words, without: null }],
              lacksRow: false,
            },
            strength: 'proved',
          },
        ],
  );
}

/** Rows that add up to the one above them are parts of it, however they are set. */
function withoutNested(values: readonly Printed[]): readonly Printed[] {
  const kept: Printed[] = [];
  for (let place = 0; place < values.length; place++) {
    const own = values[place];
    if (!own) continue;
    kept.push(own);
    let sum = 0;
    for (let last = place + 1; last < values.length; last++) {
      sum += values[last]?.value ?? 0;
      if (last > place + 1 && sum === own.value) {
        place = last;
        break;
      }
    }
  }
  return kept;
}

/** Nothing where any cell is neither a plain number nor empty. */
function addableAt(sheet: Sheet, rows: readonly number[], column: number): readonly Added[] {
  const filled = rows.filter((row) => !/^(?:[-–—]|nil)?$/i.test(sheet.wordsAt(row, column)));
  const added = filled.flatMap((row) => {
    const printed = sheet.numberAt(row, column);
    return printed && !printed.isShare ? [{ row, printed }] : [];
  });
  return added.length === filled.length ? added : [];
}
