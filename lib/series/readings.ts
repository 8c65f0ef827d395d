/** The figures of a committee's papers → readings: one value of one measure on one date, with what stands beside it. */
import type { Figure } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import { limitIn } from './limits';
import { measureKey } from './measure-key';
import type { ReadName } from './measure-name';
import { lengthOf, type PeriodLength } from './periods';

/** A paper as a point of a series cites it. */
export type PaperOfMeeting = {
  readonly id: string;
  readonly title: string;
  /** ISO: of its meeting; `null` where nobody says. */
  readonly date: string | null;
};

export type PaperFigures = {
  readonly paper: PaperOfMeeting;
  /** As they hold: what the member corrected is corrected, what was dismissed is not among them. */
  readonly measures: readonly Measure[];
  /** What it says short forms mean. */
  readonly shortForms: readonly { readonly short: string; readonly long: string }[];
};

export type Reading = {
  /** The measure, by unit, whose it is and its plain name: the same in every paper that prints that name. */
  readonly measure: string;
  readonly paper: PaperOfMeeting;
  readonly figure: Sited<Figure>;
  /** ISO: the last day of its period, else the day of its meeting. */
  readonly end: string;
  readonly length: PeriodLength | null;
  /** The paper gives it no period that can be dated. */
  readonly isDatedByMeeting: boolean;
  /** "within 20 working days", where the words around it name one. */
  readonly limit: string | null;
  readonly target: number | null;
  readonly comparators: readonly Comparator[];
};

export type Comparator = {
  readonly who: string;
  readonly value: number;
  readonly end: string;
};

export const readingsFrom = ({ paper, measures }: PaperFigures, read: ReadName): readonly Reading[] =>
  measures.flatMap((measure) => readingsOf(measure, paper, read));

/** The newest value brings the row's comparators, the earlier ones their own. */
function readingsOf(row: Measure, paper: PaperOfMeeting, read: ReadName): readonly Reading[] {
  const { main, others } = row;
  const actuals = [main, ...others.filter(({ finding }) => finding.unit === main.finding.unit)];
  return actuals.flatMap((one): Reading[] => {
    // What the member calls the row, its earlier values are called too.
    const finding = { ...one.finding, indicator: main.finding.indicator, who: main.finding.who };
    const measure = finding.role === 'actual' ? measureKey(finding, read) : null;
    const end = finding.period?.end ?? paper.date;
    if (measure === null || end === null) return [];
    const isDatedByMeeting = !finding.period?.end;
    const isBeside = ({ finding: other }: Sited<Figure>) =>
      other.period?.end && !(one === main && other.role === 'comparator')
        ? other.period.end === finding.period?.end
        : one === main;
    return [
      {
        measure,
        paper,
        figure: { ...one, finding },
        end,
        length: finding.period && !isDatedByMeeting ? lengthOf(finding.period) : null,
        isDatedByMeeting,
        limit: limitIn(`${finding.indicator}. ${one.passage.words}`),
        target: finding.target ?? targetsOf(row).find(isBeside)?.finding.value ?? null,
        comparators: row.comparators
          .filter(isBeside)
          .flatMap(({ finding: { who, value, period } }) =>
            who === null ? [] : [{ who, value, end: period?.end ?? end }],
          ),
      },
    ];
  });
}

const targetsOf = ({ main, others }: Measure): readonly Sited<Figure>[] =>
  others.filter(({ finding }) => finding.role === 'target' && finding.unit === main.finding.unit);
