// @vitest-environment node
/** An exempt paper, forgotten on request: no byte that comes from it is left, and nothing else goes. */
import { expect, test, vi } from 'vitest';
import { forgetPaper } from '@/lib/store/forgetting';
import type { Store } from '@/lib/store/open';
import { indexPaper } from '@/lib/store/search-index';
import { changeSetting } from '@/lib/store/settings';
import { SECRET } from '../support/full-store';
import { holds } from '../support/leaks';
import { readStore } from '../support/read-store';
import { kept } from '../support/store';

/** Table → its rows as bytes; the member named the lines. */
async function bytesOf({ user, derived }: Store): Promise<Readonly<Record<string, string>>> {
  const tables = [...user.tables, ...derived.tables].filter(({ name }) => name !== 'lines');
  const latin = new TextDecoder('latin1');
  const written = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? latin.decode(value) : value);
  return Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [table.name, JSON.stringify(await table.toArray(), written)] as const),
    ),
  );
}

const tablesWith = async (store: Store, ...sought: readonly string[]) =>
  Object.entries(await bytesOf(store)).flatMap(([name, bytes]) =>
    sought.some((one) => holds(bytes, one)) ? [name] : [],
  );

/** Its words stand in a file as well that the member was sent: that is none of the paper's. */
async function withSearch() {
  const full = await readStore();
  const { user } = full.store;
  const asked = await user.followUps.get('asked behind closed doors');
  await user.attachments.bulkDelete(asked?.events.flatMap(({ attached }) => attached?.id ?? []) ?? []);
  await user.followUps.delete('asked behind closed doors');
  await kept(changeSetting(full.store, 'searchesExempt', true));
  for (const id of [full.pack, full.secret]) await kept(indexPaper(full.store, id));
  return full;
}

const paperOf = async ({ user }: Store, id: string) => {
  const paper = await user.papers.get(id);
  if (!paper) expect.fail('it is not kept');
  return paper;
};

test('nothing of it is left anywhere', async () => {
  const { store, secret } = await withSearch();
  expect((await tablesWith(store, SECRET, 'marlpit', secret)).length).toBeGreaterThan(15);
  await kept(forgetPaper(store, await paperOf(store, secret)));
  expect(await tablesWith(store, SECRET, 'marlpit', secret)).toEqual([]);
});

test('what is on other papers stays, without its words, and is as public as they are', async () => {
  const { store, secret, pack } = await withSearch();
  await kept(forgetPaper(store, await paperOf(store, secret)));
  const { user, derived } = store;
  expect((await user.papers.toArray()).map(({ id }) => id)).toEqual([pack, 'before'].toSorted());
  const notes = await user.notes.toArray();
  expect(notes.map(({ id, exempt }) => `${id}: ${exempt}`)).toEqual([
    'note on visits: no',
    'question: no',
    'secret question: no',
  ]);
  expect(notes.find(({ id }) => id === 'secret question')?.asking?.more).toEqual([]);
  expect(await user.followUps.toArray()).toMatchObject([
    { id: 'asked aloud', exempt: 'no' },
    { id: 'follow-up of visits', exempt: 'no' },
  ]);
  expect(await user.attachments.count()).toBe(1);
  expect((await user.glossary.toArray()).map(({ short }) => short)).toEqual(['visits']);
  expect(await derived.studies.count()).toBe(2);
  expect((await user.sharing.toArray()).map(({ id }) => id)).toContain('question|question');
});

test('a question that still quotes a paper that is gone stays as secret as it was', async () => {
  const { store, secret } = await withSearch();
  const question = await store.user.notes.get('secret question');
  const { asking } = question ?? {};
  if (!asking) expect.fail('there is no question');
  const more = [...asking.more, ...asking.more.map((passage) => ({ ...passage, paperId: 'gone' }))];
  const paperIds = [...asking.paperIds, 'gone'];
  await store.user.notes.update('secret question', { asking: { ...asking, more, paperIds } });
  await kept(forgetPaper(store, await paperOf(store, secret)));
  expect((await store.user.notes.get('secret question'))?.exempt).toBe('yes');
});

test('a full disk forgets nothing by halves', async () => {
  const { store, secret } = await withSearch();
  const before = await bytesOf(store);
  const paper = await paperOf(store, secret);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await forgetPaper(store, paper)).toEqual({ ok: false, problem: { kind: 'full' } });
  vi.restoreAllMocks();
  expect(await bytesOf(store)).toEqual(before);
});
