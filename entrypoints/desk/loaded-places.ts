/** The places of the desk that are loaded on the first visit: each is opened once, with what it needs of the rest of the desk. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeskPlace } from '@/components/desk-places';
import { meetingWith, type WholeMeeting } from '@/components/desk-text';
import type { Colour } from '@/lib/marking';
import type { Store } from '@/lib/store/open';
import type { Shelf } from '@/lib/store/shelf';
import type { openChanges } from './ChangesPlace';
import type { Act } from './desk';
import type { openFigures } from './FiguresPlace';
import type { openFollowUps } from './FollowUpsPlace';
import type { FiguresAsked } from './figures';
import type { openGlossary } from './GlossaryPlace';
import type { openNotes } from './NotesPlace';
import type { DeskNotes } from './notes';
import type { openOverTime } from './OverTimePlace';
import type { openQuestions } from './QuestionsPlace';
import type { openSearch } from './SearchPlace';
import type { openSettings } from './SettingsPlace';

/** What the rest of the desk lends. */
type Lent = {
  readonly store: Store;
  readonly act: Act;
  readonly place: ReadonlySignal<DeskPlace>;
  /** `null` until it was read, and where it cannot be. */
  readonly shelf: ReadonlySignal<Shelf | null>;
  readonly meetings: ReadonlySignal<readonly WholeMeeting[]>;
  readonly chosen: Parameters<typeof openSettings>[0]['chosen'];
  readonly areKeysShown: Signal<boolean>;
  readonly memberName: ReadonlySignal<string>;
  readonly notes: DeskNotes;
  /** Whether some glossary explains a short form. */
  readonly isKnown: (short: string) => boolean;
};

/** `null` until it is loaded. */
const unloaded = <Open extends (...lent: never[]) => unknown>() => signal<ReturnType<Open> | null>(null);

export function createLoadedPlaces(lent: Lent) {
  const { store, act, place, shelf, meetings, chosen, areKeysShown, memberName, notes, isKnown } = lent;
  const settings = unloaded<typeof openSettings>();
  const questions = unloaded<typeof openQuestions>();
  const allNotes = unloaded<typeof openNotes>();
  const search = unloaded<typeof openSearch>();
  const overTime = unloaded<typeof openOverTime>();
  const followUps = unloaded<typeof openFollowUps>();
  const figures = unloaded<typeof openFigures>();
  const changes = unloaded<typeof openChanges>();
  const glossary = unloaded<typeof openGlossary>();

  const meeting = () => {
    const here = place.value;
    return isOfMeeting(here) ? meetingWith(meetings.value, here.key) : undefined;
  };
  const changesAsked = computed(() => (place.value.kind === 'changes' ? place.value : null));
  const searchAsked = computed(() => (place.value.kind === 'search' ? place.value.asked : null));
  const notesChoice = computed(() => (place.value.kind === 'notes' ? place.value.choice : null));
  const challenged = computed(() => (place.value.kind === 'challenges' ? place.value.key : null));
  const figuresAsked = computed((): FiguresAsked | null => {
    const here = place.value;
    if (here.kind === 'challenges') return { kind: 'figures', of: 'meeting', key: here.key };
    return here.kind === 'figures' ? here : null;
  });
  const meaningOf = (colour: Colour) => (chosen.value?.ok && chosen.value.value.meanings[colour]) || null;

  return {
    settings,
    questions,
    allNotes,
    search,
    overTime,
    followUps,
    figures,
    changes,
    glossary,
    /** Loads what the place that one has come to needs. */
    async arrive(): Promise<void> {
      const { kind } = place.value;
      if (isOfMeeting(place.value)) {
        const { openQuestions } = await import('./QuestionsPlace');
        questions.value ??= openQuestions({ store, act, notes, meeting, isKnown });
      }
      if (kind === 'meeting' || kind === 'follow-ups') {
        const { openFollowUps } = await import('./FollowUpsPlace');
        followUps.value ??= openFollowUps(store, act, memberName);
      } else if (kind === 'figures' || kind === 'challenges') {
        const { openFigures } = await import('./FiguresPlace');
        figures.value ??= openFigures(store, act, { asked: figuresAsked, challenged, shelf, meetings });
      } else if (kind === 'notes') {
        const { openNotes } = await import('./NotesPlace');
        allNotes.value ??= openNotes({ store, act, choice: notesChoice, meetings, memberName, meaningOf });
      } else if (kind === 'search') {
        const { openSearch } = await import('./SearchPlace');
        search.value ??= openSearch(store, act, searchAsked, meetings);
      } else if (kind === 'over-time') {
        const { openOverTime } = await import('./OverTimePlace');
        overTime.value ??= openOverTime(store, act);
      } else if (kind === 'changes') {
        const { openChanges } = await import('./ChangesPlace');
        changes.value ??= openChanges(store, changesAsked);
      } else if (kind === 'glossary') {
        const { openGlossary } = await import('./GlossaryPlace');
        glossary.value ??= openGlossary(store, act);
        void glossary.value.look();
      } else if (kind === 'settings') {
        const { openSettings } = await import('./SettingsPlace');
        settings.value ??= openSettings({ store, act, chosen, areKeysShown });
        void settings.value.look();
      }
    },
  };
}

const isOfMeeting = (place: DeskPlace) =>
  place.kind === 'meeting' || place.kind === 'questions' || place.kind === 'enquiry';
