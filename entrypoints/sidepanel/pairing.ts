/** Whether the meeting of the open page is kept at another address too, as the member is asked and says. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createLastDone, type Undoable } from '@/lib/store/last-done';
import type { MeetingPair } from '@/lib/store/likely-same';
import { keepApart, likelyPair, linkMeetings, takeBackLinking } from '@/lib/store/linking';
import type { Store } from '@/lib/store/open';
import { watching } from '@/lib/store/watch';

type Done = Undoable & { readonly kind: 'linked' | 'keptApart' };

export function createPairing(store: Store, meetingKey: ReadonlySignal<string | null>) {
  const pair = signal<MeetingPair | null>(null);
  const { act, letGo, done, problem, undo } = createLastDone<Done>();
  effect(() => {
    const key = meetingKey.value;
    pair.value = null;
    letGo();
    problem.value = null;
    if (key === null) return;
    return watching(
      () => likelyPair(store, key),
      (read) => {
        if (read.ok) pair.value = read.value;
      },
    );
  });
  const say = (said: typeof linkMeetings, kind: Done['kind'], [one, other]: MeetingPair) =>
    act(said(store, [one.key, other.key]), (before) => ({
      kind,
      undo: () => takeBackLinking(store, before),
    }));
  return {
    pair,
    done,
    problem,
    link: (asked: MeetingPair) => say(linkMeetings, 'linked', asked),
    keepApart: (asked: MeetingPair) => say(keepApart, 'keptApart', asked),
    undo,
    letGo,
  };
}
