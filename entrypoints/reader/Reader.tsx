/** The reader's page: its bar, its three columns, and what floats over them. */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FindBar } from '@/components/FindBar';
import { ReaderBar } from '@/components/ReaderBar';
import { type Drawer, ReaderDrawerBar } from '@/components/ReaderDrawerBar';
import { readerWords } from '@/lib/words/reader';
import { readerActions } from './actions';
import { listenForDrops } from './drops';
import { listenForKeys } from './keyboard';
import { titleOf } from './paper-title';
import { ReaderBefore } from './ReaderBefore';
import { type OutlineTab, ReaderOutline } from './ReaderOutline';
import { Folds, Pages } from './ReaderPages';
import { ReaderPrint } from './ReaderPrint';
import { ReaderSelection } from './ReaderSelection';
import { ReaderSide } from './ReaderSide';
import { ReaderUndo } from './ReaderUndo';
import { explainShortForms } from './short-forms';
import type { Workspace } from './workspace';

/** As in reader.css: the page alone, the rest in drawers. */
const isNarrow = () => matchMedia('(width < 60rem)').matches;

export function Reader({ workspace }: { workspace: Workspace }) {
  const { viewer, reader, names } = workspace;
  const actions = useRef(readerActions(workspace)).current;
  const tab = useSignal<OutlineTab>('agenda');
  const drawer = useSignal<Drawer | null>(null);
  const folded = useSignal<ReadonlySet<'outline' | 'side'>>(new Set());
  const query = useSignal('');
  const finding = useSignal(0);
  const isDragging = useSignal(false);
  const isPrinting = useSignal(false);
  const areToolsOpen = useSignal(false);
  const stage = reader.stage.value;
  const isOpen = stage.kind === 'open';

  const fold = (side: 'outline' | 'side') => {
    const next = new Set(folded.value);
    if (!next.delete(side)) next.add(side);
    folded.value = next;
  };
  const openFiles = ([first]: readonly File[]) => {
    if (first) void reader.openFile(first);
  };
  const openDrawer = (next: Drawer | null) => {
    drawer.value = next;
    if (next === 'agenda' || next === 'notes' || next === 'questions') tab.value = next;
  };
  const openFind = () => {
    if (reader.stage.value.kind === 'open') finding.value += 1;
  };
  const closeFind = () => {
    finding.value = 0;
    viewer.stopFinding();
    viewer.container.focus();
  };
  const typeWords = (typed: string) => {
    query.value = typed;
    viewer.find(typed, 'first');
  };

  useSignalEffect(() => {
    if (workspace.pointed.value === 0 && workspace.toCorrect.value === null) return;
    folded.value = new Set([...folded.peek()].filter((side) => side !== 'side'));
    if (isNarrow() && drawer.peek() === null) drawer.value = 'findings';
  });
  useEffect(
    () =>
      listenForKeys({
        onNextFinding: () => workspace.step(1),
        onPreviousFinding: () => workspace.step(-1),
        onNextNote: () => workspace.nextNote(),
        onGoToPage: () => {
          const focusBox = () => document.querySelector<HTMLInputElement>('[data-page-box]')?.focus();
          areToolsOpen.value = true;
          focusBox();
          // In a narrow window it can take the focus only once it is in sight.
          setTimeout(focusBox);
        },
        onFold: fold,
        onFind: openFind,
        onLarger: viewer.larger,
        onSmaller: viewer.smaller,
        onActualSize: viewer.actualSize,
        onEscape: () => {
          if (finding.value > 0) closeFind();
          else if (drawer.value) openDrawer(null);
          else workspace.letGo();
        },
      }),
    [],
  );

  useEffect(
    () =>
      listenForDrops({
        onDragging: (is) => {
          isDragging.value = is;
        },
        onFiles: openFiles,
      }),
    [],
  );

  useEffect(() => explainShortForms(workspace, (words) => void actions.onSelected('question', words)), []);

  const page = viewer.page.value;
  const goToNamed = (typed: string) => {
    const number = names.value.pageNamed(typed);
    if (number !== null) viewer.jumpTo(number);
    return number !== null;
  };
  return (
    <div class="reader">
      <ReaderBar
        deskHref="/desk.html"
        {...titleOf(workspace)}
        page={
          isOpen
            ? {
                number: page,
                name: names.value.nameOf(page),
                last: names.value.last,
                hasPrinted: names.value.hasPrinted,
                onGo: goToNamed,
                onBefore: () => viewer.turnTo(page - 1),
                onNext: () => viewer.turnTo(page + 1),
              }
            : null
        }
        areToolsOpen={areToolsOpen.value}
        onTools={() => {
          areToolsOpen.value = !areToolsOpen.value;
        }}
        scale={viewer.scale.value}
        onSmaller={viewer.smaller}
        onLarger={viewer.larger}
        onFitWidth={viewer.fitWidth}
        isFinding={finding.value > 0}
        onFind={openFind}
        onPrint={() => {
          isPrinting.value = true;
        }}
      />
      {finding.value > 0 && (
        <FindBar
          query={query.value}
          outcome={viewer.found.value}
          asked={finding.value}
          onQuery={typeWords}
          onNext={() => viewer.find(query.value, 'next')}
          onPrevious={() => viewer.find(query.value, 'previous')}
          onClose={closeFind}
        />
      )}
      <div
        class="reader-body"
        data-outline={folded.value.has('outline') || !isOpen ? 'folded' : 'open'}
        data-side={folded.value.has('side') || !isOpen ? 'folded' : 'open'}
        data-drawer={drawer.value ?? undefined}
      >
        {isOpen && (
          <ReaderOutline
            workspace={workspace}
            tab={tab.value}
            onTab={(next) => {
              tab.value = next;
            }}
          />
        )}
        <main class="reader-pages" aria-label={readerWords.pages}>
          <Pages element={viewer.container} isHidden={!isOpen} />
          {!isOpen && (
            <div class="reader-before">
              <ReaderBefore
                stage={stage}
                onFiles={openFiles}
                onAgain={() => void reader.openAsked(location.search)}
              />
            </div>
          )}
          {isOpen && <Folds folded={folded.value} onFold={fold} />}
        </main>
        {isOpen && (
          <aside class="reader-side" aria-label={readerWords.side}>
            <ReaderSide workspace={workspace} actions={actions} />
          </aside>
        )}
      </div>
      {isOpen && <ReaderDrawerBar open={drawer.value} onOpen={openDrawer} />}
      {isOpen && <ReaderSelection workspace={workspace} onSelected={actions.onSelected} />}
      <ReaderUndo workspace={workspace} actions={actions} />
      {isPrinting.value && (
        <ReaderPrint
          workspace={workspace}
          onClose={() => {
            isPrinting.value = false;
          }}
        />
      )}
      {isDragging.value && <p class="reader-drop">{readerWords.open.drop}</p>}
    </div>
  );
}
