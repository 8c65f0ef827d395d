/** All that the desk's page holds: where the member is, what is kept, what is being asked, and what can be undone. */
import { computed, signal } from '@preact/signals';
import { type DeskPlace, hrefOf, readPlace } from '@/components/desk-places';
import { meetingWith, wholeMeetings } from '@/components/desk-text';
import type { NoteChoice } from '@/components/note-address';
import { carryNotesTo } from '@/lib/platform/versions';
import { assignPaper, undoAssigning } from '@/lib/store/assigning';
import type { MeetingPlace } from '@/lib/store/belonging';
import { deletePaper, type WithPaper, type WrittenOn, writtenOn } from '@/lib/store/deleting';
import { forgetPaper } from '@/lib/store/forgetting';
import { createGlossaryEntries } from '@/lib/store/glossary-entries';
import { notesOfMeeting, restoreNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { Kept, StoreProblem } from '@/lib/store/problems';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import { readSettings } from '@/lib/store/settings';
import { readShelf, type ShelfCommittee, type ShelfCouncil } from '@/lib/store/shelf';
import { createVersionList } from '@/lib/store/version-list';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { createJoining } from './joining';
import { createLoadedPlaces } from './loaded-places';
import { createNews } from './news';
import { createDeskNotes } from './notes';
import { watched } from './watched';

/** What the member is asked before anything happens. */
export type Asked =
  | { readonly kind: 'delete'; readonly paper: PaperRow; readonly written: WrittenOn }
  | { readonly kind: 'place'; readonly paper: PaperRow }
  | { readonly kind: 'exempt'; readonly paper: PaperRow }
  | { readonly kind: 'join-committees'; readonly into: ShelfCommittee; readonly council: ShelfCouncil }
  | { readonly kind: 'join-councils'; readonly into: ShelfCouncil };

/** What has just been done; `undo` puts it back. */
export type Done = { readonly said: string; readonly undo: (() => Kept<unknown>) | null };

/** Does one thing; says what was done, or why it was not. */
export type Act = (outcome: Kept<unknown>, said?: Done | null) => Promise<void>;

export type Desk = ReturnType<typeof createDesk>;

export function createDesk(store: Store) {
  const place = signal<DeskPlace>(readPlace(location.hash));
  const asked = signal<Asked | null>(null);
  const done = signal<Done | null>(null);
  const problem = signal<StoreProblem | null>(null);
  const withExempt = signal(false);

  const shelf = watched(() => () => readShelf(store));
  const meetingNotes = watched(() => {
    const { value } = place;
    // Figures and challenges have a list of their own, and the key of figures may be a paper's.
    return 'key' in value && value.kind !== 'figures' && value.kind !== 'challenges'
      ? () => notesOfMeeting(store, value.key)
      : null;
  });
  const meetings = computed(() => (shelf.value?.ok ? wholeMeetings(shelf.value.value) : []));
  const versions = createVersionList(
    store,
    computed(() => {
      const here = place.value;
      const whole = here.kind === 'meeting' ? meetingWith(meetings.value, here.key) : undefined;
      return whole?.papers.map(({ id }) => id) ?? [];
    }),
    carryNotesTo,
  );
  const chosen = watched(() => () => readSettings(store));
  const glossary = createGlossaryEntries(store);
  const areKeysShown = signal(false);
  /** Empty where the member gives none. */
  const memberName = computed(() => (chosen.value?.ok ? chosen.value.value.memberName : ''));

  addEventListener('hashchange', () => {
    place.value = readPlace(location.hash);
    withExempt.value = false;
    problem.value = null;
    void arrive();
  });

  const act: Act = async (outcome, said = null) => {
    const result = await outcome;
    asked.value = null;
    problem.value = result.ok ? null : result.problem;
    done.value = result.ok ? said : null;
  };

  const ofMeeting = createDeskNotes(store, meetingNotes);
  const news = createNews(store);
  const loaded = createLoadedPlaces({
    ...{ store, act, place, meetings, chosen, areKeysShown, memberName, notes: ofMeeting },
    shelf: computed(() => (shelf.value?.ok ? shelf.value.value : null)),
    isKnown: (short) => glossary.value?.some((entry) => entry.short === short) ?? true,
  });
  const arrive = async () => {
    if (place.value.kind === 'shelf') await news.look();
    await loaded.arrive();
  };
  void arrive();

  return {
    store,
    loaded,
    versions,
    place,
    asked,
    done,
    problem,
    withExempt,
    shelf,
    meetings,
    chosen,
    news,
    areKeysShown,
    memberName,
    glossary,
    act,
    /** Other notes in the same place: the address says which, but going back leads out of there. */
    chooseNotes(choice: NoteChoice): void {
      place.value = { kind: 'notes', choice };
      history.replaceState(null, '', hrefOf(place.value));
    },
    letGo(): void {
      done.value = null;
    },
    meetingNotes: { stored: meetingNotes, ...ofMeeting },

    async askToDelete(paper: PaperRow): Promise<void> {
      const written = await writtenOn(store, paper.id);
      if (written.ok) asked.value = { kind: 'delete', paper, written: written.value };
      else problem.value = written.problem;
    },
    /** `choice`: `null` for one that is forgotten. */
    remove: (paper: PaperRow, choice: WithPaper | null, title: string) =>
      act(choice ? deletePaper(store, paper.id, choice) : forgetPaper(store, paper), {
        said: deskWords.remove.removed(title),
        undo: null,
      }),
    put: (paper: PaperRow, places: readonly MeetingPlace[]) =>
      act(assignPaper(store, paper.id, places), {
        said: deskWords.place.moved,
        undo: () => undoAssigning(store, paper),
      }),
    answer: async (paper: PaperRow, exempt: 'yes' | 'no') => {
      const { answerExempt } = await import('@/lib/store/answering-exempt');
      await act(answerExempt(store, paper.id, exempt));
    },
    ...createJoining(store, act),
    async removeNote(note: NoteRow, notes: ReturnType<typeof createDeskNotes>): Promise<void> {
      const removed = await notes.remove(note);
      problem.value = removed.ok ? null : removed.problem;
      const row = removed.ok ? removed.value : null;
      if (row) done.value = { said: words.notes.deleted[row.kind], undo: () => restoreNote(store, row) };
    },
  };
}
