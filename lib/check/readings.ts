/** Figures of a paper as they can be set beside each other: what is measured, in words that any name of it has. */
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import type { Figure, Finding } from '@/lib/extract/findings';
import { cohortReader, isFlow } from './cohort-words';
import { rowFinder } from './grid';
import { measureReader } from './measure-words';
import { passageOf } from './passages';
import { decimalsOf, mayBePrintedAs } from './rounding';
import { type Sheet, sheetsOf } from './sheet';
import { TOTAL } from './sums';

export type Reading = {
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
  /** The words are enough to tell the measure from others. */
  readonly isNamed: boolean;
  /** The row up to it, or the words around it. */
  readonly at: Span;
  readonly isCell: boolean;
  /** Of a cell: what stands over its table; else empty. */
  readonly caption: string;
  /** As printed: "24.22" and "24" are one value. */
  readonly decimals: number;
  /** It says that it is of the year so far. */
  readonly isSoFar: boolean;
};

const SO_FAR =
  /\byear[ -]to[ -]date\b|\bYTD\b|\brolling\b|\b12[ -]months?\b|\btwelve months\b|\bcumulative\b/i;
const WHOLE = /^(?:grand |overall )?totals?$|^all (?:teams|areas|services)$|^total all [a-z]+$/i;
const TOTAL_COLUMN = /(?:^| )(?:grand |overall )?total$/i;
/** A row that is called by a short form alone is of a group, not of a team: "CIN". */
const SHORT_FORM = /^[A-Z]{2,6}s?$/;
/** A name so short needs its row's: "within timescale". */
const BARE = 2;
const LONGEST_LABEL = 5;
/** What follows a figure in its cell is shown with it where it is so short. */
const SHORT_REST = 40;
/** Names are told of their team or area by the row; more than these words tell what is measured. */
const TIMELY = /\b(?:timescales?|on time|in time|timely|timeliness|within)\b/i;
const DURING =
  /\bduring (?:January|February|March|April|May|June|July|August|September|October|November|December|Q\d|quarter|20\d\d|the (?:month|quarter|year))\b/i;

/** Several checks set them beside each other. */
const KNOWN = new WeakMap<
  readonly Finding[],
  { readonly doc: PackDocument; readonly readings: readonly Reading[] }
>();

/** Shares and counts of a whole, of a period that ends on a known day, minutes of earlier meetings left out. */
export function readingsIn(doc: PackDocument, findings: readonly Finding[]): readonly Reading[] {
  const known = KNOWN.get(findings);
  if (known?.doc === doc) return known.readings;
  const readings = readAll(doc, findings);
  KNOWN.set(findings, { doc, readings });
  return readings;
}

function readAll(doc: PackDocument, findings: readonly Finding[]): readonly Reading[] {
  const ofShare = measureReader(findings);
  const ofCount = cohortReader(findings);
  const nameOf = namerOf(doc);
  const minuted = minutedBlocks(doc);
  return findings.flatMap((finding): readonly Reading[] => {
    if (finding.kind !== 'figure' || finding.period?.end == null || minuted.has(finding.at.block)) return [];
    const others = finding.role === 'comparator' ? othersOf(doc, finding) : null;
    if (finding.role !== 'actual' && others === null) return [];
    const isShare = finding.unit === '%';
    const isCount = (finding.unit === 'count' && others === null) || finding.unit.startsWith('per ');
    const place = isShare || isCount ? nameOf(others === null ? finding : { ...finding, who: null }) : null;
    if (!place) return [];
    const own = isShare ? ofShare(place.name) : ofCount(place.name);
    const words = others === null ? own : new Set([...own, others]);
    const isThroughout = isCount && !isFlow(words) && DURING.test(finding.context);
    const isNamed = own.size > 1 || (own.size === 1 && isShare && TIMELY.test(place.name));
    if (isThroughout) return [];
    return [
      {
        figure: finding,
        words,
        isNamed,
        at: place.at,
        isCell: doc.blocks[finding.at.block]?.kind === 'table',
        caption: captionAt(doc, finding),
        decimals: decimalsOf(textAt(doc, finding.at)),
        isSoFar: SO_FAR.test(`${finding.period.text} ${finding.indicator} ${finding.context}`),
      },
    ];
  });
}

function captionAt(doc: PackDocument, { at }: Figure): string {
  const block = doc.blocks[at.block];
  return block?.kind === 'table' ? (block.table.caption ?? '') : '';
}

/** Whose figure a comparator is; `null` for a difference to it ("+6"). */
function othersOf(doc: PackDocument, { at, who }: Figure): string | null {
  const before = doc.blocks[at.block]?.text[at.start] ?? '';
  return who === null || /[+−–-]/.test(before) ? null : `of ${who.toLowerCase()}`;
}

/** One may be the other, rounded. */
export const agree = (a: Reading, b: Reading): boolean =>
  a.decimals <= b.decimals
    ? mayBePrintedAs(b.figure.value, a.figure.value, a.decimals)
    : mayBePrintedAs(a.figure.value, b.figure.value, b.decimals);

function minutedBlocks(doc: PackDocument): ReadonlySet<number> {
  const minutes = partsOf(doc).filter(({ kind }) => kind === 'minutes');
  return new Set(
    minutes.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
}

type Named = { readonly name: string; readonly at: Span };

/** What a figure measures, in a table by its row or its column; `null` for a part of a breakdown. */
function namerOf(doc: PackDocument): (figure: Figure) => Named | null {
  const sheets = new Map(sheetsOf(doc).map((sheet) => [sheet.block, sheet]));
  const finders = new Map<number, (offset: number) => number>();
  return (figure) => {
    const sheet = sheets.get(figure.at.block);
    const isWhole = figure.who === null || WHOLE.test(figure.who);
    if (!sheet) return isWhole ? { name: figure.indicator, at: passageOf(doc, figure) } : null;
    const find = finders.get(sheet.block) ?? rowFinder(sheet.table);
    finders.set(sheet.block, find);
    return nameInTable(sheet, find(figure.at.start), figure, isWhole);
  };
}

function nameInTable(sheet: Sheet, row: number, figure: Figure, isWhole: boolean): Named | null {
  const { indicator, unit } = figure;
  const column = columnAt(sheet, row, figure.at.start);
  const at = sheet.upTo(row, column);
  const [name, header] = [sheet.nameOf(row), sheet.headerOf(column)];
  const isAlone = sheet.numberAt(row, column) !== null;
  const upTo = { ...at, end: at.end - figure.at.end > SHORT_REST ? figure.at.end : at.end };
  if (unit !== '%' && isAlone && TOTAL.test(name))
    return header.split(' ').length > 1 && !TOTAL_COLUMN.test(header) ? { name: header, at } : null;
  if (unit !== '%' && isAlone && TOTAL_COLUMN.test(header))
    return SHORT_FORM.test(name) ? { name, at } : null;
  if (!isWhole) return null;
  const label = sheet.wordsAt(row, 0);
  const isBare = !isAlone && wordsOf(indicator) <= BARE && wordsOf(label) <= LONGEST_LABEL;
  return { name: isBare ? `${label} ${indicator}` : indicator, at: upTo };
}

const wordsOf = (words: string): number => words.split(' ').length;

const columnAt = ({ table }: Sheet, row: number, offset: number): number =>
  table.table.cells.find((cell) => cell.row === row && cell.start <= offset && offset < cell.end)?.column ??
  0;
