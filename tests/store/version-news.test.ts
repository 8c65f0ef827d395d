import { expect, test } from 'vitest';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { versionNews } from '@/lib/store/version-news';
import { linkVersions } from '@/lib/store/versions';
import { freshStore, kept, meetingFacts, paperFacts } from '../support/store';

const AS_VERSIONS = { isVersion: 'yes', saidBy: 'kloe', isTold: false } as const;

/** The titles of the versions that each of the papers shown names. */
const named = async (store: Store, ...shown: readonly string[]) =>
  (await kept(versionNews(store, shown))).map(({ paper, others }) => [
    paper.id,
    ...others.map(({ paperId }) => paperId),
  ]);

test('a pack names the version that was read before it, and that one the later', async () => {
  const store = freshStore();
  for (const id of ['first', 'final']) await kept(rememberPaper(store, paperFacts({ id }), null));
  await kept(linkVersions(store, ['first', 'final'], AS_VERSIONS));
  expect(await named(store, 'final')).toEqual([['final', 'first']]);
  expect(await named(store, 'first')).toEqual([['first', 'final']]);
});

test('of two that are shown together the later one names the other', async () => {
  let moment = 1;
  const store = { ...freshStore(), now: () => moment++ };
  for (const id of ['first', 'final']) await kept(rememberPaper(store, paperFacts({ id }), null));
  await kept(linkVersions(store, ['first', 'final'], AS_VERSIONS));
  expect(await named(store, 'first', 'final')).toEqual([['final', 'first']]);
});

test('a meeting’s page and its pack are not held against each other', async () => {
  const store = freshStore();
  const page = paperFacts({ id: 'page', source: 'html', meeting: meetingFacts(), fingerprints: [] });
  await kept(rememberPaper(store, page, null));
  await kept(rememberPaper(store, paperFacts({ id: 'pack' }), null));
  await kept(linkVersions(store, ['page', 'pack'], AS_VERSIONS));
  expect(await named(store, 'page', 'pack')).toEqual([]);
});
