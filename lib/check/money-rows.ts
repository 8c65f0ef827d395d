/** One amount of money in two places that cannot both be: a total given as one of its parts, one sum paid from two sources. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { tokensOf } from './measure-words';
import { shown } from './rounding';
import { type Sheet, sheetsOf } from './sheet';
import type { MoneySource } from './why';

/** So few digits are the same by chance: "1,000". */
const FEWEST_DIGITS = 4;
const TOTAL = /\b(?:totals?|net budget|budget requirement)\b/i;
/** Words that leave a row the same: "Council Tax assumed 4%". */
const PLAIN = new Set(['the', 'of', 'and', 'assumed', 'proposed', 'total', 'net', 'a', 'for', 'at', 'from']);

/** Where money for building comes from; one amount comes from one of them. */
const SOURCES: readonly (readonly [MoneySource, RegExp])[] = [
  ['receipts', /\bcapital receipts?\b/i],
  ['borrowing', /\b(?:prudential )?borrowing\b|\bPB\b/i],
  ['grant', /\bgrant\b/i],
  ['reserves', /\breserves?\b/i],
  ['revenue', /\brevenue contributions?\b/i],
];

type Amount = {
  readonly value: number;
  readonly name: string;
  readonly header: string;
  readonly at: Span;
  readonly sheet: Sheet;
};

export function findMisplacedMoney(doc: PackDocument): Challenge[] {
  const amounts = sheetsOf(doc).flatMap(amountsIn);
  const byValue = Map.groupBy(amounts, ({ value }) => value);
  return [...totalsAsParts(amounts, byValue), ...twoSources(byValue)];
}

function amountsIn(sheet: Sheet): readonly Amount[] {
  return sheet.rows.flatMap((row) =>
    sheet.columns.flatMap((column) => {
      const printed = sheet.numberAt(row, column);
      if (!printed || printed.isShare || digitsOf(printed.value) < FEWEST_DIGITS || column === 0) return [];
      const at = sheet.upTo(row, column);
      return [{ value: printed.value, name: sheet.nameOf(row), header: sheet.headerOf(column), at, sheet }];
    }),
  );
}

/** 156,099 → 6; 1,000 → 1: what makes a number hard to meet twice. */
const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/(?<!0)0+$/, '').length;

/** A row carries what elsewhere is the total, and elsewhere has a value of its own. */
function totalsAsParts(
  amounts: readonly Amount[],
  byValue: ReadonlyMap<number, readonly Amount[]>,
): readonly Challenge[] {
  const byName = Map.groupBy(amounts, ({ name }) => keyOf(name));
  return [...byName].flatMap(([key, same]): Challenge[] => {
    if (key === '' || same.some(({ name }) => TOTAL.test(name))) return [];
    const [wrong] = same.filter(({ value, sheet }) =>
      byValue.get(value)?.some((other) => other.sheet !== sheet && TOTAL.test(other.name)),
    );
    const right = same.find(({ value, sheet }) => wrong && value !== wrong.value && sheet !== wrong.sheet);
    const total = wrong && byValue.get(wrong.value)?.find(({ name }) => TOTAL.test(name));
    const isPart = right && total && Math.abs(right.value) < Math.abs(total.value);
    if (!wrong || !right || !total || !isPart) return [];
    return [
      {
        kind: 'conflict',
        passages: [right.at, wrong.at, total.at],
        why: {
          say: 'total-as-part',
          wrong: wrong.name,
          value: shown(wrong.value),
          total: total.name,
          right: right.name,
          other: shown(right.value),
        },
        strength: 'worth asking',
      },
    ];
  });
}

const keyOf = (name: string): string =>
  tokensOf(name)
    .filter((token) => !PLAIN.has(token) && !/^\d+$/.test(token))
    .sort()
    .join(' ');

/** The same amount, once under capital receipts and once as borrowing. */
function twoSources(byValue: ReadonlyMap<number, readonly Amount[]>): readonly Challenge[] {
  return [...byValue.values()].flatMap((same): Challenge[] => {
    const sourced = same.flatMap((one) => {
      const source = SOURCES.find(([, pattern]) => pattern.test(one.name) || pattern.test(one.header))?.[0];
      return source === undefined ? [] : [{ ...one, source }];
    });
    const [one] = sourced;
    const other = sourced.find(({ source, sheet }) => source !== one?.source && sheet !== one?.sheet);
    if (!one || !other) return [];
    return [
      {
        kind: 'conflict',
        passages: [one.at, other.at],
        why: { say: 'two-sources', value: shown(one.value), sources: [one.source, other.source] },
        strength: 'worth asking',
      },
    ];
  });
}
