import { expect, test } from 'vitest';
import { barChoicesAtHand } from '@/lib/store/choices-at-hand';
import { openStore } from '@/lib/store/open';
import { changeSetting } from '@/lib/store/settings';
import { kept } from '../support/store';

test('of what was chosen the bar’s part is read as it is kept, and nothing else', async () => {
  expect(await barChoicesAtHand('choices-at-hand')).toEqual({});
  const store = openStore('choices-at-hand');
  await kept(changeSetting(store, 'memberName', 'Cllr Prys'));
  await kept(changeSetting(store, 'letterKeys', false));
  await kept(changeSetting(store, 'language', 'cy'));
  await kept(changeSetting(store, 'meanings', { pink: 'Cost' }));
  expect(await barChoicesAtHand('choices-at-hand')).toEqual({
    letterKeys: false,
    language: 'cy',
    meanings: { pink: 'Cost' },
  });
});
