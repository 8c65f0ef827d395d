/** All notes at the desk: what is done to many of them, each of it to be taken back; what leaves and what comes in. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Mark } from '@/components/ChooseKindDialog';
import type { NewLine } from '@/components/ChooseLineDialog';
import type { WholeMeeting } from '@/components/desk-text';
import type { NoteChoice } from '@/components/note-address';
import { groupNotes } from '@/components/note-choice';
import type { NotesToWrite } from '@/components/note-document';
import { placeInLines } from '@/components/note-lines';
import type { NoteFormat } from '@/components/SaveNotesDialog';
import type { DifferWay } from '@/lib/annotations/compare';
import { FILE_TYPES } from '@/lib/export/file-types';
import type { WrittenNotes } from '@/lib/export/notes';
import type { Colour } from '@/lib/marking';
import { type SavedFile, saveFile } from '@/lib/platform/save-file';
import { ok, type Result } from '@/lib/result';
import { undoBringing } from '@/lib/store/bringing-in';
import { bringInNotes } from '@/lib/store/bringing-in-notes';
import { mayLeave } from '@/lib/store/exempt';
import { allLines } from '@/lib/store/lines';
import { allNotes, changeNotes, deleteNotes, restoreNotes } from '@/lib/store/many-notes';
import type { Store } from '@/lib/store/open';
import type { StoreProblem } from '@/lib/store/problems';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import { agendaOfMeetings } from '@/lib/store/studies';
import { words } from '@/lib/words';
import { myNotes as text } from '@/lib/words/my-notes';
import type { Around, IncomingNotes } from './annotation-files';
import type { Act } from './desk';
import { nameOf, notesFile } from './note-files';
import { createDeskNotes } from './notes';
import { putInLine } from './put-in-line';
import { watched } from './watched';

export type MyNotes = ReturnType<typeof createMyNotes>;

/** What the rest of the desk lends. */
export type Lent = {
  readonly store: Store;
  readonly act: Act;
  /** `null` where the desk shows something else. */
  readonly choice: ReadonlySignal<NoteChoice | null>;
  readonly meetings: ReadonlySignal<readonly WholeMeeting[]>;
  readonly memberName: ReadonlySignal<string>;
  /** What the member means by a colour; `null` where they say nothing. */
  readonly meaningOf: (colour: Colour) => string | null;
};

export function createMyNotes({ store, act, choice, meetings, memberName }: Lent) {
  const isHere = computed(() => choice.value !== null);
  const stored = watched(() => (isHere.value ? () => allNotes(store) : null));
  const lines = watched(() => (isHere.value ? () => allLines(store) : null));
  const notes = createDeskNotes(store, stored);
  const meetingKeys = computed(() =>
    [...new Set(rowsOf(stored.value).flatMap((note) => note.meetingKeys))].toSorted().join('\n'),
  );
  const printed = watched(() => {
    const keys = meetingKeys.value.split('\n').filter(Boolean);
    return keys.length === 0 ? null : () => agendaOfMeetings(store, keys);
  });
  /** Items as the pages of the meetings print them. */
  const agenda = computed(() => rowsOf(printed.value));
  /** What is to be saved or printed, while the member is asked how. */
  const saving = signal<readonly NoteRow[] | null>(null);
  /** A file that was chosen: what it would add, or why not. */
  const incoming = signal<IncomingNotes | null>(null);
  /** What goes to paper now. */
  const printing = signal<WrittenNotes | null>(null);
  effect(() => {
    if (isHere.value) return;
    saving.value = null;
    incoming.value = null;
  });
  const newest = (rows: readonly NoteRow[]) => rows.map(notes.newest);

  return {
    stored,
    lines,
    notes,
    agenda,
    saving,
    incoming,
    printing,

    async remove(rows: readonly NoteRow[]): Promise<void> {
      for (const note of rows) await notes.letGo(note);
      const gone = await deleteNotes(
        store,
        rows.map(({ id }) => id),
      );
      await act(
        Promise.resolve(gone),
        gone.ok
          ? { said: text.removed(gone.value.length), undo: () => restoreNotes(store, gone.value) }
          : null,
      );
    },
    /** `colour`: of a highlight; what is no highlight keeps the one it has. */
    async toKind(rows: readonly NoteRow[], { kind, colour }: Mark): Promise<void> {
      const changed = await changeNotes(
        store,
        rows.map(({ id }) => ({ id, kind, ...(colour === null ? {} : { colour }) })),
      );
      await act(
        Promise.resolve(changed),
        changed.ok
          ? {
              said: text.changed(changed.value.length, words.notes.kind[kind]),
              undo: () =>
                changeNotes(
                  store,
                  changed.value.map((note) => ({ id: note.id, kind: note.kind, colour: note.colour })),
                ),
            }
          : null,
      );
    },
    async toLine(rows: readonly NoteRow[], wanted: LineRow | NewLine): Promise<void> {
      const now = newest(rows);
      const place = placeInLines(now);
      if (!place) return;
      const put = await putInLine(store, now, wanted, place);
      await act(
        Promise.resolve(put),
        put.ok ? { said: text.inLine(wanted.name || text.withoutName), undo: put.value } : null,
      );
    },
    async read(file: File): Promise<void> {
      const { incomingFrom } = await loadAnnotations();
      incoming.value = await incomingFrom(file, rowsOf(stored.value), store.now());
    },
    async bringIn({ read, compared }: BringIn, way: DifferWay): Promise<void> {
      incoming.value = null;
      const { toBringIn } = await loadAnnotations();
      const rows = toBringIn(compared, way);
      const brought = await bringInNotes(store, rows, read.lines, read.meetings);
      await act(
        Promise.resolve(brought),
        brought.ok
          ? { said: text.broughtIn(rows.length), undo: () => undoBringing(store, brought.value) }
          : null,
      );
    },
    async save(
      rows: readonly NoteRow[],
      format: NoteFormat,
      { withExempt, papers }: { readonly withExempt: boolean; readonly papers: readonly PaperRow[] },
    ): Promise<void> {
      saving.value = null;
      const { rows: leaving, leftOut } = withExempt
        ? { rows: newest(rows), leftOut: 0 }
        : mayLeave(newest(rows));
      const now = choice.value;
      if (now === null) return;
      const written: NotesToWrite = {
        groups: groupNotes(leaving, now, meetings.value, agenda.value),
        leftOut,
        holdsExempt: mayLeave(leaving).leftOut > 0,
        memberName: memberName.value,
      };
      const file =
        format === 'annotations'
          ? await annotationsFile(written, {
              lines: rowsOf(lines.value),
              questions: rowsOf(stored.value).filter(({ kind }) => kind === 'question'),
              meetings: meetings.value,
              papers,
            })
          : await notesFile(written, format);
      if ('print' in file) {
        printing.value = file.print;
        return;
      }
      saveFile(file);
      await act(Promise.resolve(ok(null)), { said: text.saved(leaving.length, leftOut), undo: null });
    },
  };
}

const loadAnnotations = () => import('./annotation-files');

async function annotationsFile(written: NotesToWrite, around: Around): Promise<SavedFile> {
  const { annotationsOf } = await loadAnnotations();
  return {
    name: nameOf(written, 'jsonld'),
    type: FILE_TYPES.jsonld,
    content: annotationsOf(written, around),
  };
}

const rowsOf = <Row>(watched: Result<readonly Row[], StoreProblem> | null): readonly Row[] =>
  watched?.ok ? watched.value : [];

type BringIn = Extract<IncomingNotes, { kind: 'bring-in' }>;
