import { expect, test } from 'vitest';
import { deleteMeaning, ownGlossary, saveMeaning } from '@/lib/store/glossary';
import { changeSetting, readSettings } from '@/lib/store/settings';
import { freshStore, kept } from '../support/store';

test('what the member has not chosen is as the system has it', async () => {
  expect(await kept(readSettings(freshStore()))).toEqual({ theme: 'system', language: 'en' });
});

test('a choice holds until another is made', async () => {
  const store = freshStore();
  await kept(changeSetting(store, 'theme', 'dark'));
  await kept(changeSetting(store, 'theme', 'light'));
  expect(await kept(readSettings(store))).toEqual({ theme: 'light', language: 'en' });
});

test('the member’s own meanings are kept by short form, changed and taken away', async () => {
  const store = freshStore();
  const meaning = {
    id: '1',
    short: 'SGO',
    long: 'special guardianship order',
    note: null,
    committeeId: null,
  };
  await kept(saveMeaning(store, { ...meaning, long: 'a guess' }));
  await kept(saveMeaning(store, { ...meaning, id: '2', short: 'LAC', long: 'looked-after children' }));
  await kept(saveMeaning(store, meaning));
  expect(await kept(ownGlossary(store))).toMatchObject([
    { short: 'LAC' },
    { short: 'SGO', long: 'special guardianship order' },
  ]);
  await kept(deleteMeaning(store, '1'));
  expect(await kept(ownGlossary(store))).toMatchObject([{ short: 'LAC' }]);
});
