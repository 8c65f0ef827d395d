/** A table of a work programme: an item a row, its meeting in a column, in a row above it, or in the caption. */
import { isMeetingLine } from '@/lib/document/committee-name';
import { readDate } from '@/lib/document/dates';
import type { PackDocument } from '@/lib/document/model';
import { type Row, type RowCell, rowsAt } from '@/lib/document/rows';
import type { WorkProgrammeEntry } from '../findings';
import { dayIn, isProgrammeNear, seasonNear } from './named';

const ITEM_HEAD =
  /^(?:agenda |report )?(?:items?|topics?|subjects?|issues?|title|business|reports?|area of (?:scrutiny|focus)|scrutiny (?:topic|item|area)s?|title of (?:the )?report|description of (?:the )?item)(?: title)?\b/i;
const AUTHOR_HEAD =
  /\b(?:author|lead|officers?|responsible|contact|presenter|presented by|report(?:ing)? (?:of|from|by)|owner|attendees?|witness(?:es)?)\b/i;
const DATE_HEAD =
  /^(?:proposed |provisional |scheduled |committee |meeting )?(?:date(?: of (?:the )?meeting)?|meeting|month|when|timescale|timing)s?$/i;
const PURPOSE_HEAD =
  /^(?:description|purpose|objectives?|scope|form of scrutiny|reason|details?|outcomes?|notes|comments?|type|aims?)\b/i;
/** A table of what was done or decided, not of what is planned. */
const OTHER_TABLE =
  /\b(?:recommendations?|actions?|resolutions?|progress|status|response|rag|risk|target|likelihood)\b/i;
/** "Meeting date: 14 January 2027 – 10.30 am", "Meeting: …", "Committee date …". */
const MEETING_ROW =
  /^(?:committee |scrutiny )?(?:meeting|date)(?: date| of)?\b|^(?:mon|tues|wednes|thurs|fri)day\b|^\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}\b/i;
/** "To be scheduled", "Business to allocate", "Items to be confirmed". */
const UNPLACED =
  /\b(?:to (?:be )?(?:allocated?|scheduled?|confirmed|programmed|arranged)|unallocated|unscheduled|date tbc|tbc)\b/i;

type Columns = { readonly item: number; readonly author: number | null; readonly date: number | null };
/** What a table leaves to the one that carries it on, and to the list below it. */
export type Continued = {
  readonly columns: Columns;
  readonly date: string | null;
  /** The words of its other columns, in small letters: "performance review". */
  readonly kinds: ReadonlySet<string>;
  /** As in `seasonNear`. */
  readonly season: string | null;
};

type Read = { readonly entries: readonly WorkProgrammeEntry[]; readonly continued: Continued };

/** `null` where the block is no table of a work programme. */
export function entriesInTable(
  doc: PackDocument,
  block: number,
  carried: Continued | null,
  /** The day of the heading over the table. */
  above: string | null,
): Read | null {
  const rows = rowsAt(doc, block);
  const header = rows.slice(0, 5).findIndex((row) => columnsOf(row) !== null);
  const found = rows[header] ? columnsOf(rows[header]) : null;
  const isStated =
    rows.slice(0, header + 1).some((row) => isMeetingRow(row, null)) ||
    above !== null ||
    isProgrammeNear(doc, block);
  const columns = found && isStated ? found : header < 0 ? (carried?.columns ?? null) : null;
  if (!columns) return null;

  const entries: WorkProgrammeEntry[] = [];
  const kinds = new Set(carried?.kinds);
  const season = seasonNear(doc, block) ?? carried?.season ?? null;
  let date = found ? (captionDate(doc, block) ?? above) : (carried?.date ?? null);
  rows.forEach((row, index) => {
    if (index === header || columnsOf(row) !== null) return;
    if (isMeetingRow(row, columns)) {
      date = dateOf(row);
      return;
    }
    if (isUnplaced(row)) {
      date = null;
      return;
    }
    const when = cellIn(row, columns.date);
    // "TBC" is a date that is not known, an empty cell the one above.
    if (when) date = dayIn(when.text, season);
    const item = cellIn(row, columns.item);
    if (!item) return;
    const author = cellIn(row, columns.author)?.text.trim() ?? null;
    const last = row.at(-1);
    if (last && last !== item) for (const kind of last.text.split('/')) kinds.add(kind.trim().toLowerCase());
    entries.push({ kind: 'work-programme', at: item.at, meetingDate: date, item: item.text.trim(), author });
  });
  return { entries, continued: { columns, date, kinds, season } };
}

function columnsOf(row: Row): Columns | null {
  if (row.length < 2 || row.some(({ text }) => text.length > 60 || OTHER_TABLE.test(text))) return null;
  const date = row.find(({ text }) => DATE_HEAD.test(text.trim()))?.column ?? null;
  const item = row.find(({ text, column }) => column !== date && ITEM_HEAD.test(text.trim()))?.column;
  const author = row.find(({ text, column }) => column !== item && AUTHOR_HEAD.test(text))?.column ?? null;
  const hasPurpose = row.some(({ text, column }) => column !== item && PURPOSE_HEAD.test(text.trim()));
  return item === undefined || (author === null && date === null && !hasPurpose)
    ? null
    : { item, author, date };
}

/** A row that only names the meeting whose items follow. */
function isMeetingRow(row: Row, columns: Columns | null): boolean {
  const [first, second] = row;
  // A day in the column of days with an item beside it is a row like any other.
  if (columns && first?.column === columns.date && second?.column === columns.item) return false;
  return (
    first !== undefined &&
    row.length <= 2 &&
    first.text.length < 120 &&
    MEETING_ROW.test(first.text.trim()) &&
    dateOf(row) !== null
  );
}

const dateOf = (row: Row): string | null => readDate(row[0]?.text ?? '');

const isUnplaced = (row: Row): boolean =>
  row.length === 1 && (row[0]?.text.length ?? 0) < 80 && UNPLACED.test(row[0]?.text ?? '');

/** The caption's, or that of the meeting named between it and the table. */
function captionDate({ blocks }: PackDocument, index: number): string | null {
  const block = blocks[index];
  const caption = block?.kind === 'table' ? (block.table.caption ?? '') : '';
  const line = blocks[index - 1]?.text ?? '';
  return readDate(caption.slice(0, 200)) ?? (isMeetingLine(line) ? readDate(line) : null);
}

const cellIn = (row: Row, column: number | null): RowCell | null =>
  row.find((cell) => cell.column === column) ?? null;
