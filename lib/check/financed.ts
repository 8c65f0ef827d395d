/** "Financed by council tax (£109.4m) and business rates (£36.7m)", where the table has other sources as well. */
import type { PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { decimalsOf, shown } from './rounding';
import { type Sheet, sheetsOf } from './sheet';
import { TOTAL } from './sums';

const FINANCED = /\b(?:financed|funded|met|made up|consists?|comprises?)\b/i;
/** Then the sentence does not claim to name them all. */
const IN_PART = /\b(?:includ\w+|mainly|mostly|partly|in part|largely|among|such as|additional)\b/i;
const AMOUNT = /£(?<digits>\d[\d,]*(?:\.\d+)?) ?(?:m|million)\b/gi;
const IN_THOUSANDS = 1000;
/** Less than this share of the total may be rounding. */
const LEAST = 0.01;

export function findUnnamedSources(doc: PackDocument): Challenge[] {
  let cells: Cells | null = null;
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !FINANCED.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, end }) => {
          const sentence = text.slice(start, end);
          const amounts = [...sentence.matchAll(AMOUNT)].map(({ groups, 0: printed }) => {
            const digits = groups?.digits ?? '';
            return { printed, value: Number(digits.replaceAll(',', '')), decimals: decimalsOf(digits) };
          });
          if (!FINANCED.test(sentence) || IN_PART.test(sentence) || amounts.length < 2) return [];
          cells ??= cellsOf(sheetsOf(doc));
          const found = columnsWith(cells, amounts).flatMap((column) =>
            leftOutIn(column, amounts, { block, start, end }),
          );
          return found.slice(0, 1);
        }),
  );
}

type Amount = { readonly printed: string; readonly value: number; readonly decimals: number };
type Place = { readonly sheet: Sheet; readonly column: number; readonly row: number };
/** Where a number in thousands may be printed as so many millions: "1 109.4". */
type Cells = ReadonlyMap<string, readonly Place[]>;
type Column = { readonly sheet: Sheet; readonly column: number; readonly rows: readonly number[] };

/** A number in many places leads to none. */
const MOST_PLACES = 20;
const DECIMALS = [0, 1, 2];

const keyOf = (millions: number, decimals: number): string => `${decimals} ${millions.toFixed(decimals)}`;

function cellsOf(sheets: readonly Sheet[]): Cells {
  const places = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      sheet.columns.slice(1).flatMap((column) => {
        const printed = sheet.numberAt(row, column);
        const keys = printed ? DECIMALS.map((decimals) => keyOf(printed.value / IN_THOUSANDS, decimals)) : [];
        return keys.map((key) => ({ key, place: { sheet, column, row } }));
      }),
    ),
  );
  const byKey = Map.groupBy(places, ({ key }) => key);
  return new Map([...byKey].map(([key, own]) => [key, own.slice(0, MOST_PLACES).map(({ place }) => place)]));
}

/** Columns that have a row for each of the amounts. */
function columnsWith(cells: Cells, amounts: readonly Amount[]): readonly Column[] {
  const places = amounts.map(({ value, decimals }) => cells.get(keyOf(value, decimals)) ?? []);
  const [first = [], ...others] = places;
  return first.flatMap(({ sheet, column, row }) => {
    const rows = others.map((own) => own.find((one) => one.sheet === sheet && one.column === column)?.row);
    const known = rows.filter((one) => one !== undefined);
    return known.length === rows.length ? [{ sheet, column, rows: [row, ...known] }] : [];
  });
}

/** A total below the rows of the amounts that is more than they are. */
function leftOutIn(
  { sheet, column, rows }: Column,
  amounts: readonly Amount[],
  at: Challenge['passages'][number],
): Challenge[] {
  const total = sheet.rows.find((row) => row > Math.max(...rows) && TOTAL.test(sheet.nameOf(row)));
  const stated = total === undefined ? null : sheet.numberAt(total, column);
  if (total === undefined || !stated) return [];
  const between = sheet.rows.filter((row) => row > Math.min(...rows) && row < total && !rows.includes(row));
  const sum = amounts.reduce((held, { value }) => held + value, 0);
  const millions = stated.value / IN_THOUSANDS;
  if (millions - sum < millions * LEAST || between.length === 0) return [];
  const decimals = Math.max(...amounts.map((amount) => amount.decimals));
  const alike = sheet.rows.filter((row) => sheet.numberAt(row, column)?.value === stated.value);
  return [
    {
      kind: 'sum',
      passages: [at, ...[...new Set([...rows, ...between, ...alike])].map((row) => sheet.upTo(row, column))],
      why: {
        say: 'unnamed-sources',
        sum: `${amounts.map(({ printed }) => printed).join(' + ')} = £${shown(sum, decimals)}m`,
        total: stated.words,
        unnamed: between.map(sheet.nameOf),
      },
      strength: 'worth asking',
    },
  ];
}
