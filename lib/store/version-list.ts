/** The versions of some papers in one place: what is new of them, what the member says of it, and the way back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from './open';
import type { StoreProblem } from './problems';
import type { NotePlace } from './sighting-rows';
import { answerSighting, takeBackAnswer } from './sightings';
import { type VersionNews, versionNews, type WaitingNote } from './version-news';
import { linkVersions, partVersions, undoParting } from './versions';
import { watching } from './watch';

/** What was said just now, which can be taken back. */
export type VersionDone = {
  readonly kind: 'here' | 'kept' | 'parted';
  readonly undo: () => Promise<unknown>;
};

/** `carry` looks for the notes of other versions in a paper, in a worker. */
export function createVersionList(
  store: Store,
  paperIds: ReadonlySignal<readonly string[]>,
  carry: (paperId: string) => Promise<void>,
) {
  const news = signal<readonly VersionNews[]>([]);
  const done = signal<VersionDone | null>(null);
  const problem = signal<StoreProblem | null>(null);
  /** The note whose place the member is about to choose in the paper. */
  const placing = signal<WaitingNote | null>(null);

  effect(() => {
    const wanted = paperIds.value;
    news.value = [];
    if (wanted.length === 0) return;
    return watching(
      () => versionNews(store, wanted),
      (read) => {
        if (read.ok) news.value = read.value;
      },
    );
  });

  return {
    carry,
    news,
    done,
    problem,
    placing,
    /** `held`: where its words stand now; `null`: the old words stay. */
    async answer({ note, seen }: WaitingNote, held: NotePlace | null): Promise<void> {
      placing.value = null;
      const { paperId } = seen;
      const answered = await answerSighting(store, note.id, { paperId, held });
      problem.value = answered.ok ? null : answered.problem;
      if (!answered.ok) return;
      const undo = () => takeBackAnswer(store, note.id, paperId);
      done.value = { kind: held ? 'here' : 'kept', undo };
    },
    /** "Yes, another version": its notes are looked for. */
    async join(paperId: string, other: string): Promise<void> {
      const said = { isVersion: 'yes', saidBy: 'member', isTold: false } as const;
      const linked = await linkVersions(store, [paperId, other], said);
      problem.value = linked.ok ? null : linked.problem;
      if (linked.ok) await carry(paperId);
    },
    async part(paperId: string, other: string): Promise<void> {
      const parted = await partVersions(store, [paperId, other]);
      problem.value = parted.ok ? null : parted.problem;
      if (parted.ok) done.value = { kind: 'parted', undo: () => undoParting(store, parted.value) };
    },
    /** The member has seen what was carried over. */
    async told(paperId: string, other: string): Promise<void> {
      await linkVersions(store, [paperId, other], { isVersion: 'yes', saidBy: 'kloe', isTold: true });
    },
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
