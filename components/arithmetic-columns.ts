/** The arithmetic of a challenge in columns, by what the challenge says: what is reckoned, its figure, and what that would mean. */
import { decimalsOf, shown } from '@/lib/check/rounding';
import type { Why } from '@/lib/check/why';
import { sumIn } from '@/lib/check/written-sum';
import { columnWords as text } from '@/lib/words/challenges';
import {
  type ColumnLine,
  casesNeeded,
  changeLines,
  isNumber,
  partLines,
  quotient,
  spanOf,
  sumLines,
} from './arithmetic-lines';

export type Columns = {
  /** What the column is of, where there are several. */
  readonly caption: string | null;
  readonly lines: readonly ColumnLine[];
  readonly notes: readonly string[];
};

/** `null` for what is not reckoned but told: a date, an answer, a name. */
export function columnsOf(why: Why): readonly Columns[] | null {
  const set = (BY_KIND as Readonly<Record<string, (parts: never) => readonly Columns[] | null>>)[why.say];
  return set ? set(why as never) : null;
}

type Of<Say extends Why['say']> = Extract<Why, { readonly say: Say }>;

const BY_KIND = {
  values: ({ unit, periods, yearToDate }: Of<'values'>) => {
    const withUnit = (value: string) =>
      unit === '%' ? `${value}%` : unit === 'count' ? value : `${value} ${unit}`;
    const notes = yearToDate === null ? [text.rounding] : [text.rounding, text.year(withUnit(yearToDate))];
    return periods.map(({ period, values }, place): Columns => {
      const last = place === periods.length - 1;
      return {
        caption: null,
        lines: [
          ...values.map((value, row) => ({ label: row === 0 ? period : '', figure: withUnit(value) })),
          { label: text.apart, figure: spanOf(values, unit === '%'), isResult: true },
        ],
        notes: last ? notes : [],
      };
    });
  },
  share: ({ part, whole, exact, printed }: Of<'share'>) => {
    const rounded = shown(quotient(part, whole) * 100, decimalsOf(printed));
    return one([
      {
        label: `${part} ÷ ${whole}`,
        figure: `= ${exact}%`,
        ...(rounded === exact ? {} : { remark: text.rounds(rounded) }),
      },
      { label: text.printed, figure: `${printed}%`, remark: casesNeeded(printed, whole) },
    ]);
  },
  green: ({ value, target, allowed }: Of<'green'>) =>
    one(
      [
        { label: text.printed, figure: value },
        { label: text.target, figure: target },
        { label: text.belowTarget, figure: spanOf([value, target], value.endsWith('%')), isResult: true },
      ],
      [text.allowed(allowed)],
    ),
  arrow: ({ from, to }: Of<'arrow'>) => one(changeLines(from, to), []),
  change: ({ from, to, words }: Of<'change'>) => one(changeLines(from, to), [text.words(words)]),
  improvement: ({ from, to }: Of<'improvement'>) => one(changeLines(from, to), []),
  steady: ({ from, to }: Of<'steady'>) =>
    isNumber(from) && isNumber(to) ? one(changeLines(from, to), []) : null,
  'beside-others': ({ own, others, words }: Of<'beside-others'>) =>
    one(
      [
        { label: text.printed, figure: `${own}%` },
        { label: text.others, figure: `${others}%` },
        { label: text.apart, figure: spanOf([own, others], true), isResult: true },
      ],
      [text.words(words)],
    ),
  'beside-target': ({ own, target, words }: Of<'beside-target'>) =>
    one(
      [
        { label: text.printed, figure: `${own}%` },
        { label: text.target, figure: `${target}%` },
        { label: text.apart, figure: spanOf([own, target], true), isResult: true },
      ],
      [text.words(words)],
    ),
  times: ({ from, to, exact, words }: Of<'times'>) =>
    one(
      [
        { label: text.from, figure: from },
        { label: text.to, figure: to },
        { label: '', figure: `= ${exact}`, isResult: true },
      ],
      [text.words(words)],
    ),
  population: ({ counts }: Of<'population'>) =>
    one(
      counts.map(({ count, rate, least, most }) => ({
        label: text.per(count, rate),
        figure: text.outOf(least, most),
      })),
      [text.rounding],
    ),
  'between-parts': ({ whole, first, later }: Of<'between-parts'>) =>
    one(
      [
        { label: text.first, figure: `${first}%` },
        { label: text.later, figure: `${later}%` },
        { label: text.printed, figure: `${whole}%`, isResult: true },
      ],
      [text.between],
    ),
  totals: ({ sums, lacksRow }: Of<'totals'>) =>
    sums.map(({ column, sum, printed, without }, place): Columns => {
      const { lines, notes } = sumLines(sum, printed);
      const row = without === null ? [] : [text.without(without)];
      const lacking = lacksRow && place === sums.length - 1 ? [text.lacksRow] : [];
      return { caption: column, lines, notes: [...notes, ...row, ...lacking] };
    }),
  flow: ({ period, sum, printed }: Of<'flow'>) => [{ caption: period, ...sumLines(sum, printed) }],
  bridge: ({ sum, printed, empty }: Of<'bridge'>) => {
    const { lines, notes } = sumLines(sum, printed);
    return [{ caption: null, lines, notes: empty.length > 0 ? [...notes, text.empty(empty)] : notes }];
  },
  'people-in-words': ({ sum, whole }: Of<'people-in-words'>) => [{ caption: null, ...sumLines(sum, whole) }],
  'amounts-in-words': ({ sum, printed, mayRound }: Of<'amounts-in-words'>) => {
    const { lines } = sumLines(sum, printed);
    return one(lines, mayRound ? [text.mayRound] : []);
  },
  'unnamed-sources': ({ sum, total }: Of<'unnamed-sources'>) => {
    const { lines } = sumLines(sum, `£${total} ${text.thousand}`);
    return one(lines);
  },
  'column-shares': ({ column, shares }: Of<'column-shares'>) => [
    {
      caption: column,
      lines: shares.flatMap(({ count, all, exact, printed }): readonly ColumnLine[] => [
        { label: `${count} ÷ ${all}`, figure: `= ${exact}%` },
        { label: text.printed, figure: `${printed}%`, remark: casesNeeded(printed, all) },
      ]),
      notes: [text.rounding],
    },
  ],
  mean: ({ sum, all, mean, bound, printed }: Of<'mean'>) => {
    const parts = sumIn(`${sum} = ${mean}%`);
    return one(
      [
        ...(parts ? partLines(parts) : []),
        { label: '', figure: `= ${mean}%`, remark: text.meanOf(all), isResult: true },
        { label: '', figure: printed, remark: text.printed },
      ],
      bound ? [text.bound(bound.isMost, bound.value)] : [],
    );
  },
  'no-whole-number': ({ shares }: Of<'no-whole-number'>) =>
    shares.map(
      ({ share, of, tried }): Columns => ({
        caption: null,
        lines: [
          { label: text.printed, figure: `${share}%`, remark: text.noCases(of) },
          ...tried.map((one) => ({ label: `${one.cases} ÷ ${of}`, figure: `= ${one.share}%` })),
        ],
        notes: [],
      }),
    ),
  jump: ({ rows }: Of<'jump'>) =>
    one(
      rows.map(({ name, before, after }) => ({ label: name, figure: before, remark: text.becomes(after) })),
      [],
    ),
  'lead-in': ({ stated, printed, isInThousands }: Of<'lead-in'>) =>
    one(
      [
        { label: text.text, figure: stated },
        { label: text.total, figure: isInThousands ? `£${printed},000` : printed },
      ],
      [],
    ),
} as const;

const one = (
  lines: readonly ColumnLine[],
  notes: readonly string[] = [text.rounding],
): readonly Columns[] => [{ caption: null, lines, notes }];
