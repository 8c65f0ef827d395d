/** The reader's page: its bar, its three columns, and what floats over them. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ReaderDrawerBar } from '@/components/ReaderDrawerBar';
import { readerWords } from '@/lib/words/reader';
import { readerActions } from './actions';
import { ContinueHere } from './ContinueHere';
import { createControls } from './controls';
import { listenForDrops } from './drops';
import { listenForKeys } from './keyboard';
import { startMaking } from './making';
import { ReaderBefore } from './ReaderBefore';
import { ReaderOutline } from './ReaderOutline';
import { Folds, Pages } from './ReaderPages';
import { ReaderPrint } from './ReaderPrint';
import { ReaderSide } from './ReaderSide';
import { ReaderTop } from './ReaderTop';
import { ReaderUndo } from './ReaderUndo';
import { explainShortForms } from './short-forms';
import type { Workspace } from './workspace';

export function Reader({ workspace }: { workspace: Workspace }) {
  const { viewer, reader } = workspace;
  const actions = useRef(readerActions(workspace)).current;
  const making = useRef(startMaking(workspace, actions.onMake)).current;
  const controls = useRef(createControls(workspace, making)).current;
  const { tab, drawer, folded, isPrinting } = controls;
  const isDragging = useSignal(false);
  const stage = reader.stage.value;
  const isOpen = stage.kind === 'open';

  const openFiles = ([first]: readonly File[]) => {
    if (first) void reader.openFile(first);
  };
  useEffect(
    () => listenForKeys(controls.deeds, controls.escape, () => workspace.settings.value.letterKeys),
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

  useEffect(() => explainShortForms(workspace, (words) => void actions.onMake('question', words, null)), []);

  return (
    <div class="reader">
      <ReaderTop workspace={workspace} controls={controls} />
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
          <Pages element={viewer.container} isHidden={!isOpen} onPinch={viewer.pinch} />
          {!isOpen && (
            <div class="reader-before">
              <ReaderBefore
                stage={stage}
                onFiles={openFiles}
                onAgain={() => void reader.openAsked(location.search)}
              />
            </div>
          )}
          {isOpen && <ContinueHere workspace={workspace} />}
          {isOpen && <Folds folded={folded.value} onFold={controls.fold} />}
        </main>
        {isOpen && (
          <aside class="reader-side" aria-label={readerWords.side}>
            <ReaderSide workspace={workspace} actions={actions} />
          </aside>
        )}
      </div>
      {isOpen && <ReaderDrawerBar open={drawer.value} onOpen={controls.openDrawer} />}
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
