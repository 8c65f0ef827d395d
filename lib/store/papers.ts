/** Papers the member has opened, found again: by id, by address, by meeting; and where reading stopped. */
import { fail, ok } from '@/lib/result';
import { plainAddress } from './addresses';
import { keysOfMeeting } from './linked-meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow, PaperView, ReadingPlace } from './rows';

/** `null` where it is not kept. */
export const paperById = (store: Store, id: string): Kept<PaperRow | null> =>
  inUser(store, async (user) => ok((await user.papers.get(id)) ?? null));

/** The paper last opened at an address, so that it need not be fetched again. */
export const paperAt = (store: Store, address: string): Kept<PaperRow | null> =>
  inUser(store, async (user) => {
    const papers = await user.papers.where({ addresses: plainAddress(address) ?? '' }).sortBy('readAt');
    return ok(papers.at(-1) ?? null);
  });

/** Every paper of a meeting: its page, packs, supplements, minutes. */
export const papersOfMeeting = (store: Store, meetingKey: string): Kept<readonly PaperRow[]> =>
  inUser(store, async (user) =>
    ok(
      await user.papers
        .where('meetingKeys')
        .anyOf(await keysOfMeeting(user, meetingKey))
        .distinct()
        .toArray(),
    ),
  );

/** The bytes of a paper; `null` where they were not kept. */
export const fileOf = (store: Store, paperId: string): Kept<Uint8Array | null> =>
  inUser(store, async (user) => ok((await user.files.get(paperId))?.bytes ?? null));

/** That it was read just now, too; `gone` where the paper is. */
export const stopReadingAt = (store: Store, paperId: string, stoppedAt: ReadingPlace): Kept<null> =>
  inUser(store, async (user) => {
    const count = await user.papers.update(paperId, { stoppedAt, readAt: store.now() });
    return count > 0 ? ok(null) : fail({ kind: 'gone' });
  });

/** `gone` where the paper is. */
export const lookAtPaperAs = (store: Store, paperId: string, view: PaperView): Kept<null> =>
  inUser(store, async (user) => {
    const count = await user.papers.update(paperId, { view });
    return count > 0 ? ok(null) : fail({ kind: 'gone' });
  });
