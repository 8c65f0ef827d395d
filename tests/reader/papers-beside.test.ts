/** Which papers are offered beside another: the nearest first, each once. */
import { expect, test } from 'vitest';
import { papersBeside } from '@/entrypoints/reader/papers-beside';
import { rememberPaper } from '@/lib/store/remembering';
import { readShelf } from '@/lib/store/shelf';
import { freshStore, kept, paperFacts } from '../support/store';

const COUNCIL = 'Westmarch County Council';

async function shelfOf(...papers: readonly Parameters<typeof paperFacts>[0][]) {
  const store = freshStore();
  for (const facts of papers) await kept(rememberPaper(store, paperFacts({ address: null, ...facts }), null));
  return kept(readShelf(store));
}

const claim = (committee: string, date: string) => ({ council: COUNCIL, committee, date, time: null });
const HOUSING = 'Housing Scrutiny Committee';
const HEALTH = 'Health Scrutiny Committee';

test('of the same meeting, then of the committee, then the rest; not the paper itself, nor web pages', async () => {
  const shelf = await shelfOf(
    { id: 'pack', claim: claim(HOUSING, '2026-11-24') },
    { id: 'supplement', claim: claim(HOUSING, '2026-11-24') },
    { id: 'before', claim: claim(HOUSING, '2026-09-22') },
    { id: 'health', claim: claim(HEALTH, '2026-11-24') },
    { id: 'loose', claim: null },
    { id: 'page', claim: claim(HOUSING, '2026-11-24'), source: 'html' },
  );
  const beside = papersBeside(shelf, 'pack');
  const idsOf = (papers: typeof beside.others) => papers.map(({ paper }) => paper.id);
  expect(idsOf(beside.ofMeeting)).toEqual(['supplement']);
  expect(idsOf(beside.ofCommittee)).toEqual(['before']);
  expect(idsOf(beside.others)).toEqual(['health', 'loose']);
});

test('beside a paper of no meeting every other is one of the rest', async () => {
  const shelf = await shelfOf(
    { id: 'loose', claim: null },
    { id: 'pack', claim: claim(HOUSING, '2026-11-24') },
  );
  const { ofMeeting, ofCommittee, others } = papersBeside(shelf, 'loose');
  expect([ofMeeting, ofCommittee]).toEqual([[], []]);
  expect(others.map(({ paper }) => paper.id)).toEqual(['pack']);
});
