/** Dates by when something is due that cannot be meant: a year off from the same row, or from the whole column. */
import { findDates } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { daysBetween } from './days';
import { type Sheet, sheetsOf } from './sheet';
import type { Why } from './why';

const DUE =
  /^(?:by when|when|due(?: date| by)?|deadline|target(?: completion)? date|completion date|timescale|timeframe|complete by)\b/i;
const LIMIT = /\b(?:no later than|by|due|before)\b[^.;]{0,20}$/i;
/** So many other dates make out when a plan runs. */
const ENOUGH = 5;
/** Days by which a stray date is earlier than all others. */
const FAR = 60;

type Due = { readonly date: string; readonly at: Span; readonly row: number; readonly sheet: Sheet };

export function findWrongDeadlines(doc: PackDocument): Challenge[] {
  let column: { readonly width: number; readonly place: number } | null = null;
  const dues: Due[] = [];
  for (const sheet of sheetsOf(doc)) {
    const width = sheet.table.table.columns;
    for (let row = 0; row < sheet.table.table.rows; row++) {
      const named: number | undefined = sheet.columns.find((one) => DUE.test(sheet.wordsAt(row, one)));
      if (named !== undefined) column = { width, place: named };
      else if (column?.width === width) dues.push(...duesAt(doc, sheet, row, column.place));
    }
  }
  return [...dues.flatMap((due) => yearOff(doc, due)), ...strays(dues)];
}

function duesAt(doc: PackDocument, sheet: Sheet, row: number, column: number): readonly Due[] {
  const cell = sheet.upTo(row, column);
  const words = sheet.wordsAt(row, column);
  const start = cell.end - words.length;
  const dates = doc.blocks[sheet.block] ? findDates(words) : [];
  return dates.map((date) => ({
    date: date.date,
    at: { block: sheet.block, start: start + date.start, end: start + date.end },
    row,
    sheet,
  }));
}

/** "22/10/27" beside "no later than 22/10/26". */
function yearOff(doc: PackDocument, { date, at, row, sheet }: Due): Challenge[] {
  const whole = sheet.wholeRow(row);
  const words = (doc.blocks[sheet.block]?.text ?? '').slice(whole.start, whole.end);
  return findDates(words).flatMap((other): Challenge[] => {
    const isOther = other.date !== date && other.date.slice(5) === date.slice(5);
    if (!isOther || !LIMIT.test(words.slice(0, other.start))) return [];
    const there = { block: sheet.block, start: whole.start + other.start, end: whole.start + other.end };
    const limit = /[^.;\t]*$/.exec(words.slice(0, other.start))?.[0].length ?? 0;
    const why: Why = { say: 'year-off', dates: [date, other.date] };
    return [
      {
        kind: 'date',
        passages: [at, { ...there, start: there.start - limit }],
        why,
        strength: 'worth asking',
      },
    ];
  });
}

/** Long before all other dates of its column, among which it would be a year later. */
function strays(dues: readonly Due[]): Challenge[] {
  const days = [...new Set(dues.map(({ date }) => date))].sort();
  const [first, second] = days;
  const last = days.at(-1);
  if (days.length <= ENOUGH || !first || !second || !last || daysBetween(first, second) < FAR) return [];
  const later = `${Number(first.slice(0, 4)) + 1}${first.slice(4)}`;
  if (later < second || later > last) return [];
  const stray = dues.filter(({ date }) => date === first);
  const why: Why = { say: 'stray-date', date: first, first: second, last };
  return [
    {
      kind: 'date',
      passages: stray.map(({ sheet, row }) => sheet.wholeRow(row)),
      why,
      strength: 'worth asking',
    },
  ];
}
