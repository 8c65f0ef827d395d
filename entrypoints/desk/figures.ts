/** Figures and challenges at the desk: the studies of the papers asked for, what the member says of them and notes on them, and what is done to them. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { overTimeHref } from '@/components/desk-places';
import { meetingName, meetingWith, openingOf, titleOf, type WholeMeeting } from '@/components/desk-text';
import type { TableRowActions } from '@/components/FigureTableRow';
import { beginningOf } from '@/components/note-beginning';
import { placeOf } from '@/components/note-place';
import { itemTitle } from '@/components/panel-lists';
import type { PanelActions, PanelPaper } from '@/components/panel-state';
import { undoText } from '@/components/undo-text';
import { copyTable } from '@/lib/platform/clipboard';
import { openStoredPaper } from '@/lib/platform/own-pages';
import { saveFile } from '@/lib/platform/save-file';
import { wordsHash } from '@/lib/platform/words-hash';
import { fail, ok } from '@/lib/result';
import { createCorrectionList } from '@/lib/store/correction-list';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import { createExplanationList } from '@/lib/store/explanation-list';
import { changeExplanations } from '@/lib/store/explanations';
import { changeCorrections } from '@/lib/store/figure-corrections';
import { createNoteList, type NotesWanted } from '@/lib/store/note-list';
import { notesOf, notesOfMeeting } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { PaperRow, StudyRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';
import { printedAgenda, readyStudies } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';
import { words } from '@/lib/words';
import type { Act, FiguresAsked } from './desk';
import { watched } from './watched';

export type Asked = {
  readonly asked: ReadonlySignal<FiguresAsked | null>;
  /** The key of the meeting whose challenges are shown; `null` where figures are. */
  readonly challenged: ReadonlySignal<string | null>;
  readonly shelf: ReadonlySignal<Shelf | null>;
  readonly meetings: ReadonlySignal<readonly WholeMeeting[]>;
};

export function createFigures(store: Store, act: Act, { asked, shelf, meetings }: Omit<Asked, 'challenged'>) {
  const meeting = computed(() =>
    asked.value?.of === 'meeting' ? meetingWith(meetings.value, asked.value.key) : undefined,
  );
  const rows = computed((): readonly PaperRow[] => {
    if (asked.value?.of === 'meeting') return meeting.value?.papers ?? [];
    const row = allPapers(shelf.value, meetings.value).find(({ id }) => id === asked.value?.key);
    return row ? [row] : [];
  });
  // By themselves: the rows change whenever one scrolls in the reader.
  const ids = computed(() => rows.value.map(({ id }) => id).join(' '));
  const idList = () => ids.value.split(' ').filter((id) => id !== '');
  const stored = watched(() => {
    const wanted = idList();
    return () => readyStudies(store, wanted, VERSIONS);
  });
  const corrections = createCorrectionList(store, computed(idList));
  const explanations = createExplanationList(store, computed(idList));
  const notes = createNoteList(
    store,
    computed((): NotesWanted | null => {
      const { of, key } = asked.value ?? {};
      if (key === undefined) return null;
      return of === 'meeting'
        ? { read: () => notesOfMeeting(store, key), holds: ({ meetingKeys }) => meetingKeys.includes(key) }
        : { read: () => notesOf(store, key), holds: ({ paperId }) => paperId === key };
    }),
  );
  const studies = computed(() => (stored.value?.ok ? stored.value.value : []));
  const agenda = computed(() => printedAgenda(studies.value.flatMap(({ findings }) => findings)));
  const rowOf = (paperId: string) => rows.value.find(({ id }) => id === paperId);
  const papers = computed(() =>
    studies.value.flatMap((study): PanelPaper[] => {
      const row = rowOf(study.paperId);
      const said = {
        agenda: agenda.value,
        corrections: corrections.of(study.paperId),
        explanations: explanations.of(study.paperId),
      };
      return row ? [paperFrom(study, row, said)] : [];
    }),
  );

  const show: PanelActions['onShow'] = ({ id, addresses }, { page, source, words, start, end }) => {
    const isPdf = rowOf(id)?.source === 'pdf';
    if (isPdf)
      void openStoredPaper(id, wordsHash({ page, source: [...source], exact: words.slice(start, end) }));
    else if (addresses[0]) window.open(addresses[0], '_blank', 'noreferrer');
  };
  /** Says what was made or deleted where the desk says such things, with the way back. */
  const toldOfNote = async (): Promise<void> => {
    const said = undoText({
      corrected: null,
      figureDone: null,
      explanationDone: null,
      noteDone: notes.done.value,
    });
    const undo = async () => {
      await notes.undo();
      if (notes.done.value) void toldOfNote();
      return ok(null);
    };
    if (said !== null) await act(Promise.resolve(ok(null)), { said, undo });
  };
  const begin: PanelActions['onBegin'] = async (kind, about) => {
    if (!about) return;
    const { paper, passage } = about;
    const place = placeOf(passage);
    const beginning = await beginningOf(kind, about);
    notes.begin({
      ...place,
      ...beginning,
      id: newId(),
      kind,
      colour: null,
      paperId: paper.id,
      paperTitle: paper.title,
      meetingKeys: rowOf(paper.id)?.meetingKeys ?? [],
      itemTitle: place.item === null ? null : itemTitle(paper, place.item),
    });
    void toldOfNote();
  };
  /** Says what was said of a figure where the desk says such things. */
  const told = async (saying: Promise<void>) => {
    await saying;
    const { done, problem } = corrections;
    const undone = done.value;
    corrections.letGo();
    await act(
      Promise.resolve(problem.value ? fail(problem.value) : ok(null)),
      undone && {
        said: undoText({ corrected: null, figureDone: undone, explanationDone: null, noteDone: null }) ?? '',
        undo: () => changeCorrections(store, undone.undo),
      },
    );
  };
  /** The same of a challenge. */
  const explain: PanelActions['onExplain'] = async ({ id }, said) => {
    await (said.kind === 'explained'
      ? explanations.explain(id, said.explanation)
      : explanations.takeBack(said.explanation));
    const { done, problem } = explanations;
    const undone = done.value;
    explanations.letGo();
    await act(
      Promise.resolve(problem.value ? fail(problem.value) : ok(null)),
      undone && {
        said: words.undo.challenge[undone.kind],
        undo: () => changeExplanations(store, undone.undo),
      },
    );
  };
  return {
    stored,
    papers,
    /** Not read yet, or by an older Kloe. */
    unread: computed((): readonly string[] => {
      const read = new Set(studies.value.map(({ paperId }) => paperId));
      return rows.value.filter(({ id, kind }) => !read.has(id) && kind !== 'meeting-page').map(titleOf);
    }),
    about: computed(() => {
      const whole = meeting.value;
      const [row] = rows.value;
      if (whole) {
        return {
          name: meetingName(whole.committee?.name ?? null, whole.meeting.date),
          meetingKey: whole.meeting.key,
        };
      }
      return { name: row ? titleOf(row) : '', meetingKey: row?.meetingKeys[0] ?? null };
    }),
    actions: computed(
      (): TableRowActions & Pick<PanelActions, 'onForget' | 'onExplain' | 'onCopyTable' | 'onSaveFile'> => ({
        notes: notes.shown.value,
        begun: notes.begun.value,
        onShow: show,
        onBegin: begin,
        onCorrect: ({ id }, measure, said) => void told(corrections.say(id, measure, said)),
        onOverTime: ({ id }, { main }) => {
          location.hash = overTimeHref(id, main.finding);
        },
        onForget: (correction) => void told(corrections.forget(correction)),
        onExplain: explain,
        onText: (note, text) => notes.change(note, { text }),
        onKind: (note, kind) => notes.change(note, { kind }),
        onCopy: (text) => void navigator.clipboard.writeText(text),
        onDelete: async (note) => {
          await notes.remove(note);
          await toldOfNote();
        },
        onCopyTable: copyTable,
        onSaveFile: saveFile,
      }),
    ),
  };
}

const allPapers = (shelf: Shelf | null, meetings: readonly WholeMeeting[]): readonly PaperRow[] => [
  ...meetings.flatMap(({ papers }) => papers),
  ...(shelf?.papersWithoutMeeting ?? []),
  ...(shelf?.toPlace ?? []).map(({ paper }) => paper),
];

const paperFrom = (
  study: StudyRow,
  row: PaperRow,
  said: Pick<PanelPaper, 'agenda' | 'corrections' | 'explanations'>,
): PanelPaper => ({
  ...said,
  id: row.id,
  title: titleOf(row),
  isPage: openingOf(row) === null,
  addresses: row.addresses,
  readOn: null,
  exemptWords: null,
  isExempt: isTreatedAsExempt(row),
  study,
  explain: () => [],
  scopes: [],
});
