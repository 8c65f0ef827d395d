/** One cell → its figures: a number or two, a list of statistics, or a sentence. */
import type { Figure, Period } from '../../findings';
import { SAYS_NOTHING } from '../naming-words';
import { periodOf } from '../periods';
import { polarityIn, polarityOfLimit } from '../polarity';
import { figuresInProse } from '../prose';
import { roundPennies } from '../unit-after';
import { scaleIn } from '../units';
import { type Place, periodOfCell, roleOf, unitOf } from './cell-meaning';
import { type CellNumber, numbersInCell } from './cells';
import type { Column } from './columns';
import type { GridCell } from './grid';
import { completedLabel } from './labels';
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
  const who = row.comparator ?? whoOfCell(setting, row, column);
  const role = roleOf(place, number, unit);
  const plain = common(place);
  const target = role === 'actual' && column?.target?.unit === unit ? column.target : null;
  const limit = role === 'target' ? limitOf(at.words, number) : (target?.polarity ?? null);
  return {
    ...plain,
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
    target: target?.value ?? null,
    polarity: plain.polarity ?? limit,
  };
}

/** "≤ 20%", "90%+" in a column of targets. */
function limitOf(words: string, { start, end }: CellNumber) {
  const printed = words.slice(start, end);
  const number = printed.replace(/\+.*$/, '');
  return polarityOfLimit(words.slice(0, start), number, words.slice(start + number.length));
}

function ofStatistics(place: Place): readonly Figure[] {
  const { setting, row, at, column } = place;
  const rate = column?.unit ? null : setting.rate;
  const statistics = statisticsIn(at.words, setting.calendar, rate);
  const isCompared = statistics.some(({ role }) => role === 'comparator');
  return statistics.map(({ number, label, unit, period, role, who }) => ({
    ...common(place),
    at: { block: setting.index, start: at.start + number.start, end: at.start + number.end },
    value: number.value,
    unit,
    indicator: label === '' ? indicatorOfCell(setting, row, at, column) : completedLabel(label, place),
    period: period ?? periodOfCell(place, 'actual'),
    role: role ?? (isCompared ? 'actual' : (column?.role ?? 'actual')),
    who,
  }));
}

function ofSentences(place: Place): readonly Figure[] {
  const { setting, row, at, column } = place;
  const period = column?.period ?? periodOf(row.name, setting.calendar) ?? setting.period;
  const { figures } = figuresInProse(at.words, setting.index, {
    ...setting.spoken,
    now: period,
    compared: null,
    aim: null,
  });
  if (figures.length === 0) return [];
  const name = indicatorOfSentence(place);
  const whole = contextOf(row, at, column);
  return figures.map((found) => {
    const figure = { ...found, ...inTargets(found, place) };
    return {
      ...figure,
      at: { block: setting.index, start: figure.at.start + at.start, end: figure.at.end + at.start },
      context:
        at.cell.column === 0 ? whole : `${row.name} ${figure.context} ${column?.ownWords ?? ''}`.trim(),
      indicator: isTelling(figure.indicator, column) ? figure.indicator : name,
      period: isUndatedAim(figure, period) ? setting.calendar.year : figure.period,
      doubt: doubtOf(setting),
    };
  });
}

/** A target that names no year is one for the year of the plan. */
const isUndatedAim = ({ role, period }: Figure, ofCell: Period | null): boolean =>
  role === 'target' && (period === null || period === ofCell);

/** "No more than 20%" in a column of targets, "no late visits" below "How will we know?". */
function inTargets({ role, at: { start, end } }: Figure, { at, column }: Place): Partial<Figure> {
  const isAim = column?.statesAims === true || (column?.role === 'target' && at.words.length <= LONGEST_CELL);
  if (!isAim || (role !== 'actual' && role !== 'forecast')) return {};
  const polarity = polarityOfLimit(at.words.slice(0, start), at.words.slice(start, end), at.words.slice(end));
  return { role: 'target', target: null, polarity };
}

/** "children" in a column of "Children entering care" tells less than the column, and "60% in 13 weeks" less than its row. */
const isTelling = (indicator: string, column: Column | undefined): boolean =>
  indicator !== '' &&
  !SAYS_NOTHING.test(indicator) &&
  !/^\d+ (?:days|weeks|months|hours)$/i.test(indicator) &&
  !((column?.label ?? '').split(' ').length > 2 && new Set(indicator.match(/[a-z'-]+/gi)).size <= 1);

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
    polarity: polarityIn(row.name) ?? polarityIn(column?.words ?? '') ?? setting.polarity,
    doubt: doubtOf(setting),
  };
}

const doubtOf = ({ block }: Setting): Figure['doubt'] =>
  block.table.evidence === 'gaps' ? 'table-without-lines' : null;

function contextOf(row: Row, at: GridCell, column: Column | undefined): string {
  const whole = row.text.length <= LONGEST_ROW ? row.text : `${row.name} ${at.words}`;
  return `${whole} ${column?.ownWords ?? ''}`.trim();
}
