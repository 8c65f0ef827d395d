/** The desk, wired: what is kept goes in, what the member does comes out. */
import { useEffect, useRef } from 'preact/hooks';
import { DeskBar } from '@/components/DeskBar';
import { type DeskPlace as DeskPlaceName, hrefOf, NOTES } from '@/components/desk-places';
import { KeyHelp } from '@/components/KeyHelp';
import { later, useLoaded } from '@/components/loaded';
import { Skeleton } from '@/components/Skeleton';
import { StoreTrouble } from '@/components/StoreTrouble';
import { ALL_SEARCHED } from '@/components/search-choice';
import { UndoBar } from '@/components/UndoBar';
import { useKey } from '@/components/use-key';
import { KEYS } from '@/lib/keys';
import { shortcutsNow } from '@/lib/platform/shortcuts';
import type { StoreProblem } from '@/lib/store/problems';
import { deskWords } from '@/lib/words/desk';
import { DeskDialogs } from './DeskDialogs';
import { DeskPlace } from './DeskPlace';
import type { Desk as DeskState, Done } from './desk';

const goToSearch = () => {
  location.hash = hrefOf({ kind: 'search', asked: ALL_SEARCHED });
};

export function Desk({ desk }: { desk: DeskState }) {
  const { shelf, done, problem, place } = desk;
  const { value } = shelf;
  const isLoaded =
    (place.value.kind !== 'search' || desk.loaded.search.value !== null) &&
    (place.value.kind !== 'glossary' || desk.loaded.glossary.value !== null) &&
    (place.value.kind !== 'over-time' || desk.loaded.overTime.value?.isReady.value === true) &&
    (place.value.kind !== 'follow-ups' || desk.loaded.followUps.value?.isReady.value === true) &&
    (place.value.kind !== 'notes' || desk.loaded.allNotes.value?.isReady() === true) &&
    ((place.value.kind !== 'questions' && place.value.kind !== 'enquiry') ||
      (desk.loaded.questions.value?.isReady() === true && desk.meetingNotes.stored.value !== null)) &&
    (place.value.kind !== 'figures' || desk.loaded.figures.value !== null) &&
    (place.value.kind !== 'settings' || desk.loaded.settings.value?.isReady() === true);
  useKey(KEYS.search.all, goToSearch);
  useFocus(whereOf(place.value), isLoaded ? value : null);
  return (
    <>
      <DeskBar here={place.value} />
      {value === null && <Skeleton rows={3}>{deskWords.loading}</Skeleton>}
      {value?.ok === false && <Trouble desk={desk} problem={value.problem} />}
      {value?.ok && <DeskPlace desk={desk} shelf={value.value} />}
      {value?.ok && <DeskDialogs desk={desk} shelf={value.value} />}
      <KeyHelp
        isOpen={desk.areKeysShown}
        surface="desk"
        shortcutsNow={shortcutsNow}
        onSettings={() => {
          location.hash = hrefOf({ kind: 'settings', section: 'keyboard' });
        }}
      />
      <div class="desk-floor">
        {problem.value && <StoreTrouble problem={problem.value} when="change" />}
        {done.value && <DoneBar desk={desk} done={done.value} />}
      </div>
    </>
  );
}

const laterRescue = later(() => import('./Rescue'));

/** Why nothing can be shown; where records are there and cannot be opened, with a way to take them along. */
function Trouble({ desk, problem }: { desk: DeskState; problem: StoreProblem }) {
  const rescue = useLoaded(CLOSED_RECORDS.has(problem.kind), laterRescue);
  return (
    <>
      <StoreTrouble problem={problem} when="read" />
      {rescue && <rescue.Rescue store={desk.store} />}
    </>
  );
}

const CLOSED_RECORDS: ReadonlySet<StoreProblem['kind']> = new Set([
  'newer',
  'cannot-open',
  'not-upgraded',
  'failed',
]);

/** Among all notes, and on the board, other rows may be chosen: that is no other place. */
function whereOf(place: DeskPlaceName): string {
  if (place.kind === 'notes') return hrefOf(NOTES);
  return hrefOf(place.kind === 'follow-ups' ? { ...place, owner: null, what: null, only: null } : place);
}

function DoneBar({ desk, done: { said, undo } }: { desk: DeskState; done: Done }) {
  return (
    <UndoBar key={said} onUndo={undo && (() => desk.act(undo()))} onGone={desk.letGo}>
      {said}
    </UndoBar>
  );
}

/**
 * What was asked for gets the focus; at another place else its heading, as on another page; so it does when what had it
 * is gone.
 */
function useFocus(place: string, shown: unknown): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const isFirst = last.current === null;
    const isElsewhere = !isFirst && last.current !== place;
    const isLost = !isFirst && document.activeElement === document.body;
    last.current = place;
    const arrival = document.querySelector<HTMLElement>('main [data-arrival]');
    const askedFor = isFirst || isElsewhere ? arrival : null;
    const heading = askedFor ?? document.querySelector<HTMLElement>('main h1');
    if (askedFor || isElsewhere || isLost) heading?.focus({ preventScroll: !askedFor && !isElsewhere });
  }, [place, shown]);
}
