/**
 * Shares in a table against the counts beside them: a share of its column
 * ("5,420 | 69%"), a total that is no mean of its rows, a share that no whole
 * number of cases can give.
 */
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { mayBePrintedAs, shown } from './rounding';
import { type Printed, type Sheet, sheetsOf } from './sheet';
import { TOTAL } from './sums';

/** More cases than this give every whole per cent. */
const FEW_CASES = 100;
/** Shares that add up to so much are parts of a whole, rounding allowed. */
const NEAR_WHOLE = { from: 95, to: 105 };
/** So many rows must keep a rule for the others to break it. */
const MOST = 0.7;
const IS_COUNT =
  /\b(?:number|total|cases?|count|cohort|nights|allocated|responses?|pupils|children|visits|calls)\b/i;

type Line = {
  readonly row: number;
  readonly count: Printed;
  readonly share: number;
  readonly decimals: number;
};
type Pair = {
  readonly sheet: Sheet;
  /** Where the share stands. */
  readonly column: number;
  readonly lines: readonly Line[];
  readonly total: { readonly row: number; readonly share: Printed; readonly count: Printed | null } | null;
};

export const findWrongColumnShares = (doc: PackDocument): Challenge[] =>
  sheetsOf(doc).flatMap((sheet) => pairsIn(sheet).flatMap(judge));

function judge(pair: Pair): Challenge[] {
  const sum = pair.lines.reduce((held, { share }) => held + share, 0);
  const isWhole = pair.lines.length > 1 && sum >= NEAR_WHOLE.from && sum <= NEAR_WHOLE.to;
  if (isWhole && pair.total === null) return sharesOfColumn(pair);
  return isWhole || isRatioOfRow(pair) ? [] : [...meanOf(pair), ...wholeNumbersOf(pair)];
}

function pairsIn(sheet: Sheet): readonly Pair[] {
  return sheet.columns.flatMap((column): readonly Pair[] => {
    const isShare = sheet.rows.some((row) => sheet.numberAt(row, column)?.isShare);
    const isBoth = !isShare && sheet.rows.some((row) => sheet.numberAt(row, column)?.share != null);
    if (!isShare && !isBoth) return [];
    const counts = isBoth ? column : countsBefore(sheet, column);
    if (counts === null) return [];
    const isTotal = (row: number) => TOTAL.test(sheet.nameOf(row));
    const lines = sheet.rows.flatMap((row): readonly Line[] => {
      const count = sheet.numberAt(row, counts);
      const printed = sheet.numberAt(row, column);
      const share = isBoth ? (printed?.share ?? null) : printed?.isShare ? printed.value : null;
      if (isTotal(row) || !count || count.value < 0 || share === null) return [];
      return [{ row, count, share, decimals: isBoth ? 0 : (printed?.decimals ?? 0) }];
    });
    const last = sheet.rows.find(isTotal);
    const share = last === undefined || isBoth ? null : sheet.numberAt(last, column);
    const total =
      last === undefined
        ? null
        : share?.isShare
          ? { row: last, share, count: sheet.numberAt(last, counts) }
          : null;
    return lines.length < 2 ? [] : [{ sheet, column, lines, total }];
  });
}

/** The nearest column of counts to the left that says what it counts. */
function countsBefore(sheet: Sheet, column: number): number | null {
  for (let before = column - 1; before > 0; before--) {
    const numbers = sheet.rows.flatMap((row) => sheet.numberAt(row, before) ?? []);
    const isCounts =
      numbers.length > 1 && numbers.every(({ isShare, decimals }) => !isShare && decimals === 0);
    if (isCounts) return IS_COUNT.test(sheet.headerOf(before)) ? before : null;
  }
  return null;
}

/** The shares of one column, where the counts in it give others. */
function sharesOfColumn({ sheet, column, lines }: Pair): Challenge[] {
  const all = lines.reduce((held, { count }) => held + count.value, 0);
  if (all === 0) return [];
  const wrong = lines.filter(
    ({ count, share, decimals }) => !mayBePrintedAs((count.value / all) * 100, share, decimals),
  );
  if (wrong.length === 0 || wrong.length === lines.length) return [];
  const shares = wrong.map(({ count, share }) => ({
    count: String(count.value),
    all: shown(all),
    exact: shown((count.value / all) * 100),
    printed: String(share),
  }));
  return [
    {
      kind: 'ratio',
      passages: wrong.map(({ row }) => sheet.upTo(row, column)),
      why: { say: 'column-shares', column: sheet.headerOf(column), shares },
      strength: 'proved',
    },
  ];
}

/** The share is one column of the row as a part of another: then it is no share of cases that are not shown. */
function isRatioOfRow({ sheet, column, lines }: Pair): boolean {
  const counts = sheet.columns.filter((other) => other > 0 && other !== column);
  return counts.some((whole) =>
    counts.some((part) => {
      if (part === whole) return false;
      const kept = lines.filter(({ row, share, decimals }) => {
        const [some, all] = [sheet.numberAt(row, part)?.value, sheet.numberAt(row, whole)?.value];
        return some !== undefined && all && mayBePrintedAs((some / all) * 100, share, decimals);
      });
      return kept.length >= Math.max(2, lines.length * MOST);
    }),
  );
}

/**
 * The share of the total row, against the mean of its rows by their counts. Where each row's share can only come
 * from one whole number of cases the mean is exact; else each may be off by its rounding.
 */
function meanOf({ sheet, column, lines, total }: Pair): Challenge[] {
  const all = lines.reduce((held, { count }) => held + count.value, 0);
  const isOfAll = total?.count == null || total.count.value === all;
  if (!total || all === 0 || !isOfAll) return [];
  const exact = lines.map(onlyCases);
  const isExact = exact.every((cases) => cases !== null);
  const cases = isExact ? exact : lines.map(({ count, share }) => (count.value * share) / 100);
  const mean = (cases.reduce<number>((held, one) => held + (one ?? 0), 0) / all) * 100;
  const slack = isExact ? 0 : 0.5;
  const stated = total.share;
  if (Math.abs(mean - stated.value) <= slack + 0.5 * 10 ** -stated.decimals + 1e-9) return [];
  const parts = lines.map(({ count, share }, place) =>
    isExact ? `${exact[place]}/${count.words}` : `${count.words} × ${share}%`,
  );
  const isMost = mean < stated.value;
  const bound = { isMost, value: shown(isMost ? mean + slack : mean - slack) };
  return [
    {
      kind: 'ratio',
      passages: [...lines.map(({ row }) => row), total.row].map((row) => sheet.upTo(row, column)),
      why: {
        say: 'mean',
        sum: parts.join(' + '),
        all: shown(all),
        mean: shown(mean),
        bound: isExact ? null : bound,
        printed: stated.words,
      },
      strength: isExact ? 'proved' : 'worth asking',
    },
  ];
}

/** The one whole number of cases that gives a share: 44 of 62 for 71%; `null` where none or several do. */
function onlyCases({ count: { value }, share, decimals }: Line): number | null {
  const near = (value * share) / 100;
  const possible = [Math.floor(near), Math.ceil(near)].filter(
    (some, place, tried) =>
      tried.indexOf(some) === place && mayBePrintedAs((some / value) * 100, share, decimals),
  );
  const [only] = value === 0 ? [0] : possible;
  return possible.length > 1 || value > FEW_CASES ? null : (only ?? null);
}

/** "75%" of 15 cases: 11 would be 73%, 12 would be 80%. */
function wholeNumbersOf({ sheet, column, lines }: Pair): Challenge[] {
  const wrong = lines.flatMap(({ row, count: { value }, share, decimals }) => {
    const near = (value * share) / 100;
    const tried = [Math.floor(near), Math.ceil(near)];
    const isPossible =
      value === 0 ||
      value > FEW_CASES ||
      decimals > 0 ||
      tried.some((some) => mayBePrintedAs((some / value) * 100, share, 0));
    return isPossible ? [] : [{ row, value, share, tried }];
  });
  if (wrong.length === 0) return [];
  const shares = wrong.map(({ value, share, tried }) => ({
    share: String(share),
    of: String(value),
    tried: tried.map((some) => ({ cases: String(some), share: shown((some / value) * 100) })),
  }));
  return [
    {
      kind: 'ratio',
      passages: wrong.map(({ row }) => sheet.upTo(row, column)),
      why: { say: 'no-whole-number', shares },
      strength: 'worth asking',
    },
  ];
}
