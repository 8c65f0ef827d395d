/** Notes as W3C annotations: out into a file, and in from one after a look. Loaded when first wanted. */

import type { WholeMeeting } from '@/components/desk-text';
import type { NotesToWrite } from '@/components/note-document';
import { type ComparedNotes, compareNotes } from '@/lib/annotations/compare';
import type { KeptMeeting } from '@/lib/annotations/kept';
import {
  type AnnotationProblem,
  LARGEST_BYTES,
  type ReadNotes,
  readAnnotations,
} from '@/lib/annotations/read';

export { toBringIn } from '@/lib/annotations/compare';

import { notesToAnnotations } from '@/lib/annotations/write';
import { linesThatMayLeave } from '@/lib/store/exempt';
import { newId } from '@/lib/store/open';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import { myNotes as text } from '@/lib/words/my-notes';

export type Around = {
  readonly lines: readonly LineRow[];
  /** All questions that are kept, those left out too: a line stays with any of them. */
  readonly questions: readonly NoteRow[];
  readonly meetings: readonly WholeMeeting[];
  readonly papers: readonly PaperRow[];
};

export function annotationsOf({ groups, holdsExempt, memberName }: NotesToWrite, around: Around): string {
  const notes = groups.flatMap(({ items }) => items.flatMap((item) => item.notes));
  const lineIds = new Set(notes.flatMap(({ asking }) => asking?.lineId ?? []));
  const lines = around.lines.filter(({ id }) => lineIds.has(id));
  const leaving = holdsExempt ? lines : linesThatMayLeave(lines, around.questions);
  const keys = new Set([...notes, ...leaving].flatMap(({ meetingKeys }) => meetingKeys));
  const papers = new Map(around.papers.map((paper) => [paper.id, paper]));
  return notesToAnnotations({
    id: newId(),
    label: text.title,
    notes,
    lines: leaving,
    meetings: around.meetings.flatMap((whole) =>
      [whole.meeting, ...whole.joined]
        .filter(({ key }) => keys.has(key))
        .map((meeting) => keptMeeting({ ...whole, meeting })),
    ),
    paperOf: (id) => {
      const paper = papers.get(id);
      return paper ? { address: paper.addresses[0] ?? null, format: FORMATS[paper.source] } : null;
    },
    memberName,
  });
}

const FORMATS = { pdf: 'application/pdf', html: 'text/html', text: 'text/plain' } as const;

const keptMeeting = ({ meeting, committee, council }: WholeMeeting): KeptMeeting => ({
  key: meeting.key,
  council: council?.name ?? null,
  committee: committee?.name ?? null,
  date: meeting.date,
  time: meeting.time,
});

export type IncomingNotes =
  | {
      readonly kind: 'bring-in';
      readonly file: string;
      readonly read: ReadNotes;
      readonly compared: ComparedNotes;
    }
  | { readonly kind: 'not-taken'; readonly file: string; readonly problem: AnnotationProblem };

/** `now`: of what names no moment. */
export async function incomingFrom(
  file: File,
  held: readonly NoteRow[],
  now: number,
): Promise<IncomingNotes> {
  if (file.size > LARGEST_BYTES)
    return { kind: 'not-taken', file: file.name, problem: { kind: 'too-large' } };
  const read = readAnnotations(await file.text(), now);
  return read.ok
    ? { kind: 'bring-in', file: file.name, read: read.value, compared: compareNotes(held, read.value.notes) }
    : { kind: 'not-taken', file: file.name, problem: read.problem };
}
