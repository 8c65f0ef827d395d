/** What the member should know of the paper as a whole: how far it has been read, what could not be, what Kloe has to ask. */
import { Button } from '@/components/Button';
import { type AskActions, DeskAsks } from '@/components/DeskAsks';
import { LazyVersionNews } from '@/components/LazyVersionNews';
import { Notice } from '@/components/Notice';
import { NotKept } from '@/components/NotKept';
import { Progress } from '@/components/Progress';
import { UnreadPages } from '@/components/UnreadPages';
import { versionsSaid, versionsShown } from '@/components/version-said';
import { openDesk } from '@/lib/platform/own-pages';
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { readProblemText } from '@/lib/words/problems';
import { readerWords } from '@/lib/words/reader';
import { MOST_PRESSED } from './crowded-pages';
import type { Workspace } from './workspace';

type Props = { readonly workspace: Workspace; readonly actions: AskActions };

export function ReaderSaid({ workspace, actions }: Props) {
  const { studied, isMissing, notes } = workspace;
  return (
    <div class="reader-said">
      <Reading workspace={workspace} />
      {isMissing.value && <Notice kind="doubt">{readerWords.wordsMoved}</Notice>}
      {studied.value && !studied.value.kept.ok && <NotKept problem={studied.value.kept.problem} />}
      {notes.isUnread.value && <Notice kind="late">{findingWords.notLookedFor.notes}</Notice>}
      {studied.value && <UnreadPages pages={studied.value.pages} />}
      <Crowded workspace={workspace} />
      <Asks workspace={workspace} actions={actions} />
      <Versions workspace={workspace} />
    </div>
  );
}

function Reading({ workspace: { reader, paper } }: { workspace: Workspace }) {
  const { reading } = readerWords;
  const state = reader.studying.value;
  const again = <Button onPress={reader.readAgain}>{reading.start}</Button>;
  switch (state.kind) {
    case 'reading':
      return (
        <section class="reader-reading" aria-label={reading.pages}>
          <Progress
            done={state.done}
            of={state.of}
            label={reading.pages}
            spoken={reading.spoken}
            stopLabel={words.everywhere.stop}
            onStop={reader.stop}
          >
            {reading.progress(state.done, state.of)}
          </Progress>
          <small>{reading.meanwhile}</small>
        </section>
      );
    case 'stopped':
      return (
        <Notice kind="info" title={reading.stopped} actions={again}>
          {reading.stoppedText}
        </Notice>
      );
    case 'crashed':
      return (
        <Notice kind="late" title={reading.crashed} actions={again}>
          {reading.crashedText}
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="late" title={reading.crashed}>
          {readProblemText(state.problem)}
        </Notice>
      );
    case 'done':
      return paper.value === null ? null : (
        <span class="hidden-text" role="status">
          {reading.done}
        </span>
      );
    case 'waiting':
      return null;
  }
}

function Crowded({ workspace: { viewer } }: { workspace: Workspace }) {
  const count = viewer.crowded.value.get(viewer.page.value);
  return count === undefined ? null : <Notice kind="info">{readerWords.crowded(count, MOST_PRESSED)}</Notice>;
}

function Asks({ workspace: { asks }, actions }: Props) {
  return (
    asks.value && (
      <DeskAsks
        shelf={asks.value}
        onAnswer={actions.onAnswer}
        onPutIn={actions.onPutIn}
        onPlace={actions.onPlace}
      />
    )
  );
}

function Versions({ workspace }: { workspace: Workspace }) {
  const { versions } = workspace;
  return (
    <LazyVersionNews
      {...versionsShown(versions)}
      placing={versions.placing.value}
      actions={{
        ...versionsSaid(versions),
        onShowPlace: (_, { quote: { exact }, at }) =>
          workspace.showPassage({ words: exact, start: 0, end: exact.length, ...at }),
        onChoose: (waiting) => {
          versions.placing.value = waiting;
        },
      }}
      onChanges={openDesk}
      openingOf={() => null}
    />
  );
}
