/** Figures → a file or a copy, each row with its page. Loaded only when figures are taken along. */
import { englandOf } from '@/lib/check/standing';
import { againstTarget, gapBetween } from '@/lib/check/target';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import type { Sheet, SheetCell, SheetColumn } from '@/lib/export/sheet';
import { sheetToCsv, sheetToHtml, sheetToMarkdown, sheetToTsv } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import type { Figure, Unit } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { TableCopy } from '@/lib/platform/clipboard';
import type { SavedFile } from '@/lib/platform/save-file';
import { words } from '@/lib/words';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import type { ListedFigure } from './figure-list';
import { amountLine, readText } from './figure-text';
import { sourceText } from './passage-text';

/** `from`: the paper or meeting they are of. */
export async function figuresFile(
  figures: readonly ListedFigure[],
  from: string,
  format: 'xlsx' | 'csv' | 'markdown',
): Promise<SavedFile> {
  const ending = format === 'markdown' ? 'md' : format;
  const name = fileNameOf([from, figureWords.take.fileName], ending);
  return { name, type: FILE_TYPES[ending], content: await contentOf(figures, format) };
}

function contentOf(
  figures: readonly ListedFigure[],
  format: 'xlsx' | 'csv' | 'markdown',
): SavedFile['content'] | Promise<SavedFile['content']> {
  switch (format) {
    case 'xlsx':
      return toXlsx([sheetOf(figures, WHOLE)]);
    case 'csv':
      return sheetToCsv(sheetOf(figures, WHOLE));
    case 'markdown':
      return sheetToMarkdown(sheetOf(figures, SHORT));
  }
}

export function figuresCopy(figures: readonly ListedFigure[], from: string): TableCopy {
  const sheet = sheetOf(figures, SHORT);
  return { html: sheetToHtml(sheet, from), text: sheetToTsv(sheet) };
}

type Column = Omit<SheetColumn, 'title'> & {
  readonly title: keyof typeof figureWords.column;
  readonly cell: (figure: ListedFigure) => SheetCell;
};

const said = (told: string | null | undefined): SheetCell => (told ? { kind: 'words', words: told } : null);
const amount = (value: number | null | undefined, unit: Unit): SheetCell =>
  value === null || value === undefined ? null : { kind: 'number', value, unit };
/** A difference of per cents is in points. */
const difference = (value: number, unit: Unit): SheetCell => amount(value, unit === '%' ? 'pp' : unit);
const beside = (figure: Sited<Figure> | null): SheetCell =>
  figure && amount(figure.finding.value, figure.finding.unit);

const COLUMNS: readonly Column[] = [
  { title: 'name', width: 44, cell: ({ measure }) => said(measure.main.finding.indicator) },
  { title: 'who', width: 18, cell: ({ measure }) => said(measure.main.finding.who) },
  {
    title: 'value',
    width: 12,
    cell: ({ measure: { main } }) => amount(main.finding.value, main.finding.unit),
  },
  { title: 'unit', width: 10, cell: ({ measure }) => said(measure.main.finding.unit) },
  { title: 'period', width: 20, cell: ({ measure }) => said(measure.main.finding.period?.text) },
  {
    title: 'ends',
    width: 18,
    cell: ({ measure }) => {
      const end = measure.main.finding.period?.end ?? null;
      return end === null ? null : { kind: 'day', iso: end };
    },
  },
  {
    title: 'target',
    width: 10,
    cell: ({ measure: { main } }) => amount(main.finding.target, main.finding.unit),
  },
  {
    title: 'gap',
    width: 12,
    cell: ({ measure: { main } }) => {
      const against = againstTarget(main.finding);
      return against && difference(against.gap, main.finding.unit);
    },
  },
  { title: 'verdict', width: 14, cell: verdictCell },
  { title: 'before', width: 10, cell: ({ measure }) => beside(measure.before) },
  { title: 'beforePeriod', width: 20, cell: ({ measure }) => said(measure.before?.finding.period?.text) },
  {
    title: 'change',
    width: 10,
    cell: ({ measure: { main, before } }) =>
      before && difference(gapBetween(main.finding.value, before.finding.value), main.finding.unit),
  },
  { title: 'england', width: 10, cell: ({ measure }) => beside(englandOf(measure)) },
  { title: 'others', width: 28, cell: ({ measure }) => said(othersOf(measure)) },
  {
    title: 'rag',
    width: 12,
    cell: ({ measure: { main } }) => said(main.finding.rag && findingWords.rag.word[main.finding.rag]),
  },
  { title: 'item', width: 8, cell: ({ measure }) => said(measure.main.passage.item) },
  { title: 'report', width: 30, cell: ({ report }) => said(report) },
  { title: 'page', width: 20, cell: pageCell },
  { title: 'paper', width: 30, cell: ({ paper }) => said(paper.title) },
  { title: 'words', width: 60, cell: ({ measure }) => said(measure.main.passage.words) },
  {
    title: 'corrected',
    width: 14,
    cell: ({ measure }) => said(measure.corrected && figureWords.yes),
  },
  { title: 'readAs', width: 30, cell: ({ measure }) => said(readText(measure).join(', ')) },
  {
    title: 'unsure',
    width: 26,
    cell: ({ measure: { main } }) => said(main.finding.doubt && findingWords.doubt[main.finding.doubt]),
  },
];

const WHOLE: ReadonlySet<Column['title']> = new Set(COLUMNS.map(({ title }) => title));
/** What a document has room for. */
const SHORT: ReadonlySet<Column['title']> = new Set([
  'name',
  'who',
  'period',
  'value',
  'target',
  'gap',
  'before',
  'england',
  'rag',
  'page',
  'readAs',
]);

/** A column that would be empty from top to bottom is left out. */
function sheetOf(figures: readonly ListedFigure[], wanted: ReadonlySet<Column['title']>): Sheet {
  const columns = COLUMNS.filter(
    ({ title, cell }) => wanted.has(title) && figures.some((figure) => cell(figure) !== null),
  );
  return {
    name: words.lists.name.figures,
    columns: columns.map(({ title, width }) => ({ title: figureWords.column[title], width })),
    rows: figures.map((figure) => columns.map(({ cell }) => cell(figure))),
  };
}

function verdictCell({ measure: { main } }: ListedFigure): SheetCell {
  const against = againstTarget(main.finding);
  if (against === null) return null;
  const { missed, met, unsaid } = figureWords.verdict;
  return said(against.isMissed === null ? unsaid : against.isMissed ? missed : met);
}

/** "Similar councils 86%, forecast 80%": what has no column of its own. */
function othersOf(measure: ListedFigure['measure']): string {
  const own = new Set([measure.before, englandOf(measure)]);
  return measure.others
    .filter((other) => !own.has(other) && other.finding.role !== 'target')
    .map((other) => {
      const { role, who, period } = other.finding;
      const name = [who ?? findingWords.role[role], period?.text].filter(Boolean).join(', ');
      return `${name}: ${amountLine(other)}`;
    })
    .join('; ');
}

/** Leads to the page of the paper where it stands on the web; a file from this computer leads nowhere. */
function pageCell({ paper, measure }: ListedFigure): SheetCell {
  const { passage } = measure.main;
  const [address = null] = paper.addresses;
  const isPaged = paper.study.pages.length > 1;
  return {
    kind: 'link',
    words: sourceText(passage),
    address: address === null || !isPaged ? address : `${address}#page=${passage.page}`,
  };
}
