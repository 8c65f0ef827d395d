import { expect, test } from 'vitest';
import { answerExempt } from '@/lib/store/answering-exempt';
import { fileOf, lookAtPaperAs, paperAt, paperById, stopReadingAt } from '@/lib/store/papers';
import { rememberPaper } from '@/lib/store/remembering';
import { freshStore, kept, PACK_ADDRESS, paperFacts } from '../support/store';

const PART_2 = { sign: 'part-2', words: 'PART 2 (EXEMPT)', page: 1, printed: null } as const;

test('a dropped file can be opened again after it has left the disk', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), Uint8Array.of(1, 2, 3)));
  expect(await kept(fileOf(store, 'pack'))).toEqual(Uint8Array.of(1, 2, 3));
  expect(await kept(fileOf(store, 'another'))).toBeNull();
});

test('opening a paper again keeps when it came, where it was met, where reading stopped and how it was looked at', async () => {
  const store = freshStore();
  const first = await kept(rememberPaper(store, paperFacts(), null));
  await kept(stopReadingAt(store, 'pack', { page: 12, printed: '8', top: 0.25 }));
  await kept(lookAtPaperAs(store, 'pack', { size: 'page-fit', rotation: 90 }));
  await kept(rememberPaper(store, paperFacts({ address: `${PACK_ADDRESS}#page=3` }), null));
  const again = await kept(
    rememberPaper(store, paperFacts({ address: 'https://other.gov.uk/a b.pdf' }), null),
  );
  expect(again).toMatchObject({
    addedAt: first.addedAt,
    addresses: ['https://other.gov.uk/a%20b.pdf', PACK_ADDRESS],
    stoppedAt: { page: 12, printed: '8', top: 0.25 },
    view: { size: 'page-fit', rotation: 90 },
  });
  expect(again.readAt).toBeGreaterThan(first.readAt);
});

test('a paper is found again by any address it was met at, the latest bytes first', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ id: 'draft', address: PACK_ADDRESS }), null));
  await kept(rememberPaper(store, paperFacts({ id: 'final', address: PACK_ADDRESS }), null));
  expect(await kept(paperAt(store, `${PACK_ADDRESS}#page=9`))).toMatchObject({ id: 'final' });
  expect(await kept(paperAt(store, 'https://elsewhere.gov.uk/'))).toBeNull();
  expect(await kept(paperAt(store, 'file:///pack.pdf'))).toBeNull();
});

test('a place in a paper deleted meanwhile is not kept without a word', async () => {
  expect(await stopReadingAt(freshStore(), 'pack', { page: 1, printed: null, top: 0 })).toEqual({
    ok: false,
    problem: { kind: 'gone' },
  });
});

test.each`
  case                                         | signs       | then                                 | exempt
  ${'nobody has looked yet'}                   | ${null}     | ${null}                              | ${'ask'}
  ${'there is no sign'}                        | ${[]}       | ${null}                              | ${'no'}
  ${'there is a sign'}                         | ${[PART_2]} | ${null}                              | ${'ask'}
  ${'it was opened first and looked at after'} | ${null}     | ${{ signs: [] }}                     | ${'no'}
  ${'a sign is found after'}                   | ${null}     | ${{ signs: [PART_2] }}               | ${'ask'}
  ${'a later Kloe finds a sign'}               | ${[]}       | ${{ signs: [PART_2] }}               | ${'ask'}
  ${'it is opened again unread'}               | ${[]}       | ${{ signs: null }}                   | ${'no'}
  ${'the member has said no'}                  | ${[PART_2]} | ${{ answer: 'no', signs: [PART_2] }} | ${'no'}
  ${'the member has said yes'}                 | ${[PART_2]} | ${{ answer: 'yes', signs: [] }}      | ${'yes'}
  ${'the member has said yes unasked'}         | ${[]}       | ${{ answer: 'yes', signs: [] }}      | ${'yes'}
`('exempt is $exempt where $case', async ({ signs, then, exempt }) => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ exemptSigns: signs }), null));
  if (then?.answer) await kept(answerExempt(store, 'pack', then.answer));
  if (then) await kept(rememberPaper(store, paperFacts({ exemptSigns: then.signs }), null));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ exempt });
});

test('each sign is kept once, however often the paper is opened', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ exemptSigns: [PART_2] }), null));
  const paper = await kept(rememberPaper(store, paperFacts({ exemptSigns: [PART_2] }), null));
  expect(paper.exemptSigns).toEqual([PART_2]);
});
