/** What explains a challenge is kept, holds for the committee's later packs, and can be taken back. */
import { expect, test } from 'vitest';
import type { Explanation } from '@/lib/check/explained';
import { answerExempt } from '@/lib/store/answering-exempt';
import { deletePaper } from '@/lib/store/deleting';
import {
  changeExplanations,
  explain,
  explanationsFor,
  namesToldApart,
  takeBack,
} from '@/lib/store/explanations';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { answerSameMeasure, sameMeasures } from '@/lib/store/same-measures';
import { COMMITTEE, freshStore, KEY, kept, meetingFacts, paperFacts } from '../support/store';

const REASON: Explanation = {
  kind: 'conflict',
  sides: [{ words: '83% of visits', start: 0, page: 3 }],
  reason: 'One counts the year to date',
};
const JUNE = {
  key: `${KEY}5`,
  date: '2027-06-03',
  address: 'https://democracy.westmarch.gov.uk/ieListDocuments.aspx?MId=12345',
};

async function twoPacks(committee = COMMITTEE): Promise<Store> {
  const store = freshStore();
  const address = (id: string) => `https://democracy.westmarch.gov.uk/documents/${id}.pdf`;
  await kept(
    rememberPaper(
      store,
      paperFacts({ id: 'november', address: address('november'), meeting: meetingFacts() }),
      null,
    ),
  );
  await kept(
    rememberPaper(
      store,
      paperFacts({ id: 'june', address: address('june'), meeting: meetingFacts({ ...JUNE, committee }) }),
      null,
    ),
  );
  return store;
}
const told = async (store: Store, paperId: string) =>
  ((await kept(explanationsFor(store, [paperId]))).get(paperId) ?? []).map(
    ({ reason, meetingDate, exempt }) => `${reason}, ${meetingDate}, ${exempt}`,
  );
const SAID = 'One counts the year to date, 2026-11-24, no';

test('it holds for its own paper and for other packs of the committee, with the day it was said', async () => {
  const store = await twoPacks();
  await kept(explain(store, 'november', REASON));
  expect(await told(store, 'november')).toEqual([SAID]);
  expect(await told(store, 'june')).toEqual([SAID]);
});

test('another committee’s packs are asked about anew', async () => {
  const store = await twoPacks('Audit Committee');
  await kept(explain(store, 'november', REASON));
  expect(await told(store, 'june')).toEqual([]);
});

test('of a paper of no meeting it holds for that paper alone', async () => {
  const store = await twoPacks();
  await kept(rememberPaper(store, paperFacts({ id: 'loose' }), null));
  await kept(explain(store, 'loose', REASON));
  expect(await told(store, 'loose')).toEqual(['One counts the year to date, null, no']);
  expect(await told(store, 'june')).toEqual([]);
});

test('taken back and put back', async () => {
  const store = await twoPacks();
  const undo = await kept(explain(store, 'november', REASON));
  const redo = await kept(changeExplanations(store, undo));
  expect(await told(store, 'june')).toEqual([]);
  await kept(changeExplanations(store, redo));
  expect(await told(store, 'june')).toEqual([SAID]);
});

test('it stays when its paper is deleted, and is as secret as that was', async () => {
  const store = await twoPacks();
  await kept(explain(store, 'november', REASON));
  await kept(answerExempt(store, 'november', 'yes'));
  await kept(deletePaper(store, 'november', { notes: 'delete', followUps: 'delete' }));
  expect(await told(store, 'june')).toEqual(['One counts the year to date, 2026-11-24, yes']);
});

async function committeeOf(store: Store): Promise<string> {
  const meeting = await store.user.meetings.get(KEY);
  return meeting?.committeeId ?? '';
}

test('measures told apart over time are so in every pack of the committee; taken back there, they are asked about over time', async () => {
  const store = await twoPacks();
  const committeeId = await committeeOf(store);
  const answer = {
    committeeId,
    measures: ['share||visits', 'share||visits on time'] as const,
    printed: ['Visits, June', 'Visits on time'] as const,
    paperIds: ['june', 'november'] as const,
    isSame: false,
  };
  await kept(answerSameMeasure(store, answer));
  const [held] = (await kept(explanationsFor(store, ['june']))).get('june') ?? [];
  expect(held?.measures).toEqual(['visits', 'visits on time']);
  if (!held) return;
  const undo = await kept(takeBack(store, held));
  expect(await kept(sameMeasures(store, committeeId))).toEqual([]);
  expect(await told(store, 'june')).toEqual([]);
  await kept(changeExplanations(store, undo));
  expect(await kept(sameMeasures(store, committeeId))).toHaveLength(1);
});

test('an answer that two names are one explains nothing', async () => {
  const store = await twoPacks();
  const committeeId = await committeeOf(store);
  const names = ['a', 'b'] as const;
  await kept(
    answerSameMeasure(store, {
      ...{ committeeId, measures: names, printed: names, paperIds: names, isSame: true },
    }),
  );
  expect(await told(store, 'june')).toEqual([]);
});

test('names told apart on a challenge are known where measures are followed over time', async () => {
  const store = await twoPacks();
  const names = ['visits', 'visits on time'];
  await kept(explain(store, 'november', { ...REASON, reason: '', measures: names }));
  expect(await kept(namesToldApart(store, await committeeOf(store)))).toEqual([names]);
  expect(await kept(namesToldApart(store, 'another'))).toEqual([]);
});
