/** Follow-ups at the desk: what papers ask and answer, what the member keeps of it, each change to be taken back. */
import { computed, signal } from '@preact/signals';
import type { FollowUpByHand } from '@/components/AddFollowUpDialog';
import type { ToldEvent } from '@/components/FollowUpEventDialog';
import { stepOf } from '@/components/follow-up-text';
import { type Board, boardFrom } from '@/lib/follow/board';
import { RESPONSE_MONTHS } from '@/lib/follow/clock';
import { follow } from '@/lib/follow/following';
import { meetingsFrom, meetingsRead } from '@/lib/follow/next-meeting';
import { followedNote } from '@/lib/follow/own-requests';
import type { FollowUp } from '@/lib/follow/paper';
import { eventsFrom, type Proposal } from '@/lib/follow/proposals';
import type { Result } from '@/lib/result';
import type { SharedDays } from '@/lib/share/bundle';
import { type CommitteePapers, committeePapers, keptFollowing } from '@/lib/store/committee-follow';
import {
  addEvents,
  type FollowUpChange,
  rejectProposal,
  saveFollowUps,
  undoFollowUps,
  writeFollowUpNote,
} from '@/lib/store/follow-ups';
import { newId, type Store } from '@/lib/store/open';
import type { Kept, StoreProblem } from '@/lib/store/problems';
import { followUps as text } from '@/lib/words/en/follow-ups';
import type { Act } from './desk';
import { showingIn } from './showing';
import { watched } from './watched';

export type FollowUps = ReturnType<typeof createFollowUps>;

export function createFollowUps(store: Store, act: Act) {
  const committee = signal<string | null>(null);
  const papers = signal<Result<CommitteePapers, StoreProblem> | null>(null);
  const asking = signal<{ readonly kind: 'add' } | { readonly kind: 'event'; readonly of: FollowUp } | null>(
    null,
  );
  const kept = watched(() => {
    const { value } = committee;
    return value === null ? null : () => keptFollowing(store, value);
  });
  /** As the papers read here say; where they are silent, as those of other members do. */
  const meetings = computed(() => {
    const read = papers.value?.ok ? papers.value.value.papers : [];
    const shared = kept.value?.ok ? kept.value.value.sharedDays : null;
    const own = meetingsFrom(read);
    const later = new Map(shared?.next.map(({ id, next }) => [id, next]));
    return {
      read: [...new Set([...meetingsRead(read), ...(shared?.read ?? [])])].toSorted(),
      meetingAfter: (day: string) => own(day) ?? later.get(day) ?? null,
    };
  });
  const board = computed((): Board | null => {
    const id = committee.value;
    if (id === null || !papers.value?.ok || !kept.value?.ok) return null;
    const read = papers.value.value.papers;
    const { followUps, requests } = kept.value.value;
    const known = new Set(followUps.map((row) => row.id));
    const dateOf = (keys: readonly string[]) =>
      read.find(({ meetingKeys }) => keys.some((key) => meetingKeys.includes(key)))?.date ?? null;
    const own = requests.filter((note) => !known.has(note.id));
    const notes = own.map((note) => followedNote(note, id, dateOf(note.meetingKeys)));
    const { meetingAfter, read: daysRead } = meetings.value;
    const rules = { responseMonths: RESPONSE_MONTHS, meetingAfter };
    const today = todayOf(store);
    const days = { today, next: nextFrom(today, meetingAfter, daysRead), read: daysRead };
    return boardFrom(follow(read, [...followUps, ...notes]), rules, days);
  });
  const change = async (outcome: Kept<FollowUpChange>, said: string): Promise<void> => {
    const result = await outcome;
    const undoing = result.ok ? result.value : null;
    await act(Promise.resolve(result), undoing && { said, undo: () => undoFollowUps(store, undoing) });
  };
  return {
    store,
    act,
    papers,
    kept,
    board,
    asking,
    today: () => todayOf(store),
    /** When the committee meets, for other members. */
    knownDays(): SharedDays {
      const { read, meetingAfter } = meetings.value;
      const made = board.value?.rows.flatMap(({ followUp: { madeOn } }) => madeOn ?? []) ?? [];
      const next = [...new Set([...read, ...made])].toSorted().flatMap((id) => {
        const after = meetingAfter(id);
        return after === null ? [] : [{ id, next: after }];
      });
      return { read, next };
    },
    /** Reads the papers anew: on arrival, since it takes a while. */
    async look(id: string): Promise<void> {
      committee.value = id;
      papers.value = null;
      const read = await committeePapers(store, id);
      if (committee.value === id) papers.value = read;
    },
    showingOf: computed(() => showingIn(papers.value?.ok ? papers.value.value.rows : [])),
    answer: (proposal: Proposal, isYes: boolean): Promise<void> =>
      isYes
        ? change(
            addEvents(store, proposal.followUp, eventsFrom(proposal.telling, store.now())),
            text.proposal.confirmed,
          )
        : change(rejectProposal(store, proposal.followUp, proposal.key), text.proposal.rejected),
    addEvent(of: FollowUp, { choice, on, words, who, due }: ToldEvent): Promise<void> {
      asking.value = null;
      const event = {
        ...{ id: newId(), on: on || null, step: stepOf(choice, who.trim(), due), words: words.trim() },
        ...{ evidence: null, proposal: null, addedAt: store.now() },
      };
      return change(addEvents(store, of, [event]), text.event.added);
    },
    add(one: FollowUpByHand): Promise<void> {
      asking.value = null;
      return change(saveFollowUps(store, [byHand(one, committee.value)]), text.byHand.added);
    },
    async note(of: FollowUp, note: string): Promise<void> {
      const saved = await writeFollowUpNote(store, of, note);
      if (!saved.ok) await act(Promise.resolve(saved));
    },
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

const byHand = (
  { kind, text: words, owner, madeOn, due }: FollowUpByHand,
  committeeId: string | null,
): FollowUp => ({
  id: newId(),
  kind,
  committeeId,
  text: words.trim(),
  began: kind === 'request' ? 'asked' : 'made',
  madeOn: madeOn || null,
  minute: null,
  owner: owner.trim() || null,
  decider: null,
  due: null,
  dueDate: due || null,
  paperId: null,
  paperTitle: null,
  quote: null,
  at: null,
  item: null,
  itemTitle: null,
  meetingKeys: [],
  note: '',
  events: [],
  rejected: [],
});
