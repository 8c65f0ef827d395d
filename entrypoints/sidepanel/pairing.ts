/** Whether the meeting of the open page is kept at another address too, as the member is asked and says. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { MeetingPair } from '@/lib/store/likely-same';
import { keepApart, likelyPair, linkMeetings, takeBackLinking } from '@/lib/store/linking';
import type { Store } from '@/lib/store/open';
import type { StoreProblem } from '@/lib/store/problems';
import { watching } from '@/lib/store/watch';

/** What was said just now, which can be taken back. */
type Done = { readonly kind: 'linked' | 'keptApart'; readonly undo: () => Promise<unknown> };

export function createPairing(store: Store, meetingKey: ReadonlySignal<string | null>) {
  const pair = signal<MeetingPair | null>(null);
  const done = signal<Done | null>(null);
  const problem = signal<StoreProblem | null>(null);
  effect(() => {
    const key = meetingKey.value;
    pair.value = null;
    done.value = null;
    if (key === null) return;
    return watching(
      () => likelyPair(store, key),
      (read) => {
        if (read.ok) pair.value = read.value;
      },
    );
  });
  const say = async (said: typeof linkMeetings, kind: Done['kind'], [one, other]: MeetingPair) => {
    const before = await said(store, [one.key, other.key]);
    problem.value = before.ok ? null : before.problem;
    done.value = before.ok ? { kind, undo: () => takeBackLinking(store, before.value) } : null;
  };
  return {
    pair,
    done,
    problem,
    link: (asked: MeetingPair) => say(linkMeetings, 'linked', asked),
    keepApart: (asked: MeetingPair) => say(keepApart, 'keptApart', asked),
    async undo(): Promise<void> {
      const undone = done.value;
      done.value = null;
      await undone?.undo();
    },
    letGo(): void {
      done.value = null;
    },
  };
}
