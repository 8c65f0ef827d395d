/** Tables → figures: each cell with its row's name and its column's header. */
import type { TableBlock } from '@/lib/document/model';
import { type Cell, cellsInRow } from '@/lib/document/table';
import type { Figure, Period, Unit } from '../findings';
import { type Column, columnOf, scaleIn, unitIn } from './columns';
import { periodOf } from './periods';
import { figuresInProse } from './prose';
import { ragOfCell } from './rag';

/** "86%", "(77)", "£1,575.29", "5.97", "-3", "92 (predicted)", "81% ↑". */
const WHOLE_NUMBER =
  /^(?:c\.? ?|~ ?|< ?|> ?)?(?<open>\()?(?<sign>[-+])? ?(?<pound>£ ?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+) ?(?<percent>%)? ?(?<scale>k|m|bn)?(?<close>\))?\*{0,2}(?: ?\((?<aside>[a-z ]{3,20})\))?(?: ?(?<arrow>[↑↓→↔▲▼⬆⬇]))?$/i;
const ARROWS: Readonly<Record<string, Figure['direction']>> = {
  '↑': 'up',
  '▲': 'up',
  '⬆': 'up',
  '↓': 'down',
  '▼': 'down',
  '⬇': 'down',
  '→': 'same',
  '↔': 'same',
};
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** What is said of the table as a whole, by its caption or the heading above it. */
type Setting = { readonly words: string; readonly period: Period | null };

export function figuresInTable(block: TableBlock, index: number, heading: string): Figure[] {
  const words = `${heading} ${block.table.caption ?? ''}`.trim();
  const setting = { words, period: periodOf(block.table.caption ?? '') ?? periodOf(heading) };
  const rows = Array.from({ length: block.table.rows }, (_, row) => row).filter(
    (row) => row >= block.table.headerRows,
  );
  return rows.flatMap((row) => figuresInRow(block, index, row, setting));
}

function figuresInRow(block: TableBlock, index: number, row: number, setting: Setting): Figure[] {
  const { table, text } = block;
  const cells = cellsInRow(table, row).filter((cell) => cell.row === row && cell.end > cell.start);
  const wordsOf = (cell: Cell) => text.slice(cell.start, cell.end).trim();
  const name = nameOf(cells.map(wordsOf));
  const columns = new Map(cells.map((cell) => [cell, columnOf(table, text, cell)]));
  const stated = statedIn(cells, columns, wordsOf);
  const soFar: string[] = [];

  const figures = cells.flatMap((cell): Figure[] => {
    const printed = wordsOf(cell);
    soFar.push(printed);
    const column = columns.get(cell);
    if (!column || cell.column < table.headerColumns || column.holds === 'numbering') return [];
    const number = WHOLE_NUMBER.exec(printed);
    const context = `${soFar.join(' ')}${column.text ? ` ${column.text}` : ''}`;
    if (number)
      return [
        cellFigure({
          number,
          cell,
          index,
          name,
          column,
          setting,
          context,
          quote: soFar.slice(-4).join(' '),
          block,
        }),
      ];
    return figuresInProse(printed, index, column.period ?? setting.period).map((figure) => ({
      ...figure,
      at: { ...figure.at, start: figure.at.start + cell.start, end: figure.at.end + cell.start },
      context: `${soFar.slice(0, -1).join(' ')} ${figure.context} ${column.text}`.trim(),
      indicator: figure.indicator || name,
    }));
  });
  return withTargets(figures).map((figure, position, all) =>
    isLatestActual(figure, position, all) ? { ...figure, ...stated(figure) } : figure,
  );
}

type CellFigure = {
  readonly number: RegExpExecArray;
  readonly cell: Cell;
  readonly index: number;
  readonly name: string;
  readonly column: Column;
  readonly setting: Setting;
  readonly context: string;
  readonly quote: string;
  readonly block: TableBlock;
};

function cellFigure({
  number,
  cell,
  index,
  name,
  column,
  setting,
  context,
  quote,
  block,
}: CellFigure): Figure {
  const { open, close, sign, pound, digits = '0', percent, scale, aside, arrow } = number.groups ?? {};
  const unit: Unit = percent
    ? '%'
    : pound
      ? '£'
      : (column.unit ?? unitIn(name) ?? unitIn(setting.words) ?? 'count');
  const factor =
    SCALES[scale?.toLowerCase() ?? ''] ??
    (unit !== '£' ? 1 : column.unit === '£' ? column.scale : scaleIn(`${name} ${setting.words}`));
  const isNegative = sign === '-' || (open !== undefined && close !== undefined);
  const size = Math.round(Number(digits.replaceAll(',', '')) * factor * 100) / 100;
  const isPeriodColumn = column.period !== null && column.text.length <= column.period.text.length + 12;
  const isMeasureRow =
    isPeriodColumn || column.role === 'target' || column.role === 'comparator' || column.text === '';
  const role =
    aside && /predict|forecast|estimat/i.test(aside)
      ? 'forecast'
      : (column.role ?? (unit === '£' && /budget/i.test(setting.words) ? 'budget' : 'actual'));
  return {
    kind: 'figure',
    at: { block: index, start: cell.start + number.index, end: cell.end },
    quote,
    context,
    value: isNegative ? -size : size,
    unit,
    indicator: (isMeasureRow ? name : [name, column.text].filter(Boolean).join(' - ')) || setting.words,
    period: column.period ?? periodOf(name) ?? setting.period,
    role,
    who: column.who ?? (isMeasureRow ? null : name || null),
    direction: arrow ? (ARROWS[arrow] ?? null) : null,
    rag: null,
    target: null,
    doubt: block.table.evidence === 'gaps' ? 'table-without-lines' : null,
  };
}

/** The first words of the row that are not a number. */
const nameOf = (cells: readonly string[]): string =>
  cells.find((words) => /[a-z]{2}/i.test(words) && !WHOLE_NUMBER.test(words))?.slice(0, 160) ?? '';

/** Direction and RAG that the row states in columns of their own, or by the colour of a RAG cell. */
function statedIn(
  cells: readonly Cell[],
  columns: ReadonlyMap<Cell, Column>,
  wordsOf: (cell: Cell) => string,
) {
  const cellThat = (holds: Column['holds']) => cells.find((cell) => columns.get(cell)?.holds === holds);
  const directionCell = cellThat('direction');
  const ragCell = cellThat('rag');
  const direction = directionCell
    ? (ARROWS[/[↑↓→↔▲▼⬆⬇]/.exec(wordsOf(directionCell))?.[0] ?? ''] ?? null)
    : null;
  const rag = ragCell ? ragOfCell(wordsOf(ragCell), ragCell.fill) : null;
  return (figure: Figure): Partial<Figure> => ({
    direction: figure.direction ?? direction,
    rag: figure.rag ?? rag,
  });
}

function withTargets(figures: readonly Figure[]): Figure[] {
  const targets = figures.filter(({ role }) => role === 'target');
  return figures.map((figure) => {
    const target = targets.find(({ unit }) => unit === figure.unit);
    return figure.role === 'actual' && target && targets.length === 1
      ? { ...figure, target: target.value }
      : figure;
  });
}

/** Direction and RAG belong to the newest actual of the row. */
const isLatestActual = (figure: Figure, position: number, all: readonly Figure[]): boolean =>
  figure.role === 'actual' &&
  !all.some(
    (other, at) =>
      other.role === 'actual' &&
      ((other.period?.end ?? '') > (figure.period?.end ?? '') ||
        ((other.period?.end ?? '') === (figure.period?.end ?? '') && at > position)),
  );
