/** What can be done in the panel: with the tab, with papers, with the member's notes. */
import { hrefOf, NOTES, overTimeHref } from '@/components/desk-places';
import type { NoteKind } from '@/components/NoteSign';
import { beginningOf } from '@/components/note-beginning';
import { placeOf } from '@/components/note-place';
import { itemTitle } from '@/components/panel-lists';
import type { NoteAbout, PanelActions, PanelPaper } from '@/components/panel-state';
import type { Run } from '@/lib/document/mapped-text';
import type { Colour } from '@/lib/marking';
import { ofWholeWords } from '@/lib/page/surroundings';
import { alwaysOnHosts, turnOff, turnOn } from '@/lib/platform/always-on';
import { copyTable, copyText } from '@/lib/platform/clipboard';
import type { SelectedWords } from '@/lib/platform/messages';
import { openDesk, openReader, openReaderPage, openStoredPaper } from '@/lib/platform/own-pages';
import { saveFile } from '@/lib/platform/save-file';
import { showWordsInTab } from '@/lib/platform/tabs';
import { wordsHash } from '@/lib/platform/words-hash';
import type { NoteDraft } from '@/lib/store/notes';
import { newId } from '@/lib/store/open';
import type { QuotedAt } from '@/lib/store/rows';
import { createSayings } from '@/lib/store/sayings';
import { changeSetting, readSettings } from '@/lib/store/settings';
import type { NotePlace } from '@/lib/store/sighting-rows';
import type { Course } from './course';

export function panelActions(course: Course): PanelActions {
  const { store, notes } = course;

  const showOnPage = (source: readonly Run[], exact: string) => showInTab(course, source, exact);
  const switchAlwaysOn = async (isOn: boolean) => {
    const address = course.open.value?.address;
    if (address === undefined) return;
    const url = new URL(address);
    // Nothing may be waited for before this: a browser asks the member only in the click itself.
    course.wasRefused.value = isOn ? !(await turnOn(url)) : false;
    if (!isOn) await turnOff(url.hostname);
    course.alwaysOn.value = await alwaysOnHosts();
  };
  return {
    ...createSayings({ ...course.papers, notes }),
    onDesk: () => void openDesk(),
    onKeys: () => {
      course.areKeysShown.value = true;
    },
    onRetry: () => void course.load(),
    onReadAnyway: () => void course.readAnyway(),
    onChoosePdf: () => void openReaderPage(),
    onOpenTab: (address) => void openReader({ address, tabId: course.tabId.value }),
    onOpenPaper: ({ address }) => void openReader({ address, tabId: course.tabId.value }),
    onShow: (paper, passage) => {
      const exact = passage.words.slice(passage.start, passage.end);
      if (paper.isPage) void showOnPage(passage.source, exact);
      else showInReader(paper.id, passage, exact);
    },
    onShowNote: ({ paperId, at, quote }) => {
      if (at === null || paperId === null) return;
      const exact = quote?.exact ?? '';
      if (course.papers.isFile(paperId)) {
        showInReader(paperId, at, exact);
      } else void showOnPage(at.source, exact);
    },
    onAlwaysOn: (isOn) => void switchAlwaysOn(isOn),
    onExempt: async ({ id }, exempt) => {
      const { answerExempt } = await import('@/lib/store/answering-exempt');
      await answerExempt(store, id, exempt);
    },
    onPrintQuestions: () => {
      const key = course.open.value?.meetingKey;
      void openDesk(hrefOf(key ? { kind: 'questions', key, one: null } : NOTES));
    },
    onBegin: (kind, about) => void beginNote(course, kind, about),
    onAskAbout: ({ number, title }) => {
      const on = { ...onPaper(course, null), ...ON_NO_WORDS, item: number, itemTitle: title };
      begin(course, { ...on, kind: 'question', text: '', colour: null });
    },
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onOverTime: ({ id }, { main }) => void openDesk(overTimeHref(id, main.finding)),
    onFigureTable: ({ id }) => void openDesk(hrefOf({ kind: 'figures', of: 'paper', key: id })),
    onCopyText: copyText,
    onCopyTable: copyTable,
    onSaveFile: saveFile,
  };
}

const ON_NO_WORDS = { quote: null, at: null } as const;

async function showInTab(course: Course, source: readonly Run[], exact: string): Promise<void> {
  const tabId = course.tabId.value;
  if (tabId === null || source.length === 0) return;
  course.isMissing.value = !(await showWordsInTab(tabId, source, exact));
}

const showInReader = (paperId: string, { page, source }: QuotedAt, exact: string) =>
  void openStoredPaper(paperId, wordsHash({ page, source, exact }));

/** Words of a note where another version of its paper has them. */
export function showPlace(course: Course, paperId: string, { quote, at }: NotePlace): void {
  if (course.papers.isFile(paperId)) showInReader(paperId, at, quote.exact);
  else void showInTab(course, at.source, quote.exact);
}

async function beginNote(course: Course, kind: NoteKind, about: NoteAbout | null): Promise<void> {
  const asked = await beginningOf(kind, about);
  const place = about ? placeOf(about.passage) : { ...ON_NO_WORDS, item: null };
  const itemName = about && place.item !== null ? itemTitle(about.paper, place.item) : null;
  begin(course, {
    ...onPaper(course, about?.paper ?? null),
    kind,
    ...asked,
    colour: null,
    ...place,
    itemTitle: itemName,
  });
}

/** Words selected on the page: the notes are shown, with the new one ready to be written. */
export async function noteSelected(
  course: Course,
  { wants, colour, quote: sent, source }: SelectedWords,
): Promise<void> {
  const quote = ofWholeWords(sent);
  await course.readAnyway();
  const page = course.papers.shown.value.find(({ isPage }) => isPage);
  if (!page) return;
  const at = { page: 1, printed: null, source };
  const placing = course.versions.placing.value;
  if (placing) {
    const { item, itemTitle } = placing.note;
    return course.versions.answer(placing, { quote, at, item, itemTitle, anchor: null });
  }
  const id = begin(course, {
    ...onPaper(course, page),
    kind: wants,
    text: '',
    colour: wants === 'highlight' ? await colourOf(course, colour) : null,
    quote,
    at,
    item: null,
    itemTitle: null,
  });
  course.begunOnPage.value = id;
}

/** That of this highlight, which the next one has as well. */
async function colourOf({ store }: Course, chosen: Colour | null): Promise<Colour> {
  if (chosen) await changeSetting(store, 'colour', chosen);
  const settings = await readSettings(store);
  return chosen ?? (settings.ok ? settings.value.colour : 'yellow');
}

function begin(
  { notes, papers }: Course,
  draft: Omit<NoteDraft, 'id' | 'asking'> & Partial<Pick<NoteDraft, 'asking'>>,
): string {
  const id = newId();
  papers.glossary.letGo();
  papers.corrections.letGo();
  notes.begin({ id, asking: null, ...draft });
  return id;
}

/** A note on no words of a meeting hangs on the meeting; of any other page, on the page. */
function onPaper(
  { open }: Course,
  paper: PanelPaper | null,
): Pick<NoteDraft, 'paperId' | 'paperTitle' | 'meetingKeys'> {
  const { meetingKey = null, title = null, studied } = open.value ?? {};
  const meetingKeys = meetingKey === null ? [] : [meetingKey];
  if (paper) return { paperId: paper.id, paperTitle: paper.title, meetingKeys };
  if (meetingKey !== null) return { paperId: null, paperTitle: null, meetingKeys };
  return { paperId: studied?.paperId ?? null, paperTitle: title, meetingKeys };
}
