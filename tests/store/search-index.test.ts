import { describe, expect, test } from 'vitest';
import { answerExempt } from '@/lib/store/answering-exempt';
import { deletePaper, sweepOrphans } from '@/lib/store/deleting';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { indexPaper, searchablePapers, searchWordsOf } from '@/lib/store/search-index';
import { changeSetting } from '@/lib/store/settings';
import { saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { freshStore, kept, paperFacts, studyRow } from '../support/store';

const OPEN = 'Voids fell in Harbourside.';
const SECRET = 'The Quillfeather tender failed.';
const EXEMPT_SIGN = { sign: 'exempt', words: 'Not for publication', page: 1, printed: null } as const;

async function withPapers(): Promise<Store> {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ id: 'open' }), null));
  await kept(rememberPaper(store, paperFacts({ id: 'secret', exemptSigns: [EXEMPT_SIGN] }), null));
  await kept(saveStudy(store, studyRow({ paperId: 'open' }), paper(OPEN)));
  await kept(saveStudy(store, studyRow({ paperId: 'secret' }), paper(SECRET)));
  return store;
}

/** Every byte that is kept for searching, as it would be found on the disk. */
async function indexBytes(store: Store): Promise<string> {
  const rows = [
    ...(await store.derived.searchWords.toArray()),
    ...(await store.derived.searchTexts.toArray()),
  ];
  const decoder = new TextDecoder('latin1');
  return rows
    .flatMap((row) => Object.values(row))
    .map((value) => (ArrayBuffer.isView(value) ? decoder.decode(value) : JSON.stringify(value)))
    .join('\n')
    .toLowerCase();
}

const idsIn = async (store: Store, state: 'ready' | 'toIndex' | 'toRead' | 'exempt') =>
  (await kept(searchablePapers(store)))[state].map(({ id }) => id);

test('a paper that was read waits to be put in, and is then found in what is kept', async () => {
  const store = await withPapers();
  expect(await idsIn(store, 'toIndex')).toEqual(['open']);
  expect(await kept(indexPaper(store, 'open'))).toBe(true);
  expect(await idsIn(store, 'ready')).toEqual(['open']);
  expect((await kept(searchWordsOf(store, ['open'])))[0]?.words.split('\n')).toContain('harbourside');
});

test('a paper that was never read says so', async () => {
  const store = await withPapers();
  await kept(rememberPaper(store, paperFacts({ id: 'unread' }), null));
  expect(await idsIn(store, 'toRead')).toEqual(['unread']);
  expect(await kept(indexPaper(store, 'unread'))).toBe(false);
});

describe('nothing of an exempt paper is in what is kept', () => {
  test('while nobody has said whether it is', async () => {
    const store = await withPapers();
    expect(await kept(indexPaper(store, 'secret'))).toBe(false);
    await kept(indexPaper(store, 'open'));
    expect(await idsIn(store, 'exempt')).toEqual(['secret']);
    expect(await indexBytes(store)).toContain('harbourside');
    expect(await indexBytes(store)).not.toContain('quillfeather');
  });

  test('once the member says that it is', async () => {
    const store = await withPapers();
    await kept(answerExempt(store, 'secret', 'no'));
    await kept(indexPaper(store, 'secret'));
    expect(await indexBytes(store)).toContain('quillfeather');
    await kept(answerExempt(store, 'secret', 'yes'));
    expect(await indexBytes(store)).not.toContain('quillfeather');
  });

  test('once the council’s page says that it may be', async () => {
    const store = await withPapers();
    await kept(indexPaper(store, 'open'));
    await kept(rememberPaper(store, paperFacts({ id: 'open', exemptSigns: [EXEMPT_SIGN] }), null));
    expect(await idsIn(store, 'exempt')).toEqual(['open', 'secret']);
    expect(await indexBytes(store)).not.toContain('harbourside');
  });

  test('unless the member chose so, and no longer than that', async () => {
    const store = await withPapers();
    await kept(changeSetting(store, 'searchesExempt', true));
    expect(await idsIn(store, 'toIndex')).toEqual(['open', 'secret']);
    expect(await kept(indexPaper(store, 'secret'))).toBe(true);
    expect(await indexBytes(store)).toContain('quillfeather');
    await kept(changeSetting(store, 'searchesExempt', false));
    await idsIn(store, 'ready');
    expect(await indexBytes(store)).not.toContain('quillfeather');
  });
});

describe('a paper’s words go', () => {
  test('with the paper', async () => {
    const store = await withPapers();
    await kept(indexPaper(store, 'open'));
    await kept(deletePaper(store, 'open', { notes: 'keep', followUps: 'keep' }));
    expect(await indexBytes(store)).not.toContain('harbourside');
    expect(await kept(indexPaper(store, 'open'))).toBe(false);
  });

  test('at the next start, where they outlived it', async () => {
    const store = await withPapers();
    await kept(indexPaper(store, 'open'));
    await store.user.papers.delete('open');
    await kept(sweepOrphans(store));
    expect(await indexBytes(store)).toBe('');
  });

  test('when it is read again, and come back as they now are', async () => {
    const store = await withPapers();
    await kept(indexPaper(store, 'open'));
    await kept(saveStudy(store, studyRow({ paperId: 'open' }), paper('Voids rose in Quayside.')));
    expect(await idsIn(store, 'toIndex')).toEqual(['open']);
    await kept(indexPaper(store, 'open'));
    expect(await indexBytes(store)).toContain('quayside');
    expect(await indexBytes(store)).not.toContain('harbourside');
  });

  test('an index made by an older Kloe is made again', async () => {
    const store = await withPapers();
    await kept(indexPaper(store, 'open'));
    await store.derived.searchWords.toCollection().modify({ version: 0 });
    expect(await idsIn(store, 'toIndex')).toEqual(['open']);
  });
});
