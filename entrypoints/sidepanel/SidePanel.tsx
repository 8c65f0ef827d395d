/** The panel as the course of reading stands. */
import { useEffect, useMemo } from 'preact/hooks';
import { hrefOf } from '@/components/desk-places';
import { KeyHelp } from '@/components/KeyHelp';
import { LazyMeetingPairs } from '@/components/LazyMeetingPairs';
import { LazyVersionNews } from '@/components/LazyVersionNews';
import { Panel } from '@/components/Panel';
import { StoreTrouble } from '@/components/StoreTrouble';
import { ALL_SEARCHED } from '@/components/search-choice';
import { UndoBar } from '@/components/UndoBar';
import { useKey } from '@/components/use-key';
import { versionsSaid, versionsShown } from '@/components/version-said';
import { KEYS } from '@/lib/keys';
import { onAskedWords } from '@/lib/platform/asked-words';
import { openDesk, openStoredPaper } from '@/lib/platform/own-pages';
import { onSelectedWords } from '@/lib/platform/selected-words';
import { shortcutsNow } from '@/lib/platform/shortcuts';
import { onWantedMeaning } from '@/lib/platform/wanted-meaning';
import { meetingPairWords } from '@/lib/words/meeting-pairs';
import { noteSelected, panelActions, showPlace } from './actions';
import type { Course } from './course';

const goToSearch = () => void openDesk(hrefOf({ kind: 'search', asked: ALL_SEARCHED }));

export function SidePanel({ course }: { course: Course }) {
  const actions = useMemo(() => panelActions(course), [course]);
  const state = course.state.value;
  const tabId = course.tabId.value;
  const isRead = state.kind === 'read' || state.kind === 'no-meeting';
  useEffect(() => {
    if (isRead && tabId !== null) return onSelectedWords(tabId, (words) => void noteSelected(course, words));
    return undefined;
  }, [course, tabId, isRead]);
  useEffect(() => {
    if (state.kind !== 'read' || tabId === null) return undefined;
    return onWantedMeaning(tabId, (short) => {
      course.toCorrect.value = { short, nth: (course.toCorrect.value?.nth ?? 0) + 1 };
    });
  }, [course, tabId, state.kind]);
  useEffect(
    () =>
      tabId === null
        ? undefined
        : onAskedWords(tabId, (asked) => {
            course.wanted.value = { asked };
          }),
    [course, tabId],
  );
  useKey(KEYS.search.all, goToSearch);
  const glossary = { entries: course.glossary.value, wanted: course.wanted.value };
  return (
    <>
      <Panel
        state={state}
        actions={actions}
        glossary={glossary}
        news={
          <>
            <Pairing course={course} />
            <Versions course={course} />
          </>
        }
      />
      <KeyHelp
        isOpen={course.areKeysShown}
        surface="panel"
        shortcutsNow={shortcutsNow}
        onSettings={() => void openDesk(hrefOf({ kind: 'settings', section: 'keyboard' }))}
      />
    </>
  );
}

function Pairing({ course: { pairing } }: { course: Course }) {
  const pair = pairing.pair.value;
  const done = pairing.done.value;
  return (
    <>
      <LazyMeetingPairs pairs={pair ? [pair] : []} onLink={pairing.link} onApart={pairing.keepApart} />
      {pairing.problem.value && <StoreTrouble problem={pairing.problem.value} when="change" />}
      {done && (
        <UndoBar onUndo={() => void pairing.undo()} onGone={pairing.letGo}>
          {meetingPairWords[done.kind]}
        </UndoBar>
      )}
    </>
  );
}

function Versions({ course }: { course: Course }) {
  const { versions, papers } = course;
  const isPage = (paperId: string) => !papers.isFile(paperId);
  return (
    <LazyVersionNews
      {...versionsShown(versions)}
      placing={versions.placing.value}
      actions={{
        ...versionsSaid(versions),
        onShowPlace: ({ seen }, place) => showPlace(course, seen.paperId, place),
        onChoose: (waiting) => {
          const elsewhere = waiting && !isPage(waiting.seen.paperId) ? waiting.seen.paperId : null;
          if (elsewhere !== null) void openStoredPaper(elsewhere, '');
          else versions.placing.value = waiting;
        },
      }}
      onChanges={openDesk}
      openingOf={() => null}
    />
  );
}
