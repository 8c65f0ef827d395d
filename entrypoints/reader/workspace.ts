/** All that the reader's page holds: the pages on screen, what was found, the member's notes, and what is chosen of them. */
import { batch, computed, effect, signal } from '@preact/signals';
import type { ListedRow } from '@/components/FindingList';
import { entriesOf } from '@/components/page-entries';
import type { PanelPaper, ToCorrect } from '@/components/panel-state';
import type { Passage } from '@/lib/extract/sited';
import { explainerOf } from '@/lib/glossary/explain';
import { loadUkTerms, NO_TERMS } from '@/lib/glossary/uk-terms';
import type { FlowedText } from '@/lib/page/flowed-text';
import { createCorrectionList } from '@/lib/store/correction-list';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createGlossaryList } from '@/lib/store/glossary-list';
import type { Store } from '@/lib/store/open';
import type { NoteRow } from '@/lib/store/rows';
import { watchSettings } from '@/lib/store/settings';
import { readerWords } from '@/lib/words/reader';
import { createAgenda } from './agenda';
import { createAsks } from './asks';
import { layFlowedMarks, sheetOf } from './flowed-marks';
import { challengeMarks, noteMark } from './kept-marks';
import { watchPaper } from './kept-paper';
import { drawSigns } from './margin';
import { createNotes } from './notes';
import { outlineRows } from './outline';
import { createPageMarks } from './page-marks';
import { pageNames } from './page-names';
import { createViewer } from './pdf-viewer';
import { createReader } from './reader';
import { settled } from './settled';
import { stepAround, stepFrom } from './stepping';
import { createStoppedAt, keepView } from './stopped-at';
import { createVersions } from './versions';

export type Workspace = ReturnType<typeof createWorkspace>;

export function createWorkspace(store: Store) {
  const viewer = createViewer(viewerElement());
  const reader = createReader(viewer, store);
  const paperId = computed(() => reader.paper.value?.id ?? null);
  const notes = createNotes(store, paperId);
  const terms = signal(NO_TERMS);
  void loadUkTerms().then((loaded) => {
    terms.value = loaded;
  });
  const glossary = createGlossaryList(store, paperId);
  const paperIds = computed(() => (reader.paper.value ? [reader.paper.value.id] : []));
  const corrections = createCorrectionList(store, paperIds);
  const explanations = createExplanationList(store, paperIds);
  const versions = createVersions(store, reader);
  const settings = watchSettings(store);
  /** Key of the finding, or id of the note, in hand. */
  const chosen = signal<string | null>(null);
  /** Grows each time the page points at a note or challenge: the lists beside it then show that. */
  const pointed = signal(0);
  /** A card's short form, whose meaning the member wants to say. */
  const toCorrect = signal<ToCorrect | null>(null);
  /** The words asked for do not stand where they should. */
  const isMissing = signal(false);

  const studied = computed(() =>
    reader.studying.value.kind === 'done' ? reader.studying.value.studied : null,
  );
  const kept = watchPaper(store, paperId);
  const asks = createAsks(store, kept);
  const agenda = createAgenda(store, kept);
  const names = computed(() => pageNames(studied.value?.pages ?? [], viewer.pageCount.value));
  const outline = computed(() => {
    const entries = studied.value?.outline ?? [];
    return outlineRows(entries.length > 0 ? entries : reader.bookmarks.value, names.value, agenda.value);
  });
  const stoppedAt = createStoppedAt(store, viewer, kept, (page) => names.value.printedOn(page));
  keepView(store, viewer, kept);
  const title = computed(() => kept.value?.title || reader.paper.value?.name || readerWords.untitled);
  // By itself: the row changes whenever one scrolls, and the paper with it would make its lists anew.
  const addresses = computed(() => kept.value?.addresses.join('\n') ?? '');
  const isExempt = computed(() => kept.value === null || isTreatedAsExempt(kept.value));
  const whole = computed((): PanelPaper | null =>
    reader.read.value === null
      ? null
      : {
          id: reader.read.value.paperId,
          title: title.value,
          isPage: true,
          addresses: addresses.value === '' ? [] : addresses.value.split('\n'),
          corrections: corrections.of(reader.read.value.paperId),
          explanations: explanations.of(reader.read.value.paperId),
          readOn: null,
          agenda: agenda.value,
          // Asked by the reader itself, with the words that made it ask.
          exemptWords: null,
          isExempt: isExempt.value,
          study: reader.read.value,
          explain: explainerOf(reader.read.value.findings, terms.value, glossary.glossary.value),
          scopes: glossary.scopes.value,
        },
  );
  // Worked out as soon as it can be, in a task before that in which it is shown.
  effect(() => void (whole.value && entriesOf(whole.value)));
  const paper = computed(() => (studied.value === null ? null : whole.value));
  const page = settled(viewer.page, SETTLED_MS);
  const entries = computed((): readonly ListedRow[] => (paper.value ? entriesOf(paper.value) : []));
  const entriesHere = computed(() => entries.value.filter(({ passage }) => passage.page === page.value));
  const notesHere = computed(() =>
    // The one in hand stays in sight: one may look at another page while writing.
    notes.shown.value.filter(({ note }) => note.at?.page === page.value || note.id === chosen.value),
  );

  const textOf = (id: string): string => {
    const note = notes.shown.value.find((one) => one.note.id === id)?.note;
    const challenge = entries.value.find(({ key }) => key === id)?.passage;
    return note ? note.text || (note.quote?.exact ?? '') : (challenge?.words ?? '');
  };
  const choose = (key: string | null) => {
    batch(() => {
      chosen.value = key;
      isMissing.value = false;
    });
    if (key === null) marks.letGo();
  };

  const pointAt = (key: string) => {
    choose(key);
    pointed.value += 1;
  };

  const signs = { textOf, onOpen: (id: string) => pointAt(id) };
  const marks = createPageMarks(viewer, {
    onLaid: (page, laid) => drawSigns(viewer.pageElement(page), laid, signs),
    onMissing: () => {
      isMissing.value = true;
    },
  });
  /** The page on screen, where it is shown as text. */
  const flowed = signal<FlowedText | null>(null);
  layFlowedMarks(flowed, marks.current, (laid) => drawSigns(sheetOf(flowed.peek()), laid, signs));
  let keptMarks = '';
  effect(() => {
    // Another paper: nothing of the one before is left in hand.
    if (reader.paper.value === null) return;
    chosen.value = null;
    keptMarks = '';
    marks.clear();
  });
  effect(() => {
    const next = [...challengeMarks(paper.value), ...notes.shown.value.flatMap(({ note }) => noteMark(note))];
    // What is typed into a note changes no mark: laying all of them again at each key would be felt.
    const signature = [paper.value?.id, ...next.map(({ id, kind }) => `${id} ${kind}`)].join();
    if (signature === keptMarks) return;
    keptMarks = signature;
    marks.keep(next);
  });

  const showPassage = (passage: Pick<Passage, 'words' | 'start' | 'end' | 'source' | 'page'>) => {
    isMissing.value = false;
    const exact = passage.words.slice(passage.start, passage.end);
    if (passage.source.length === 0) viewer.jumpTo(passage.page);
    else marks.seek({ id: 'found', kind: 'found', source: passage.source, exact });
  };
  const showNote = ({ id, at, quote }: NoteRow) => {
    pointAt(id);
    if (!at) return;
    const exact = quote?.exact ?? '';
    showPassage({ words: exact, start: 0, end: exact.length, ...at });
  };

  return {
    store,
    viewer,
    reader,
    notes,
    glossary,
    corrections,
    explanations,
    versions,
    settings,
    page,
    chosen,
    pointed,
    toCorrect,
    isMissing,
    studied,
    kept,
    title,
    asks,
    agenda,
    isExempt,
    flowed,
    stoppedAt,
    outline,
    names,
    paper,
    entries,
    entriesHere,
    notesHere,
    choose,
    pointAt,
    showPassage,
    showNote,
    correct(short: string): void {
      toCorrect.value = { short, nth: (toCorrect.value?.nth ?? 0) + 1 };
    },
    letGo: () => choose(null),
    /** Words jumped to, where they are on screen. */
    soughtPlace: marks.sought,
    /** To the next finding of the paper or the one before, and its words. */
    step(by: 1 | -1): void {
      const rows = entries.value.map(({ key, passage }) => ({ key, passage, page: passage.page }));
      const next = stepFrom(rows, chosen.value, viewer.page.value, by);
      if (!next) return;
      choose(next.key);
      showPassage(next.passage);
    },
    stepNote(by: 1 | -1): void {
      const rows = notes.shown.value.flatMap(({ note }) =>
        note.at ? [{ key: note.id, note, page: note.at.page }] : [],
      );
      const next = stepAround(rows, chosen.value, viewer.page.value, by);
      if (next) showNote(next.note);
    },
  };
}

/** Pages one only scrolls past are not listed: their lists would hold the scrolling up. */
const SETTLED_MS = 100;

/** pdf.js fills the inner element; both are made once and never drawn anew. */
function viewerElement(): HTMLDivElement {
  const container = document.createElement('div');
  container.className = 'reader-container';
  container.tabIndex = 0;
  const inner = document.createElement('div');
  inner.className = 'pdfViewer';
  inner.id = 'viewer';
  container.append(inner);
  return container;
}
