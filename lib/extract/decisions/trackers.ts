/** Recommendation trackers and action logs → what was asked, and what became of it. */
import { readDate } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import type { Recommendation } from '../findings';
import { type CellPart, type CellParts, partsIn } from './cell-parts';
import type { ColumnRole } from './tracker-columns';
import { type CellWords, type RowPiece, type WholeRow, wholeRowsOf } from './tracker-rows';
import { categoryOf, ownerNamed, statusOf } from './tracker-state';
import { trackersIn } from './tracker-tables';
import { WELSH_ONLY_OPENS, WELSH_OPENS_PARTS } from './welsh-trackers';

export type TrackerRow = {
  /** Of a row that a page break cut: its first half. */
  readonly at: Span;
  readonly text: string;
  readonly meetingDate: string | null;
  readonly itemNumber: string | null;
  readonly itemTitle: string | null;
  readonly owner: string | null;
  /** As the tracker's own column says it. */
  readonly due: string | null;
  readonly response: string | null;
  readonly statusText: string | null;
  readonly status: Recommendation['status'];
  readonly category: Recommendation['category'];
  readonly part: string | null;
  /** Where the answer stands; the parts of one cell may share it. */
  readonly answers: readonly CellWords[];
};

/** Several extractors ask for the rows of one document, which never changes: worked out once. */
const KNOWN = new WeakMap<PackDocument, readonly TrackerRow[]>();

/** Every row of every tracker, with the parts of one cell as rows of their own. */
export function trackerRowsIn(doc: PackDocument): readonly TrackerRow[] {
  const known = KNOWN.get(doc);
  if (known) return known;
  const rows = wholeRowsOf(trackersIn(doc)).flatMap(rowsFrom);
  KNOWN.set(doc, rows);
  return rows;
}

function rowsFrom(row: WholeRow): readonly TrackerRow[] {
  const [status, category] = [wordsOf(row.pieces, 'status'), wordsOf(row.pieces, 'category')];
  const asked = row.pieces.reduce<readonly Asked[]>(withPiece, []);
  const shared = row.pieces.flatMap((piece) =>
    answersIn(piece).length === 0 ? (piece.get('response') ?? []) : [],
  );
  const isUnanswered = status === '' && category === '' && shared.length === 0;
  const minute = MINUTE.exec(row.minute)?.groups;
  return asked
    .filter(({ text }) => /[a-z]{3}/i.test(text) && !(isUnanswered ? OPENS.test(text) : isOnlyOpening(text)))
    .map((one) => {
      const answers = one.answer ? [one.answer] : shared;
      const response = answers.map(({ text }) => plain(text)).join(' ');
      return {
        at: one.at,
        text: one.text,
        part: one.part ?? minute?.part ?? null,
        meetingDate: readDate(row.meeting) ?? readDate(row.minute) ?? row.dateAbove,
        itemNumber: minute?.number ?? null,
        itemTitle: plain(row.item) || null,
        owner: ownerNamed(plain(row.owner)),
        due: wordsOf(row.pieces, 'due').replace(NO_DAY, '') || null,
        response: response || null,
        answers,
        statusText: status || null,
        status: statusOf(status || response),
        category: categoryOf(category),
      };
    });
}

/** "N/A", "–": the column says nothing. */
const NO_DAY = /^(?:n\/?a|none|dim|amherthnasol|[-–])$/i;
/** "14(b)", "Minute 23", "Cofnod 23", "9". */
const MINUTE = /^(?:minute |item |cofnod |eitem )?(?<number>\d{1,4}[a-z]?)(?: ?\((?<part>[a-z]{1,4})\))?$/i;
/** "Having discussed the report, the Committee:", "RESOLVED: That": nothing but an opening of the rows below. */
const ONLY_OPENS =
  /^(?:(?:having|following|after)\b.*\bthe (?:committee|panel|board)(?: (?:recommended|resolved|agreed) that)?|(?:it was )?resolved(?:: ?that)?|that(?: the committee)?) ?:$/i;
const isOnlyOpening = (text: string): boolean => ONLY_OPENS.test(text) || WELSH_ONLY_OPENS.test(text);
/** The same where nothing in the row says that it stands for itself. */
const OPENS = /(?::|\bthat)$/;

type Asked = {
  readonly at: Span;
  readonly text: string;
  readonly part: string | null;
  /** Its own, where each part has one. */
  readonly answer: CellWords | null;
};

/** What one piece of a row asks; a second piece first ends the sentence of the one before. */
function withPiece(before: readonly Asked[], piece: RowPiece): readonly Asked[] {
  const cell = piece.get('text');
  if (!cell) return before;
  const { lead, parts } = listIn(cell.text);
  const last = before.at(-1);
  const isRest = last !== undefined && lead !== '';
  const answers = answersIn(piece);
  const own = parts.map((part, place) => ({ ...askedIn(cell, part), answer: answers[place] ?? null }));
  const whole = askedIn(cell, { start: 0, end: cell.text.length, part: null });
  if (!isRest) return [...before, ...(own.length > 0 ? own : [{ ...whole, answer: null }])];
  return [...before.slice(0, -1), { ...last, text: `${last.text} ${plain(lead)}` }, ...own];
}

/** "RESOLVED: That …", "The Committee recommended that:", "the following actions:" lead to parts. */
const OPENS_PARTS =
  /^(?:(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended)\b|that:)|\b(?:that|committee|panel|board|cabinet|council|resolved|recommended|agreed|following(?: (?:recommendations?|actions?|requests?|points?|resolutions?))?|recommendations?)[\s:–-]*$/i;

/** A list is one only where what stands before leads to it: else its marks are part of a sentence. */
function listIn(words: string): CellParts {
  const list = partsIn(words);
  const { lead } = list;
  if (lead === '' || /^[a-z]/.test(lead)) return list;
  if (!OPENS_PARTS.test(lead) && !WELSH_OPENS_PARTS.test(lead)) return { lead: words, parts: [] };
  const isClause = /[.;]$/.test(lead);
  return isClause ? { lead: '', parts: [{ start: 0, end: lead.length, part: null }, ...list.parts] } : list;
}

/** As many answers as parts: each part has its own. */
function answersIn(piece: RowPiece): readonly CellWords[] {
  const cell = piece.get('response');
  if (!cell) return [];
  const answers = partsIn(cell.text).parts;
  const { parts } = listIn(piece.get('text')?.text ?? '');
  return parts.length < 2 || answers.length !== parts.length
    ? []
    : answers.map((part) => askedIn(cell, part));
}

function askedIn({ at, text }: CellWords, { start, end, part }: CellPart): Omit<Asked, 'answer'> {
  const printed = text.slice(start, end);
  const from = at.start + start + printed.length - printed.trimStart().length;
  const words = printed.trim();
  return { at: { ...at, start: from, end: from + words.length }, text: plain(words), part };
}

const wordsOf = (pieces: readonly RowPiece[], role: ColumnRole): string =>
  pieces
    .map((piece) => plain(piece.get(role)?.text ?? ''))
    .filter((text) => text !== '')
    .join(' ');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
