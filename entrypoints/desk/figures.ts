/** Figures and challenges at the desk: the studies of the papers asked for, with what the member says of them and notes on them. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { DeskPlace } from '@/components/desk-places';
import { meetingName, meetingWith, openingOf, titleOf, type WholeMeeting } from '@/components/desk-text';
import type { PanelPaper } from '@/components/panel-state';
import { createCorrectionList } from '@/lib/store/correction-list';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createNoteList, type NotesWanted } from '@/lib/store/note-list';
import { notesOf, notesOfMeeting } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { PaperRow, StudyRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';
import { printedAgenda, readyStudies } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';
import type { Act } from './desk';
import { createFigureDeeds } from './figure-deeds';
import { watched } from './watched';

/** Whose figures or challenges are shown. */
export type FiguresAsked = Extract<DeskPlace, { kind: 'figures' }>;

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

  const deeds = createFigureDeeds(act, { corrections, explanations, notes }, rowOf);
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
    actions: computed(() => ({ ...deeds, notes: notes.shown.value, begun: notes.begun.value })),
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
