/** The panel's course: the page of the tab in hand is read and studied; papers and notes of its meeting come to it. */
import { computed, signal } from '@preact/signals';
import type { PanelState, ToCorrect } from '@/components/panel-state';
import type { Wanted } from '@/components/wanted-focus';
import { alwaysOnHosts } from '@/lib/platform/always-on';
import { onTabInHandChanged, tabInHand } from '@/lib/platform/tabs';
import { carryNotesTo } from '@/lib/platform/versions';
import { createGlossaryEntries } from '@/lib/store/glossary-entries';
import { createNoteList, type NotesWanted } from '@/lib/store/note-list';
import { notesOf, notesOfMeeting } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { watchSettings } from '@/lib/store/settings';
import { lastStanding } from '@/lib/store/standing';
import { createVersionList } from '@/lib/store/version-list';
import { createPairing } from './pairing';
import { type OpenPage, panelPapers } from './papers';
import { readStage, type Stage, studyStage } from './stages';

/** Grey lines that come and go at once would only flicker. */
const BEFORE_SKELETON_MS = 300;

export type Course = ReturnType<typeof createCourse>;

export function createCourse(store: Store) {
  const stage = signal<Stage>({ kind: 'reading' });
  const tabId = signal<number | null>(null);
  const alwaysOn = signal<readonly string[]>([]);
  const wasRefused = signal(false);
  const areKeysShown = signal(false);
  const settings = watchSettings(store);
  const isMissing = signal(false);
  /** What a menu or a key asked to look up. */
  const wanted = signal<Wanted | null>(null);
  const toCorrect = signal<ToCorrect | null>(null);
  /** The note begun from words selected on the page. */
  const begunOnPage = signal<string | null>(null);
  let loading = new AbortController();

  const open = computed((): OpenPage | null => {
    if (stage.value.kind !== 'read') return null;
    const { reading, studied } = stage.value;
    return {
      title: reading.title,
      address: reading.address,
      meetingKey: reading.detected.meetingKey,
      studied,
    };
  });
  const papers = panelPapers(store, open);
  const notes = createNoteList(
    store,
    computed((): NotesWanted | null => (open.value ? notesWanted(store, open.value) : null)),
  );

  const versions = createVersionList(
    store,
    computed(() => papers.shown.value.map(({ id }) => id)),
    carryNotesTo,
  );

  const pairing = createPairing(
    store,
    computed(() => open.value?.meetingKey ?? null),
  );

  /** Shows what `next` leads to, unless something else has begun meanwhile. */
  const run = async (next: (signal: AbortSignal) => Promise<Stage>) => {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    const skeleton = setTimeout(() => {
      if (!signal.aborted) stage.value = { kind: 'reading' };
    }, BEFORE_SKELETON_MS);
    const reached = await next(signal);
    clearTimeout(skeleton);
    if (signal.aborted) return;
    isMissing.value = false;
    stage.value = reached;
    if (reached.kind === 'read' && reached.studied.kept.ok) void versions.carry(reached.studied.paperId);
  };
  const load = () =>
    run(async (signal) => {
      tabId.value = await tabInHand();
      alwaysOn.value = await alwaysOnHosts();
      return readStage(tabId.value, signal);
    });

  const readAnyway = async () => {
    if (stage.value.kind !== 'no-meeting') return;
    const { reading } = stage.value;
    await run((signal) => studyStage(reading, signal));
  };

  return {
    store,
    tabId,
    open,
    papers,
    notes,
    versions,
    pairing,
    alwaysOn,
    wasRefused,
    areKeysShown,
    settings,
    isMissing,
    begunOnPage,
    wanted,
    toCorrect,
    glossary: createGlossaryEntries(store),
    load,
    readAnyway,
    state: computed((): PanelState => {
      const now = stage.value;
      if (now.kind === 'no-meeting') return { kind: 'no-meeting' };
      if (now.kind !== 'read') return now;
      const host = new URL(now.reading.address).hostname;
      return {
        kind: 'read',
        view: {
          listing: now.reading.document.listing,
          title: now.reading.title,
          host,
          isAlwaysOn: alwaysOn.value.includes(host),
          wasRefused: wasRefused.value,
          papers: papers.shown.value,
          notes: notes.shown.value.map((shown) => ({ ...shown, note: lastStanding(shown.note) })),
          noteDone: notes.done.value,
          corrected: papers.glossary.done.value,
          figureDone: papers.corrections.done.value,
          explanationDone: papers.explanations.done.value?.kind ?? null,
          notDone:
            papers.glossary.problem.value ??
            papers.corrections.problem.value ??
            papers.explanations.problem.value ??
            notes.problem.value,
          toCorrect: toCorrect.value,
          meanings: settings.value.meanings,
          begun: notes.begun.value,
          isBegunOnPage: begunOnPage.value !== null && begunOnPage.value === notes.begun.value,
          notKept: now.studied.kept.ok ? null : now.studied.kept.problem,
          isMissing: isMissing.value,
        },
      };
    }),
    /** Reads the tab in hand now, and whenever there is another. */
    start(): void {
      onTabInHandChanged(() => void load());
      void load();
    },
  };
}

function notesWanted(store: Store, { meetingKey, studied: { paperId } }: OpenPage): NotesWanted {
  if (meetingKey === null) {
    return { read: () => notesOf(store, paperId), holds: (draft) => draft.paperId === paperId };
  }
  return {
    read: () => notesOfMeeting(store, meetingKey),
    holds: (draft) => draft.paperId === paperId || draft.meetingKeys.includes(meetingKey),
  };
}
