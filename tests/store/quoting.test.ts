/** A question that quotes more papers than its own is as secret as the most secret of them. */
import { expect, test } from 'vitest';
import { NO_ANSWER, NOTHING_SAID } from '@/lib/ask/asking';
import { answerExempt } from '@/lib/store/answering-exempt';
import { deletePaper, sweepOrphans } from '@/lib/store/deleting';
import { linesThatMayLeave } from '@/lib/store/exempt';
import { deleteLine, linesOf, restoreLine, saveLine } from '@/lib/store/lines';
import { deleteNote, notesOf, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { Asking, QuotedPassage } from '@/lib/store/question-rows';
import { rememberPaper } from '@/lib/store/remembering';
import type { NoteRow } from '@/lib/store/rows';
import {
  ADDRESS,
  freshStore,
  KEY,
  kept,
  lineDraft,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const SIGN = { sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null } as const;
const FROM_BRIEFING: QuotedPassage = {
  paperId: 'briefing',
  paperTitle: 'Briefing',
  item: null,
  quote: { exact: '68%', prefix: 'It was ', suffix: '.' },
  at: { page: 2, printed: '2', source: [] },
};

async function asked(asking: Partial<Asking>): Promise<Store> {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await kept(rememberPaper(store, paperFacts({ id: 'briefing', exemptSigns: [SIGN] }), null));
  await kept(saveNote(store, noteDraft({ asking: { ...NOTHING_SAID, ...asking } })));
  return store;
}
const exemptNow = async (store: Store) => (await kept(notesOf(store, 'pack')))[0]?.exempt;

test.each<[string, Partial<Asking>]>([
  ['the other side of a contradiction', { more: [FROM_BRIEFING] }],
  ['the words of its answer', { answer: { ...NO_ANSWER, passage: FROM_BRIEFING } }],
])('%s makes it as secret as the paper they stand in', async (_, asking) => {
  const store = await asked(asking);
  expect(await exemptNow(store)).toBe('ask');
  await kept(answerExempt(store, 'briefing', 'yes'));
  expect(await exemptNow(store)).toBe('yes');
  await kept(answerExempt(store, 'pack', 'no'));
  expect(await exemptNow(store)).toBe('yes');
  await kept(answerExempt(store, 'briefing', 'no'));
  expect(await exemptNow(store)).toBe('no');
});

test('it stays secret when the paper it quotes is deleted, and when it is saved again as it is typed', async () => {
  const store = await asked({ more: [FROM_BRIEFING] });
  await kept(deletePaper(store, 'briefing', { notes: 'keep', followUps: 'keep' }));
  expect(await exemptNow(store)).toBe('ask');
  const [note] = await kept(notesOf(store, 'pack'));
  if (note) await kept(saveNote(store, { ...note, text: 'Why?' }));
  expect(await exemptNow(store)).toBe('ask');
});

test('a question that quotes its own paper alone is as that paper', async () => {
  const store = await asked({ to: 'Samir Ledwell' });
  expect(await exemptNow(store)).toBe('no');
});

test('a line of enquiry is kept, deleted and put back; its meeting stays as long as it does', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: ADDRESS, meeting: meetingFacts() }), null));
  const line = await kept(saveLine(store, lineDraft()));
  const renamed = await kept(saveLine(store, { ...line, name: 'Visits on time' }));
  expect(renamed.createdAt).toBe(line.createdAt);
  await kept(deletePaper(store, 'pack', { notes: 'delete', followUps: 'delete' }));
  await kept(sweepOrphans(store));
  expect(await store.user.meetings.count()).toBe(1);
  expect(await kept(deleteLine(store, line.id))).toEqual(renamed);
  expect(await kept(linesOf(store, KEY))).toEqual([]);
  await kept(restoreLine(store, renamed));
  expect(await kept(linesOf(store, KEY))).toEqual([renamed]);
});

test('a line stays here once its exempt questions are gone, until the member says that they were of a public paper', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ exemptSigns: [SIGN] }), null));
  const leaving = async () => {
    const { lines, notes } = store.user;
    return linesThatMayLeave(await lines.toArray(), await notes.toArray()).map(({ id }) => id);
  };
  for (const id of ['deleted', 'moved', 'with its paper', 'public'])
    await kept(saveLine(store, lineDraft({ id })));
  const ask = (lineId: string, id = lineId) =>
    kept(saveNote(store, noteDraft({ id, asking: { ...NOTHING_SAID, lineId } })));
  for (const id of ['deleted', 'moved', 'with its paper']) await ask(id);
  expect(await leaving()).toEqual(['public']);

  await kept(deleteNote(store, 'deleted'));
  await ask('with its paper', 'moved');
  await kept(deletePaper(store, 'pack', { notes: 'delete', followUps: 'keep' }));
  expect(await store.user.notes.count()).toBe(0);
  expect(await leaving()).toEqual(['public']);
  await kept(saveLine(store, lineDraft({ id: 'deleted', name: 'Another' })));
  expect(await leaving()).toEqual(['public']);

  await kept(answerExempt(store, 'pack', 'no'));
  expect((await leaving()).length).toBe(4);
});

test.each`
  exempt   | leaving
  ${'no'}  | ${['visits', 'plans']}
  ${'ask'} | ${['plans']}
  ${'yes'} | ${['plans']}
`('a line stays here with any question that does: $exempt', ({ exempt, leaving }) => {
  const lines = ['visits', 'plans'].map((id) => ({ ...lineDraft({ id }), createdAt: 1 }));
  const note = { asking: { ...NOTHING_SAID, lineId: 'visits' }, exempt } as NoteRow;
  expect(linesThatMayLeave(lines, [note]).map(({ id }) => id)).toEqual(leaving);
});
