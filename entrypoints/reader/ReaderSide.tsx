/** The right column: what was found on the page on screen, or one list of all that was found; how far the reading is. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { Contents } from '@/components/Contents';
import type { FirstRow } from '@/components/FindingList';
import { PageFindings } from '@/components/PageFindings';
import { PanelSection } from '@/components/PanelSection';
import { PaperSection } from '@/components/PaperSection';
import { contentsLines, SECTIONS, type SectionKey, shortFormKey } from '@/components/panel-lists';
import { SectionBar } from '@/components/SectionBar';
import { SectionPath } from '@/components/SectionPath';
import { tablesOnPage } from '@/components/TableGroups';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import type { ReaderActions } from './actions';
import { rowAt } from './outline';
import { ReaderSaid } from './ReaderSaid';
import type { Workspace } from './workspace';

type Place = 'page' | 'contents' | SectionKey;

type Props = { readonly workspace: Workspace; readonly actions: ReaderActions };

export function ReaderSide({ workspace, actions }: Props) {
  const place = useSignal<Place>('page');
  /** `nth`: which asking it answers. */
  const first = useSignal<(FirstRow & { readonly nth: number }) | null>(null);
  useSignalEffect(() => {
    if (workspace.pointed.value > 0) place.value = 'page';
  });
  useSignalEffect(() => {
    const asked = workspace.toCorrect.value;
    const read = workspace.paper.peek();
    const key = asked && read ? shortFormKey(read, asked.short) : null;
    if (asked === null || key === null) return;
    first.value = { key, isToCorrect: true, nth: asked.nth };
    place.value = 'short-forms';
  });
  const { everywhere } = words;
  const { names, entriesHere, notesHere, paper, notes, studied } = workspace;
  const page = workspace.page.value;
  const { meanings } = workspace.settings.value;
  const tablesHere = paper.value ? tablesOnPage(paper.value, page, actions) : [];
  const foundHere = tablesHere.length + entriesHere.value.length + notesHere.value.length;
  const here = everywhere.count(foundHere);
  const isUnnumbered = names.value.hasPrinted && names.value.printedOn(page) === null;
  const onThisPage = isUnnumbered
    ? readerWords.onFilePage(page)
    : readerWords.onPage(names.value.nameOf(page));
  const questions = notes.shown.value.filter(({ note }) => note.kind === 'question').length;
  const lines = paper.value ? contentsLines(paper.value, { notes: notes.shown.value.length, questions }) : [];
  const links = [{ key: 'page', name: onThisPage, count: here, note: null }, ...lines];
  const goTo = (key: string, row?: string) => {
    first.value = row === undefined ? null : { key: row, isToCorrect: false, nth: 0 };
    place.value = SECTIONS.find((one) => one === key) ?? (key === 'contents' ? 'contents' : 'page');
  };

  if (paper.value && place.value !== 'page' && place.value !== 'contents') {
    return (
      <PaperSection
        key={first.value?.nth}
        section={place.value}
        paper={paper.value}
        view={{ notes: notes.shown.value, begun: notes.begun.value, meanings }}
        actions={{ ...actions, onPrintQuestions: null }}
        links={links}
        initial={first.value}
        onBack={() => goTo('contents')}
        onGoTo={goTo}
      />
    );
  }
  return (
    <>
      <SectionBar
        title={place.value === 'contents' ? words.panel.contents.ofPaper : onThisPage}
        count={place.value === 'contents' ? null : inBrackets(here)}
        links={links}
        here={place.value}
        onBack={() => goTo(place.value === 'contents' ? 'page' : 'contents')}
        onGoTo={goTo}
      />
      {place.value === 'page' && (
        <SectionPath
          rows={workspace.outline.value}
          here={rowAt(workspace.outline.value, page)}
          onGo={workspace.viewer.jumpTo}
        />
      )}
      <ReaderSaid workspace={workspace} actions={actions} />
      {place.value === 'page' && (
        <PageFindings
          paper={paper.value}
          page={studied.value?.pages[page - 1] ?? null}
          entries={entriesHere.value}
          tables={tablesHere}
          notes={notesHere.value}
          begun={notes.begun.value}
          meanings={meanings}
          open={workspace.chosen.value}
          onOpen={workspace.choose}
          actions={actions}
        />
      )}
      {(place.value === 'contents' || (foundHere === 0 && lines.length > 0)) && (
        <PanelSection label={words.panel.contents.ofPaper}>
          <Contents lines={place.value === 'contents' ? links : lines} onOpen={goTo} />
        </PanelSection>
      )}
    </>
  );
}

/** "On page 1 2" would be read as twelve. */
const inBrackets = (count: string): string => `(${count})`;
