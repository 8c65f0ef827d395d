/** The member's notes, as they stand in the list → in words alone, and as rows. */
import { askingOf, passagesOf } from '@/lib/ask/asking';
import type { WrittenMeeting, WrittenNote, WrittenNotes } from '@/lib/export/notes';
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { myNotes as text } from '@/lib/words/my-notes';
import { questions } from '@/lib/words/questions';
import { itemHeading, meetingName, type WholeMeeting } from './desk-text';
import type { NoteGroup } from './note-choice';
import { becameOf, becameText, outcomeOf } from './note-outcome';
import { quotedText } from './note-place';
import { noteSource } from './passage-text';
import { sentenceOf, sourceOf } from './question-text';

export type NotesToWrite = {
  readonly groups: readonly NoteGroup[];
  /** How many stay out: from papers that are exempt, or may be. */
  readonly leftOut: number;
  readonly holdsExempt: boolean;
  /** Empty where the member gives none. */
  readonly memberName: string;
};

export function writtenNotes({ groups, leftOut, holdsExempt, memberName }: NotesToWrite): WrittenNotes {
  return {
    title: text.title,
    by: memberName === '' ? null : text.written.by(memberName),
    warnings: [
      ...(leftOut > 0 ? [text.leftOut(leftOut)] : []),
      ...(holdsExempt ? [text.written.holdsExempt] : []),
    ],
    meetings: groups.map(writtenMeeting),
    foot: text.written.foot,
  };
}

const writtenMeeting = ({ whole, items }: NoteGroup): WrittenMeeting => ({
  heading: headingOf(whole, items),
  items: items.map(({ item, title, notes }) => ({
    heading: itemHeading({ item, title, notes: [] }),
    notes: notes.map(writtenNote),
  })),
});

/** "Children and Families Scrutiny Committee, 24 November 2026". */
export function headingOf(whole: WholeMeeting | null, items: NoteGroup['items']): string {
  if (whole) return meetingName(whole.committee?.name ?? null, whole.meeting.date);
  const isHomeless = items.every(({ notes }) => notes.every(({ meetingKeys }) => meetingKeys.length === 0));
  return isHomeless ? text.nowhere : text.otherMeeting;
}

function writtenNote(note: NoteRow): WrittenNote {
  const passages = passagesOf(note);
  return {
    kind: words.notes.kind[note.kind],
    text: note.text.trim(),
    passages:
      passages.length === 0
        ? wordsAlone(note)
        : passages.map((passage, place) => ({ ...sentenceOf(passage), source: sourceOf(passages, place) })),
    said: [...(note.asking ? saidOf(note) : []), ...becameSaid(note)],
  };
}

/** Brought in from elsewhere: words without a paper that Kloe knows, or without a page. */
function wordsAlone(note: NoteRow): WrittenNote['passages'] {
  const quote = quotedText(note);
  if (quote === null) return [];
  const source = [noteSource(note), note.paperTitle].filter(Boolean).join(', ');
  return [
    {
      before: quote.text.slice(0, quote.start),
      exact: quote.text.slice(quote.start, quote.end),
      after: quote.text.slice(quote.end),
      source,
    },
  ];
}

/** What became of its words since: whoever reads them must know. */
function becameSaid(note: NoteRow): readonly string[] {
  const standing = outcomeOf(note);
  const further = askingOf(note).more.flatMap((passage) => {
    const became = becameOf(note, passage);
    return became ? [`“${passage.quote.exact}”: ${becameText(became, questions.became)}`] : [];
  });
  return [...(standing ? [becameText(standing, text.became)] : []), ...further];
}

/** "To Samir Ledwell. Asked by Cllr Prys. Answered.", and the answer. */
function saidOf(note: NoteRow): readonly string[] {
  const { to, by, status, answer } = askingOf(note);
  const about = [to && questions.sheet.to(to), by && questions.sheet.by(by), questions.status[status]];
  const said = answer?.text.trim() ?? '';
  return [`${about.filter(Boolean).join('. ')}.`, ...(said === '' ? [] : [text.written.answer(said)])];
}

/** One row a note, for a spreadsheet or a table; a column that would be empty from top to bottom is left out. */
export function noteRows({ groups }: NotesToWrite): Sheet {
  const listed = groups.flatMap(({ whole, items }) =>
    items.flatMap(({ title, notes }) => notes.map((note): Listed => ({ note, whole, title }))),
  );
  const columns = COLUMNS.filter(({ cell }) => listed.some((one) => cell(one) !== null));
  return {
    name: text.title,
    columns: columns.map(({ name, width }) => ({ title: text.columns[name], width })),
    rows: listed.map((one) => columns.map(({ cell }) => cell(one))),
  };
}

type Listed = {
  readonly note: NoteRow;
  readonly whole: WholeMeeting | null;
  readonly title: string | null;
};

type Column = {
  readonly name: keyof typeof text.columns;
  readonly width: number;
  readonly cell: (listed: Listed) => SheetCell;
};

const said = (told: string | null | undefined): SheetCell => (told ? { kind: 'words', words: told } : null);
const day = (iso: string | null | undefined): SheetCell => (iso ? { kind: 'day', iso } : null);
const dayOf = (moment: number): SheetCell => day(new Date(moment).toISOString().slice(0, 10));

const COLUMNS: readonly Column[] = [
  { name: 'kind', width: 18, cell: ({ note }) => said(words.notes.kind[note.kind]) },
  { name: 'committee', width: 30, cell: ({ whole }) => said(whole?.committee?.name) },
  { name: 'meeting', width: 18, cell: ({ whole }) => day(whole?.meeting.date) },
  { name: 'item', width: 8, cell: ({ note }) => said(note.item) },
  { name: 'itemTitle', width: 28, cell: ({ title }) => said(title) },
  { name: 'text', width: 60, cell: ({ note }) => said(note.text.trim()) },
  { name: 'quoted', width: 50, cell: ({ note }) => said(quotesOf(note)) },
  { name: 'page', width: 20, cell: ({ note }) => said(note.at && noteSource({ ...note, item: null })) },
  { name: 'paper', width: 30, cell: ({ note }) => said(note.paperTitle) },
  { name: 'to', width: 20, cell: ({ note }) => said(note.asking?.to) },
  { name: 'by', width: 20, cell: ({ note }) => said(note.asking?.by) },
  {
    name: 'priority',
    width: 16,
    cell: ({ note }) => said(note.asking && questions.priority[note.asking.priority]),
  },
  {
    name: 'status',
    width: 18,
    cell: ({ note }) => said(note.kind === 'question' ? questions.status[askingOf(note).status] : null),
  },
  { name: 'answer', width: 50, cell: ({ note }) => said(note.asking?.answer?.text) },
  { name: 'on', width: 18, cell: ({ note }) => day(note.asking?.answer?.on) },
  { name: 'outcome', width: 40, cell: ({ note }) => said(becameSaid(note).join(' ')) },
  { name: 'made', width: 18, cell: ({ note }) => dayOf(note.createdAt) },
  { name: 'changed', width: 18, cell: ({ note }) => dayOf(note.changedAt) },
];

const quotesOf = (note: NoteRow): string =>
  [note.quote, ...askingOf(note).more.map(({ quote }) => quote)]
    .flatMap((quote) => quote?.exact ?? [])
    .join(' / ');
