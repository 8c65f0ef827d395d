// @vitest-environment node
/** Files kept with an answer: whole, once, gone when they are removed, and as secret as the member says. */
import { expect, test } from 'vitest';
import { LARGEST_ATTACHED } from '@/lib/backup/model';
import { answerExempt } from '@/lib/store/answering-exempt';
import { attachedBytes, attachmentOf, detachFile, sweepAttached, undoDetach } from '@/lib/store/attachments';
import { deletePaper } from '@/lib/store/deleting';
import { addToEach, undoFollowUps } from '@/lib/store/follow-ups';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { followUpDraft, followUpEvent, freshStore, kept, paperFacts } from '../support/store';

const LETTER = new TextEncoder().encode('Dear Councillor');

async function attach(store: Store, ids: readonly string[], isExempt = false) {
  const { file, row } = await kept(attachmentOf('Letter.docx', LETTER, isExempt));
  const event = followUpEvent({ id: 'answer', attached: file });
  const told = ids.map((id) => ({ draft: followUpDraft({ id }), events: [event] }));
  return { file, change: await kept(addToEach(store, told, [row])) };
}

const exemptOf = async ({ user }: Store, id: string) => (await user.followUps.get(id))?.exempt;

test('a file is kept byte for byte, and named by them', async () => {
  const store = freshStore();
  const { file } = await attach(store, ['one', 'two']);
  expect(file).toMatchObject({ name: 'Letter.docx', size: LETTER.length });
  expect(await kept(attachedBytes(store, file.id))).toEqual(LETTER);
  expect(await store.user.attachments.count()).toBe(1);
});

test('what is too large is refused', async () => {
  const bytes = new Uint8Array(LARGEST_ATTACHED + 1);
  expect(await attachmentOf('Film.mp4', bytes, false)).toMatchObject({ problem: { kind: 'too-large' } });
});

test('removed, its bytes go once nothing else names them, and come back with an undo', async () => {
  const store = freshStore();
  const { file } = await attach(store, ['one', 'two']);
  await kept(detachFile(store, followUpDraft({ id: 'one' }), 'answer'));
  expect((await store.user.followUps.get('one'))?.events).toEqual([followUpEvent({ id: 'answer' })]);
  expect(await kept(attachedBytes(store, file.id))).toEqual(LETTER);
  const last = await kept(detachFile(store, followUpDraft({ id: 'two' }), 'answer'));
  expect(await kept(attachedBytes(store, file.id))).toBeNull();
  await kept(undoDetach(store, last));
  expect(await kept(attachedBytes(store, file.id))).toEqual(LETTER);
  expect((await store.user.followUps.get('two'))?.events[0]?.attached).toEqual(file);
});

test('what an undo leaves without a name is swept', async () => {
  const store = freshStore();
  const { change } = await attach(store, ['one']);
  await kept(undoFollowUps(store, change));
  await store.user.transaction('rw', store.user.tables, () => sweepAttached(store.user));
  expect(await store.user.attachments.count()).toBe(0);
});

test('it goes with its follow-up when that goes with its paper', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await attach(store, ['one']);
  await kept(deletePaper(store, 'pack', { notes: 'keep', followUps: 'delete' }));
  expect(await store.user.attachments.count()).toBe(0);
});

test('with an exempt file the follow-up is exempt, whatever is said of its paper, until the file is removed', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await attach(store, ['one'], true);
  expect(await exemptOf(store, 'one')).toBe('yes');
  await kept(answerExempt(store, 'pack', 'no'));
  expect(await exemptOf(store, 'one')).toBe('yes');
  await kept(rememberPaper(store, paperFacts(), null));
  expect(await exemptOf(store, 'one')).toBe('yes');
  await kept(detachFile(store, followUpDraft({ id: 'one' }), 'answer'));
  expect(await exemptOf(store, 'one')).toBe('no');
});
