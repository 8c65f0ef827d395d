/** One cell → its figures: a number or two, a list of statistics, or a sentence. */
import type { Figure, Period, Unit } from '../../findings';
import { comparatorInLabel } from '../../lexicon/comparators';
import { isAhead } from '../calendar';
import { SAYS_NOTHING } from '../indicator';
import { roundPennies } from '../numbers';
import { periodOf } from '../periods';
import { figuresInProse } from '../prose';
import { isCount, scaleIn, unitIn, unitOfTable } from '../units';
import { type CellNumber, numbersInCell } from './cells';
import type { Column } from './columns';
import type { GridCell } from './grid';
import { indicatorOfCell, whoOfCell } from './names';
import type { Row } from './rows';
import type { Setting } from './setting';
import { statisticsIn } from './statistics';
import { targetIn, withoutTarget } from './target-in-name';

/** Longer rows are quoted from their name on and beside the cell. */
const LONGEST_ROW = 1000;
/** Longer words in a column of names are sentences. */
const LONGEST_NAME = 120;
/** And in any column. */
const LONGEST_CELL = 60;
const YEAR = /^(?:19|20)\d\d$/;
const OF_TIME = /\b(?:year|date|when|time|start|finish|end)\b/i;

export type Place = {
  readonly setting: Setting;
  readonly row: Row;
  readonly at: GridCell;
  readonly column: Column | undefined;
};

export function figuresInCell(place: Place): readonly Figure[] {
  const { setting, row, at, column } = place;
  if (column?.holds === 'numbering') return [];
  if (at.cell.column < Math.min(setting.block.table.headerColumns, row.firstValue))
    return figuresInName(place);
  if (YEAR.test(at.words) && OF_TIME.test(column?.words ?? '')) return [];
  const numbers = numbersInCell(at.words);
  if (numbers.length > 0) return numbers.map((number) => ofNumber(place, number));
  const statistics = ofStatistics(place);
  return statistics.length > 0 ? statistics : ofSentences(place);
}

function ofNumber(place: Place, number: CellNumber): Figure {
  const { setting, row, at, column } = place;
  const unit = number.unit ?? unitOf(place);
  const isMoneyColumn = column?.unit === '£';
  const scale = isMoneyColumn ? column.scale : scaleIn(`${row.name} ${setting.words}`);
  const factor = unit === '£' && !number.isScaled ? scale : 1;
  const who = comparatorOfRow(row) ?? whoOfCell(setting, row, column);
  const role = roleOf(place, number, unit);
  return {
    ...common(place),
    at: { block: setting.index, start: at.start + number.start, end: at.start + number.end },
    value: roundPennies(number.value * factor),
    unit,
    period:
      role === 'target' && !column?.period
        ? (periodOf(row.name, setting.calendar) ?? null)
        : periodOfCell(place, role),
    role,
    who,
    direction: number.direction,
    target: role === 'actual' && column?.target?.unit === unit ? column.target.value : null,
  };
}

function unitOf({ setting, row, column }: Place): Unit {
  const own = column?.unit ?? unitIn(row.name);
  if (own) return own;
  return isCount(column?.label ?? '') ? 'count' : (unitOfTable(setting.words) ?? 'count');
}

const ROW_ROLES: readonly (readonly [Figure['role'], RegExp])[] = [
  ['target', /^(?:annual |quarterly |monthly )?targets?\b/i],
  ['forecast', /^(?:forecast|projected|predicted)\b/i],
  ['change', /^(?:variance|change|difference|movement)\b/i],
];

function roleOf({ setting, row, column }: Place, number: CellNumber, unit: Unit): Figure['role'] {
  if (number.role) return number.role;
  const role = column?.role ?? ROW_ROLES.find(([, pattern]) => pattern.test(row.name))?.[0] ?? null;
  const isMoney = unit === '£';
  if (role && (role !== 'budget' || isMoney || /\bbudget/i.test(column?.words ?? ''))) return role;
  if (comparatorOfRow(row)) return 'comparator';
  if (column?.isStarred && setting.note.isForecast) return 'forecast';
  if (isMoney && setting.isOfMoney) return 'budget';
  return isAhead(setting.calendar, column?.period?.end ?? null, 12) ? 'forecast' : 'actual';
}

/** "England", "Statistical neighbours average": a row of somebody else's figures. */
function comparatorOfRow({ name }: Row): string | null {
  if (name === '' || name.length > 40) return null;
  const named = comparatorInLabel(name);
  if (!named) return null;
  const rest = `${name.slice(0, named.start)}${name.slice(named.end)}`.replace(
    /\b(?:average|rate|mean|median)\b|[^a-z]/gi,
    '',
  );
  return rest === '' ? named.who : null;
}

function periodOfCell({ setting, row, column }: Place, role: Figure['role']): Period | null {
  const { note, calendar } = setting;
  if (role === 'comparator' && note.period && (column?.isStarred || !column?.period)) return note.period;
  if (role === 'comparator' && !column?.period) return periodOf(row.name, calendar);
  return column?.period ?? periodOf(row.name, calendar) ?? setting.period;
}

function ofStatistics(place: Place): readonly Figure[] {
  const { setting, row, at, column } = place;
  const rate = column?.unit ? null : setting.rate;
  return statisticsIn(at.words, setting.calendar, rate).map(({ number, label, unit, period, role, who }) => ({
    ...common(place),
    at: { block: setting.index, start: at.start + number.start, end: at.start + number.end },
    value: number.value,
    unit,
    indicator: label === '' ? indicatorOfCell(setting, row, at, column) : completedLabel(label, place),
    period: period ?? periodOfCell(place, 'actual'),
    role: role ?? column?.role ?? 'actual',
    who,
  }));
}

/** "Visits in timescale: CP": a label of one or two words needs what the row measures. */
function completedLabel(label: string, { row, at }: Place): string {
  const aimed = row.cells.find(({ words, cell }) => cell.column < at.cell.column && targetIn(words) !== null);
  const stem = aimed ? withoutTarget(aimed.words) : row.name;
  const isWhole =
    label.split(' ').length > 2 || stem === '' || stem.length > LONGEST_NAME || at.cell.column === 0;
  return isWhole ? label : `${stem.replace(/[.\s]+$/, '')}: ${label}`;
}

function ofSentences(place: Place): readonly Figure[] {
  const { setting, row, at, column } = place;
  const period = column?.period ?? periodOf(row.name, setting.calendar) ?? setting.period;
  const { figures } = figuresInProse(at.words, setting.index, {
    ...setting.spoken,
    now: period,
    compared: null,
  });
  return figures.map((figure) => ({
    ...figure,
    at: { block: setting.index, start: figure.at.start + at.start, end: figure.at.end + at.start },
    context: `${row.name} ${figure.context} ${column?.ownWords ?? ''}`.trim(),
    indicator: isTelling(figure.indicator, column) ? figure.indicator : indicatorOfSentence(place),
    period: figure.role === 'target' && figure.period === period ? setting.calendar.year : figure.period,
    doubt: common(place).doubt,
  }));
}

/** "children" in a column of "Children entering care" tells less than the column. */
const isTelling = (indicator: string, column: Column | undefined): boolean =>
  indicator !== '' &&
  !SAYS_NOTHING.test(indicator) &&
  !((column?.label ?? '').split(' ').length > 2 && /^(?:\d[\d,.]* )?[a-z-]+$/i.test(indicator));

/** "Visits will be completed on time. Target 95%": the words before name the measure. */
function indicatorOfSentence({ setting, row, at, column }: Place): string {
  if (targetIn(at.words)) return withoutTarget(at.words).slice(0, LONGEST_NAME);
  return indicatorOfCell(setting, row, at, at.words.length > LONGEST_CELL ? undefined : column);
}

/** Of a row's own name only the target it states, or what a tax goes up by, is a figure; unless it is a whole sentence. */
const figuresInName = (place: Place): readonly Figure[] =>
  ofSentences(place).filter(
    ({ role, unit }) =>
      place.at.words.length > LONGEST_NAME || role === 'target' || (role === 'change' && unit === '%'),
  );

function common({ setting, row, at, column }: Place): Figure {
  return {
    kind: 'figure',
    at: { block: setting.index, start: at.start, end: at.start + at.words.length },
    quote: `${row.name} ${at.words}`.trim(),
    context: contextOf(row, at, column),
    value: 0,
    unit: 'count',
    indicator: indicatorOfCell(setting, row, at, column),
    period: null,
    role: 'actual',
    who: null,
    direction: null,
    rag: null,
    target: null,
    doubt: setting.block.table.evidence === 'gaps' ? 'table-without-lines' : null,
  };
}

function contextOf(row: Row, at: GridCell, column: Column | undefined): string {
  const whole = row.text.length <= LONGEST_ROW ? row.text : `${row.name} ${at.words}`;
  return `${whole} ${column?.ownWords ?? ''}`.trim();
}
