/** Follow-ups at the desk: what papers ask and answer, and what the member keeps of it, as the chair's list. */
import { computed, signal } from '@preact/signals';
import { passageKey } from '@/lib/anchor/history';
import { type Board, boardFrom } from '@/lib/follow/board';
import { follow } from '@/lib/follow/following';
import { meetingsFrom, meetingsRead } from '@/lib/follow/next-meeting';
import { followedNote } from '@/lib/follow/own-requests';
import type { FollowUp } from '@/lib/follow/paper';
import { programmeChanges } from '@/lib/follow/programme-changes';
import { type ResponseTime, responseTimeOf } from '@/lib/follow/response-time';
import type { Result } from '@/lib/result';
import type { SharedDays } from '@/lib/share/bundle';
import {
  type CommitteePapers,
  committeePapers,
  type KeptFollowing,
  keptFollowing,
} from '@/lib/store/committee-follow';
import type { Store } from '@/lib/store/open';
import type { StoreProblem } from '@/lib/store/problems';
import type { NoteRow } from '@/lib/store/rows';
import { readSettings } from '@/lib/store/settings';
import type { Act } from './desk';
import { showingIn } from './showing';
import { watched } from './watched';

/** A committee on the shelf, and its council's name. */
export type Followed = { readonly id: string; readonly council: string };

export type FollowUps = ReturnType<typeof createFollowUps>;

export function createFollowUps(store: Store, act: Act) {
  const committee = signal<Followed | null>(null);
  const papers = signal<Result<CommitteePapers, StoreProblem> | null>(null);
  const kept = watched(() => {
    const id = committee.value?.id;
    return id === undefined ? null : () => keptFollowing(store, id);
  });
  const settings = watched(() => () => readSettings(store));
  const responseMonths = computed(() => (settings.value?.ok ? settings.value.value.responseMonths : {}));
  const response = computed((): ResponseTime => {
    const { id, council } = committee.value ?? { id: '', council: '' };
    return responseTimeOf(council, responseMonths.value[id]);
  });
  const board = computed((): Board | null => {
    const id = committee.value?.id;
    if (id === undefined || !papers.value?.ok || !kept.value?.ok) return null;
    return boardOf(id, papers.value.value.papers, kept.value.value, response.value, todayOf(store));
  });
  return {
    store,
    act,
    committee,
    papers,
    kept,
    board,
    response,
    responseMonths,
    today: () => todayOf(store),
    /** When the committee meets, for other members. */
    knownDays(): SharedDays {
      if (!papers.value?.ok || !kept.value?.ok) return { read: [], next: [] };
      const { read, meetingAfter } = meetingsOf(papers.value.value.papers, kept.value.value);
      const made = board.value?.rows.flatMap(({ followUp: { madeOn } }) => madeOn ?? []) ?? [];
      const next = [...new Set([...read, ...made])].toSorted().flatMap((id) => {
        const after = meetingAfter(id);
        return after === null ? [] : [{ id, next: after }];
      });
      return { read, next };
    },
    programme: computed(() => (papers.value?.ok ? programmeChanges(papers.value.value.papers) : [])),
    showingOf: computed(() => showingIn(papers.value?.ok ? papers.value.value.rows : [])),
    /** Reads the papers anew: on arrival, since it takes a while. */
    async look(wanted: Followed): Promise<void> {
      if (committee.value?.id !== wanted.id) papers.value = null;
      committee.value = wanted;
      const read = await committeePapers(store, wanted.id);
      if (committee.value?.id === wanted.id) papers.value = read;
    },
  };
}

/** The list as it stands on a day. */
export function boardOf(
  committeeId: string,
  papers: CommitteePapers['papers'],
  kept: KeptFollowing,
  response: ResponseTime,
  today: string,
): Board {
  const known = new Set(kept.followUps.map(({ id }) => id));
  const own = kept.requests.filter((note) => !known.has(note.id));
  const notes = own.map((note) => {
    const [madeOn = null] = note.meetingKeys.flatMap((key) => kept.dayOf.get(key) ?? []).toSorted();
    return { ...followedNote(note, committeeId, madeOn), further: furtherOf(note) };
  });
  const { read, meetingAfter } = meetingsOf(papers, kept);
  const days = { today, next: nextFrom(today, meetingAfter, read), read };
  return boardFrom(follow(papers, [...kept.followUps, ...notes]), { response, meetingAfter }, days);
}

/** What became of the words it hangs on, as of any that a follow-up quotes. */
function furtherOf({ paperId, quote, at, sightings }: NoteRow): FollowUp['further'] {
  if (paperId === null || !quote || !at) return undefined;
  const of = passageKey({ paperId, quote, at });
  return sightings.map((seen) => ({ ...seen, of }));
}

/** As the papers read here say; where they are silent, as those of other members do. */
function meetingsOf(papers: CommitteePapers['papers'], { sharedDays: shared }: KeptFollowing) {
  const own = meetingsFrom(papers);
  const later = new Map(shared?.next.map(({ id, next }) => [id, next]));
  return {
    read: [...new Set([...meetingsRead(papers), ...(shared?.read ?? [])])].toSorted(),
    meetingAfter: (day: string) => own(day) ?? later.get(day) ?? null,
  };
}

const todayOf = (store: Store): string => {
  const now = new Date(store.now());
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The first meeting from today on that a paper names or is for. */
function nextFrom(
  today: string,
  meetingAfter: (day: string) => string | null,
  days: readonly string[],
): string | null {
  const coming = [...days, ...days.flatMap((day) => meetingAfter(day) ?? [])].filter((day) => day >= today);
  return coming.toSorted()[0] ?? null;
}
