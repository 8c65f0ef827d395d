import { expect, test } from 'vitest';
import { changeSetting, readSettings } from '@/lib/store/settings';
import { freshStore, kept } from '../support/store';

const UNCHOSEN = {
  theme: 'system',
  language: 'en',
  shortForms: 'first',
  colour: 'yellow',
  meanings: {},
  letterKeys: true,
  memberName: '',
  responseMonths: {},
  searchesExempt: false,
};

test('what the member has not chosen is as the system has it', async () => {
  expect(await kept(readSettings(freshStore()))).toEqual(UNCHOSEN);
});

test('a choice holds until another is made', async () => {
  const store = freshStore();
  await kept(changeSetting(store, 'theme', 'dark'));
  await kept(changeSetting(store, 'theme', 'light'));
  expect(await kept(readSettings(store))).toEqual({ ...UNCHOSEN, theme: 'light' });
  await kept(changeSetting(store, 'memberName', 'Cllr Prys'));
  expect(await kept(readSettings(store))).toMatchObject({ memberName: 'Cllr Prys' });
});
