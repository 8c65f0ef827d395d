import { expect, test } from 'vitest';
import { giveMeaning } from '@/lib/store/glossary';
import { openStore } from '@/lib/store/open';
import { saveStudy } from '@/lib/store/studies';
import { ownTerms, taughtTerms } from '@/lib/store/terms-at-hand';
import { paper } from '../support/paper';
import { passage } from '../support/passage';
import { kept, studyRow } from '../support/store';

const GIVEN = {
  short: 'WFSP',
  long: 'Westmarch family support plan',
  note: null,
  scope: { kind: 'everywhere' },
  insteadOf: null,
  paperId: null,
} as const;

test('what the member says is read as it is kept, and its database can still be changed', async () => {
  const store = openStore('at-hand');
  await kept(giveMeaning(store, GIVEN));
  expect(await ownTerms('at-hand')).toEqual([{ short: GIVEN.short, long: GIVEN.long }]);
  await store.user.delete();
  expect(await ownTerms('at-hand')).toEqual([]);
});

test('of what papers taught, every meaning of each', async () => {
  const at = { block: 0, start: 0, end: 0 };
  const finding = {
    kind: 'short-form',
    at,
    short: 'CPP',
    long: 'child protection plan',
    otherLong: ['Corporate Parenting Panel'],
    spelled: [],
    places: [],
    misprintOf: null,
    beside: [],
    uses: [at],
    pages: [1],
  } as const;
  const study = studyRow({ findings: [{ finding, passage: passage('‹CPP›') }] });
  await kept(saveStudy(openStore('taught'), study, paper('Some words.')));
  expect((await taughtTerms('taught')).map(({ long }) => long)).toEqual([
    'child protection plan',
    'Corporate Parenting Panel',
  ]);
});

test('where nothing was kept yet there is nothing, and nothing is made', async () => {
  expect([await ownTerms('nobody'), await taughtTerms('nobody')]).toEqual([[], []]);
  expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('nobody'))).toEqual([]);
});

test('a row of another shape is passed over', async () => {
  const store = openStore('odd');
  await kept(giveMeaning(store, GIVEN));
  await store.user.table('glossary').put({ id: 'odd', short: 'X' });
  expect(await ownTerms('odd')).toHaveLength(1);
});
