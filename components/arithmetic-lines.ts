/** What stands below each other in a challenge's arithmetic: numbers as printed, and what is reckoned of them. */
import { casesFor } from '@/lib/check/permitted';
import { shown } from '@/lib/check/rounding';
import { sumIn, type WrittenSum } from '@/lib/check/written-sum';
import { columnWords as text } from '@/lib/words/challenges';

export type ColumnLine = {
  readonly label: string;
  readonly figure: string;
  readonly remark?: string;
  /** Below a line, as the result of what stands above it. */
  readonly isResult?: boolean;
};

/** Brackets around a number of a budget mean that it is less than nothing. */
const numberOf = (printed: string): number =>
  Number(printed.replace(/[^\d.-]/g, '')) * (/^\(.*\)$/.test(printed) ? -1 : 1);
/** "£1,204", "86.5%"; no words, and no brackets. */
export const isNumber = (printed: string): boolean => /^£?[\d,.]+%?$/.test(printed);

export const quotient = (part: string, whole: string): number => numberOf(part) / numberOf(whole);

/** "needs 406 to 409 of 491": the cases that would make the share printed. */
export function casesNeeded(printed: string, whole: string): string {
  const cases = casesFor(printed, numberOf(whole));
  return cases ? text.needs(cases.least, cases.most, whole) : text.noCases(whole);
}

/** Between the least and the most of them; of shares in percentage points. */
export function spanOf(values: readonly string[], isShare: boolean): string {
  const all = values.map(numberOf);
  const apart = shown(Math.max(...all) - Math.min(...all), 2);
  return isShare ? text.points(apart) : apart;
}

export function changeLines(from: string, to: string): readonly ColumnLine[] {
  const isShare = from.endsWith('%') && to.endsWith('%');
  return [
    { label: text.from, figure: from },
    { label: text.to, figure: to },
    {
      label: text.isRise(numberOf(to) > numberOf(from)),
      figure: spanOf([from, to], isShare),
      isResult: true,
    },
  ];
}

type SumLines = { readonly lines: readonly ColumnLine[]; readonly notes: readonly string[] };

/** The parts one below the other, what they make, and what is printed. */
export function sumLines(sum: string, printed: string): SumLines {
  const parts = sumIn(sum);
  if (!parts) return { lines: [{ label: '', figure: sum }], notes: [] };
  const apart = numberOf(parts.sum) - numberOf(printed);
  const gap = shown(Math.abs(apart), 2);
  return {
    lines: [
      ...partLines(parts),
      { label: '', figure: `= ${parts.sum}`, isResult: true },
      { label: '', figure: printed, remark: text.printed },
    ],
    notes: [apart > 0 ? text.more(gap) : text.fewer(gap)],
  };
}

/** Signs stand below each other, left of all figures. */
export function partLines({ parts, sum }: WrittenSum): readonly ColumnLine[] {
  const widest = Math.max(...parts.map(({ printed }) => printed.length), sum.length);
  return parts.map(({ sign, printed }) => ({
    label: '',
    figure: sign === '' ? printed : `${sign} ${printed.padStart(widest)}`,
  }));
}
