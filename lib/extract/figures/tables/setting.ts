/** What holds for all cells of one part of a table: its subject, period, unit and notes. */
import type { TableBlock } from '@/lib/document/model';
import type { Period, Polarity, Unit } from '../../findings';
import { type Calendar, isAhead } from '../calendar';
import { periodOf } from '../periods';
import { polarityIn } from '../polarity';
import { isStatement } from '../progress';
import type { Spoken } from '../spoken';
import { type Column, comparedIn, completedLabels, isOfRoleAlone, withoutField } from './columns';
import { NO_NOTE, type Note, noteIn } from './notes';
import { columnsOfNames, type Row } from './rows';
import type { Headers, Section } from './sections';
import {
  headsMeasures,
  headsTeams,
  isPivot,
  questionIn,
  type RowsAre,
  rowsAre,
  shownIn,
  subjectInCorner,
  subjectOf,
} from './subject';

/** What the paper says around a table. */
export type Surroundings = {
  readonly spoken: Spoken;
  /** The heading it stands under. */
  readonly heading: string;
  /** The last line above that stands as a title, if near. */
  readonly title: string;
  /** The paragraph right above. */
  readonly lead: string;
  /** What the last figure above measures. */
  readonly named: string;
  /** Of the table that this one may go on from. */
  readonly headers: Headers;
  /** The last note that explained stars. */
  readonly note: Note | null;
  /** The blocks right below. */
  readonly below: readonly string[];
};

export type Setting = {
  readonly block: TableBlock;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly spoken: Spoken;
  readonly calendar: Calendar;
  readonly subject: string;
  readonly named: string;
  /** Title, caption and lead, for units. */
  readonly words: string;
  readonly period: Period | null;
  readonly note: Note;
  readonly rowsAre: RowsAre;
  /** Its rows are headed "Measure" or "Indicator". */
  readonly isOfMeasures: boolean;
  /** Its rows are headed "Team" or "Ward": whose a figure is, and not what it measures. */
  readonly isOfTeams: boolean;
  /** All columns of values bear the same label, if any. */
  readonly isOneLabel: boolean;
  /** What the table's rates are per. */
  readonly rate: Unit | null;
  readonly isOfMoney: boolean;
  /** What things will cost, in years to come. */
  readonly isOfCostsAhead: boolean;
  /** The column of earlier figures that a column of changes compares with. */
  readonly compared: Column | null;
  /** Which way is good in all of the table. */
  readonly polarity: Polarity | null;
};

const LONGEST_LEAD = 160;
const MONEY =
  /\bbudget|\bfunding\b|\bfunded\b|\bcapital\b|\bMTFS\b|\bgrants?\b|\bcouncil tax\b|\bsavings\b|\binvestment\b|\brevenue\b|\bbids?\b/i;

export function settingOf(
  block: TableBlock,
  index: number,
  around: Surroundings,
  section: Section,
  columns: readonly Column[],
  rows: readonly Row[],
): Setting {
  const { caption, headerColumns } = block.table;
  const { calendar } = around.spoken;
  const lead = around.lead.length <= LONGEST_LEAD ? around.lead : '';
  const below = around.below.find((text) => /^the (?:above table|table above)/i.test(text)) ?? '';
  const values = columns.filter(
    ({ holds }, column) => column >= Math.max(1, headerColumns) && holds === 'figures',
  );
  const corner = section.headers
    .slice(0, columnsOfNames(block.table, section))
    .map((header) => header.at(-1) ?? '')
    .join(' ');
  const topLeft = section.headers[0]?.[0] ?? '';
  const labelled = completedLabels(isPivot(topLeft) ? withoutField(columns) : columns);
  const hasNames = rows.some(({ firstValue }) => firstValue > 0);
  const candidates = [
    section.title,
    caption,
    hasNames && !isPivot(topLeft) ? subjectInCorner(topLeft) : null,
    questionIn(around.lead),
    isStatement(lead) ? null : lead,
    shownIn(around.lead),
    shownIn(below),
    around.title,
    around.heading,
  ];
  const words = [...new Set([section.title, caption ?? '', lead])].filter(Boolean).join(' | ');
  const isOfMoney = MONEY.test(
    `${words} ${around.heading} ${columns.map((column) => column.words).join(' ')}`,
  );
  return {
    block,
    index,
    columns: labelled,
    spoken: around.spoken,
    calendar,
    subject: subjectOf(candidates, calendar),
    named: around.named,
    words,
    period:
      periodOf(words, calendar) ??
      periodOf(around.heading, calendar) ??
      periodOfSection(values, calendar, isOfMoney),
    note: noteIn(around.below, calendar) ?? around.note ?? NO_NOTE,
    rowsAre: rowsAre(corner, values, rows),
    isOfMeasures: headsMeasures(corner),
    isOfTeams: !isOfMoney && headsTeams(corner),
    isOneLabel:
      new Set(values.filter((column) => !isOfRoleAlone(column)).map(({ label }) => label)).size <= 1,
    rate:
      columns.map(({ unit }) => unit).find((unit) => unit === 'per 10,000' || unit === 'per 100,000') ?? null,
    isOfMoney,
    isOfCostsAhead: /\bcosts?\b/i.test(topLeft) && areAhead(values, calendar),
    compared: comparedIn(labelled),
    polarity: polarityIn(words),
  };
}

function areAhead(columns: readonly Column[], calendar: Calendar): boolean {
  const periods = columns.flatMap(({ period }) => (period?.end ? [period] : []));
  return periods.length > 0 && periods.every((period) => isAhead(calendar, period));
}

/** What the section reports on, unless columns have periods of their own; a budget is for the section's year, unless some are for later ones. */
function periodOfSection(
  columns: readonly Column[],
  { reporting, year }: Calendar,
  isOfMoney: boolean,
): Period | null {
  const ends = columns.flatMap(({ period }) => period?.end ?? []);
  if (!isOfMoney)
    return columns.length > 0 && columns.every(({ period }) => period === null) ? reporting : null;
  return new Set(ends).size <= 1 && ends.every((end) => end <= (year?.end ?? '')) ? year : null;
}
