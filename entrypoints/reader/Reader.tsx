/** The reader's page: its bar, its three columns, and what floats over them. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BesideTabs } from '@/components/BesideTabs';
import { hrefOf } from '@/components/desk-places';
import { KeyHelp } from '@/components/KeyHelp';
import { ReaderDrawerBar } from '@/components/ReaderDrawerBar';
import { openDesk } from '@/lib/platform/own-pages';
import { shortcutsNow } from '@/lib/platform/shortcuts';
import { readerWords } from '@/lib/words/reader';
import { ContinueHere } from './ContinueHere';
import type { Controls } from './controls';
import { listenForDrops } from './drops';
import { listenForKeys } from './keyboard';
import { shortTitle } from './paper-title';
import { ReaderBefore } from './ReaderBefore';
import { BesideFrame, ChooseBeside } from './ReaderBeside';
import { ReaderOutline } from './ReaderOutline';
import { Folds, Pages } from './ReaderPages';
import { ReaderPrint } from './ReaderPrint';
import { ReaderSide } from './ReaderSide';
import { ReaderText } from './ReaderText';
import { ReaderTop } from './ReaderTop';
import { ReaderUndo } from './ReaderUndo';
import { explainShortForms } from './short-forms';
import type { Workspace } from './workspace';

type Props = { readonly workspace: Workspace; readonly controls: Controls };

export function Reader({ workspace, controls }: Props) {
  const { viewer, reader } = workspace;
  const { tab, drawer, folded, isPrinting, actions, beside } = controls;
  const isDragging = useSignal(false);
  const stage = reader.stage.value;
  const isOpen = stage.kind === 'open';

  const openFiles = ([first]: readonly File[]) => {
    if (first) void reader.openFile(first);
  };
  useEffect(() => listenForKeys(controls.deeds, controls.escape), []);

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

  const hasOther = beside.address.value !== null;
  return (
    <>
      <div
        class="reader-table"
        data-beside={hasOther ? (beside.isInFront.value ? 'front' : 'behind') : undefined}
      >
        {hasOther && (
          <BesideTabs
            own={shortTitle(workspace)}
            other={beside.shows.value?.title ?? ''}
            isOtherInFront={beside.isInFront.value}
            onFront={beside.putInFront}
          />
        )}
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
                onAsk={(item) => {
                  if (drawer.value !== null) controls.openDrawer('findings');
                  actions.onAskAbout(item);
                }}
              />
            )}
            <main class="reader-pages" aria-label={readerWords.pages}>
              <Pages
                element={viewer.container}
                isHidden={!isOpen || controls.isText.value}
                onPinch={viewer.pinch}
              />
              {isOpen && controls.isText.value && (
                <ReaderText workspace={workspace} onPrinted={controls.turnText} />
              )}
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
              <aside class="reader-side" aria-label={readerWords.side} tabIndex={-1}>
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
        <BesideFrame beside={beside} />
      </div>
      <KeyHelp
        isOpen={controls.areKeysShown}
        surface="reader"
        shortcutsNow={shortcutsNow}
        onSettings={() => void openDesk(hrefOf({ kind: 'settings', section: 'keyboard' }))}
      />
      {beside.isChoosing.value && <ChooseBeside workspace={workspace} beside={beside} />}
    </>
  );
}
