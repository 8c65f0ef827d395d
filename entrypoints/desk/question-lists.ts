/** Lists of questions as files: what is kept here → a list; a list → what it would change here, then the change. */
import { signal } from '@preact/signals';
import type { WholeMeeting } from '@/components/desk-text';
import { broughtQuestion, listedLine, listedQuestion, mergedInto } from '@/components/listed-questions';
import {
  type Alike,
  beside,
  compareLists,
  copyOf,
  type Incoming,
  isEqual,
  mergedQuestion,
} from '@/lib/ask/merging';
import {
  type ListedLine,
  type ListedQuestion,
  type QuestionList,
  questionListToJson,
  readQuestionList,
} from '@/lib/ask/question-list';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { saveFile } from '@/lib/platform/save-file';
import { bringInQuestions, undoBringing } from '@/lib/store/bringing-in';
import type { Store } from '@/lib/store/open';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { questions as words } from '@/lib/words/questions';
import type { Act } from './desk';

const text = words.lists;

export type AskedOfLists =
  | {
      readonly kind: 'bring-in';
      readonly file: string;
      readonly list: QuestionList;
      readonly incoming: Incoming;
      readonly refused: readonly number[];
      readonly isOther: boolean;
    }
  | { readonly kind: 'not-a-list' | 'newer'; readonly file: string };

export type Here = {
  readonly whole: WholeMeeting;
  readonly questions: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  /** Asks what names nobody; empty where the member gives no name. */
  readonly memberName: string;
};

export function createQuestionLists(store: Store, act: Act) {
  const asked = signal<AskedOfLists | null>(null);
  return {
    asked,
    /** `leaving`: what may go out. */
    save({ whole, questions, lines, memberName }: Here): void {
      const meeting = { committee: whole.committee?.name ?? null, date: whole.meeting.date };
      const list = { meeting, lines: lines.map(listedLine), questions: questions.map(askedBy(memberName)) };
      const name = fileNameOf([text.fileName, meeting.committee ?? '', meeting.date ?? ''], 'json');
      saveFile({ name, type: FILE_TYPES.json, content: questionListToJson(list) });
    },
    async read(file: File, { whole, questions, memberName }: Here): Promise<void> {
      const reading = readQuestionList(await file.text());
      if (reading.kind !== 'read') {
        asked.value = { kind: reading.kind, file: file.name };
        return;
      }
      const { list, refused } = reading;
      const { date } = list.meeting;
      asked.value = {
        kind: 'bring-in',
        file: file.name,
        list,
        incoming: compareLists(questions.map(askedBy(memberName)), list.questions),
        refused,
        isOther: date !== null && whole.meeting.date !== null && date !== whole.meeting.date,
      };
    },
    /** `merged`: the pairs that become one. */
    async bringIn(
      { list, incoming }: Extract<AskedOfLists, { kind: 'bring-in' }>,
      merged: readonly Alike[],
      { whole, questions, lines }: Here,
    ): Promise<void> {
      const { key } = whole.meeting;
      const stay = incoming.alike.filter((pair) => !merged.includes(pair)).map(beside);
      const added = [...incoming.fresh, ...stay].map((one) => broughtQuestion(one, key));
      const made = merged.flatMap((pair) => {
        const held = questions.find(({ id }) => id === pair.held.id);
        return held ? [mergedInto(held, mergedQuestion(pair))] : [];
      });
      const newLines = list.lines.flatMap((line) => lineHere(line, lines, key));
      const brought = await bringInQuestions(store, [...added, ...made], newLines);
      asked.value = null;
      await act(
        Promise.resolve(brought),
        brought.ok
          ? {
              said: text.broughtIn(added.length, made.length),
              undo: () => undoBringing(store, brought.value),
            }
          : null,
      );
    },
  };
}

/** The chair sees whose a question is. */
const askedBy =
  (memberName: string) =>
  (note: NoteRow): ListedQuestion => {
    const listed = listedQuestion(note);
    return listed.by.trim() === '' ? { ...listed, by: memberName } : listed;
  };

/** One that is here in other words stays; the file's stands beside it. */
function lineHere(line: ListedLine, held: readonly LineRow[], meetingKey: string): readonly LineRow[] {
  const own = held.find(({ id }) => id === line.id);
  if (own && isEqual(listedLine(own), line)) return [];
  const taken = own ? copyOf(line) : line;
  return [{ ...taken, meetingKeys: [meetingKey], place: null, createdAt: Date.now() }];
}
