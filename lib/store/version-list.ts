/** The versions of some papers in one place: what is new of them, what the member says of it, and the way back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createLastDone, type Undoable } from './last-done';
import type { Store } from './open';
import type { NotePlace } from './sighting-rows';
import { answerSighting, takeBackAnswer } from './sightings';
import { type VersionNews, versionNews, type WaitingNote } from './version-news';
import { linkVersions, partVersions, undoParting } from './versions';
import { watching } from './watch';

export type VersionDone = Undoable & { readonly kind: 'here' | 'kept' | 'parted' };

/** `carry` looks for the notes of other versions in a paper, in a worker. */
export function createVersionList(
  store: Store,
  paperIds: ReadonlySignal<readonly string[]>,
  carry: (paperId: string) => Promise<void>,
) {
  const news = signal<readonly VersionNews[]>([]);
  const { act, report, ...last } = createLastDone<VersionDone>();
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
    ...last,
    carry,
    news,
    placing,
    /** `held`: where its words stand now; `null`: the old words stay. */
    async answer({ note, seen }: WaitingNote, held: NotePlace | null): Promise<void> {
      placing.value = null;
      const { paperId } = seen;
      const undo = () => takeBackAnswer(store, note.id, paperId);
      await act(answerSighting(store, note.id, { paperId, held }), () => ({
        kind: held ? 'here' : 'kept',
        undo,
      }));
    },
    /** "Yes, another version": its notes are looked for. */
    async join(paperId: string, other: string): Promise<void> {
      const said = { isVersion: 'yes', saidBy: 'member', isTold: false } as const;
      const linked = await linkVersions(store, [paperId, other], said);
      report(linked);
      if (linked.ok) await carry(paperId);
    },
    async part(paperId: string, other: string): Promise<void> {
      await act(partVersions(store, [paperId, other]), (parted) => ({
        kind: 'parted',
        undo: () => undoParting(store, parted),
      }));
    },
    /** The member has seen what was carried over. */
    async told(paperId: string, other: string): Promise<void> {
      report(await linkVersions(store, [paperId, other], { isVersion: 'yes', saidBy: 'kloe', isTold: true }));
    },
  };
}
