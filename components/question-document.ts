/** The questions of a meeting, as they stand on the sheet → in words alone, and as rows. */
import { askingOf, passagesOf } from '@/lib/ask/asking';
import type { ItemQuestions } from '@/lib/ask/order';
import type { WrittenItem, WrittenLine, WrittenQuestion, WrittenSheet } from '@/lib/export/question-sheet';
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import type { LineRow, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { questions as text } from '@/lib/words/questions';
import { itemHeading, type WholeMeeting, whenText } from './desk-text';
import { becameOf, becameText } from './note-outcome';
import { sentenceOf, sourceOf } from './question-text';

export type SheetToWrite = {
  readonly whole: WholeMeeting;
  readonly groups: readonly ItemQuestions[];
  readonly leftOut: number;
  readonly holdsExempt: boolean;
  /** Empty where the member gives none. */
  readonly memberName: string;
};

export function writtenSheet({
  whole,
  groups,
  leftOut,
  holdsExempt,
  memberName,
}: SheetToWrite): WrittenSheet {
  const { meeting, committee, council } = whole;
  const numbers = numbersOf(groups);
  return {
    title: text.sheet.title(meeting.date),
    council: council?.name ?? null,
    committee: committee?.name ?? deskWords.shelf.noCommittee,
    by: memberName === '' ? null : `${text.sheet.of} ${memberName}`,
    when: [whenText(meeting), meeting.venue].filter(Boolean).join(', '),
    warnings: [
      ...(leftOut > 0 ? [text.sheet.leftOut(leftOut)] : []),
      ...(holdsExempt ? [text.sheet.holdsExempt] : []),
    ],
    items: groups.map(
      ({ item, title, lines }): WrittenItem => ({
        heading: itemHeading({ item, title, notes: [] }),
        lines: lines.map(
          ({ line, questions }): WrittenLine => ({
            name: line && lineName(line),
            said: line ? saidOf(line) : [],
            questions: questions.map((note) => writtenQuestion(note, numbers.get(note.id) ?? 0)),
          }),
        ),
      }),
    ),
    foot: text.sheet.pages,
  };
}

const lineName = ({ name }: LineRow): string => name.trim() || text.enquiry.withoutName;

const saidOf = ({ wanted, evidence }: LineRow) =>
  [
    { label: text.sheet.wanted, words: wanted.trim() },
    { label: text.sheet.evidence, words: evidence.trim() },
  ].filter((said) => said.words !== '');

const numbersOf = (groups: readonly ItemQuestions[]): ReadonlyMap<string, number> =>
  new Map(
    groups
      .flatMap(({ lines }) => lines.flatMap(({ questions }) => questions))
      .map(({ id }, place) => [id, place + 1]),
  );

function writtenQuestion(note: NoteRow, number: number): WrittenQuestion {
  const { to, by, status, answer, isFollowUp } = askingOf(note);
  const said = answer?.text.trim() ?? '';
  const named = [isFollowUp && text.sheet.followUp, to && text.sheet.to(to), by && text.sheet.by(by)];
  return {
    number,
    text: note.text.trim() || text.sheet.withoutWords,
    passages: passagesOf(note).map((passage, place, all) => ({
      ...sentenceOf(passage),
      source: [sourceOf(all, place), ...becameSaid(note, passage)].join('. '),
    })),
    named: named.filter(Boolean).join('. ') || null,
    answer:
      said === ''
        ? null
        : [text.sheet.answerSaid(said), answer?.on && text.sheet.answeredOn(answer.on)]
            .filter(Boolean)
            .join(' '),
    boxes: [
      { name: text.sheet.asked, isTicked: status === 'asked' || status === 'answered' },
      { name: text.sheet.answered, isTicked: status === 'answered' },
    ],
  };
}

/** Whoever reads the words must know that another version says otherwise. */
function becameSaid(note: NoteRow, passage: QuotedPassage): readonly string[] {
  const standing = becameOf(note, passage);
  return standing ? [becameText(standing, text.became)] : [];
}

/** One row a question, for a spreadsheet or a table. */
export function questionRows({ whole, groups }: SheetToWrite): Sheet {
  const { columns } = text.table;
  const numbers = numbersOf(groups);
  const said = (value: string | null | undefined): SheetCell =>
    value ? { kind: 'words', words: value } : null;
  return {
    name: text.sheet.title(whole.meeting.date),
    columns: COLUMNS.map(({ name, width }) => ({ title: columns[name], width })),
    rows: groups.flatMap(({ item, title, lines }) =>
      lines.flatMap(({ line, questions }) =>
        questions.map((note): readonly SheetCell[] => {
          const { to, by, priority, status, answer } = askingOf(note);
          const passages = passagesOf(note);
          return [
            { kind: 'number', value: numbers.get(note.id) ?? 0, unit: 'count' },
            said(itemHeading({ item, title, notes: [] })),
            said(line && lineName(line)),
            said(note.text.trim()),
            said(to),
            said(by),
            said(text.priority[priority]),
            said(text.status[status]),
            said(answer?.text),
            answer?.on ? { kind: 'day', iso: answer.on } : null,
            said(answer?.evidence),
            said(passages.map(({ quote }) => quote.exact).join(' / ')),
            said(passages.map((_, place) => sourceOf(passages, place)).join(' / ')),
          ];
        }),
      ),
    ),
  };
}

const COLUMNS = [
  { name: 'number', width: 6 },
  { name: 'item', width: 24 },
  { name: 'line', width: 20 },
  { name: 'question', width: 60 },
  { name: 'to', width: 20 },
  { name: 'by', width: 20 },
  { name: 'priority', width: 16 },
  { name: 'status', width: 14 },
  { name: 'answer', width: 50 },
  { name: 'on', width: 16 },
  { name: 'evidence', width: 24 },
  { name: 'quoted', width: 40 },
  { name: 'source', width: 30 },
] as const;
