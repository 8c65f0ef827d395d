import { expect, test } from 'vitest';
import { choicesAtHand } from '@/lib/store/choices-at-hand';
import { openStore } from '@/lib/store/open';
import { changeSetting } from '@/lib/store/settings';
import { kept } from '../support/store';

test('what was chosen is read as it is kept; before anything was, there is nothing', async () => {
  expect(await choicesAtHand('choices-at-hand')).toEqual({});
  const store = openStore('choices-at-hand');
  await kept(changeSetting(store, 'letterKeys', false));
  await kept(changeSetting(store, 'meanings', { pink: 'Cost' }));
  expect(await choicesAtHand('choices-at-hand')).toEqual({ letterKeys: false, meanings: { pink: 'Cost' } });
});
