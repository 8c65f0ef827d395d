/** What a passage is compared with: little of what was asked, however much that is. */
import { expect, test } from 'vitest';
import { askedAmong } from '@/lib/follow/asked';
import { likenessAmong } from '@/lib/follow/likeness';
import { followUp } from '../support/follow';

const FOLLOW_UPS = [
  followUp({ id: 'homes', minute: '12', text: 'Empty homes in each ward.' }),
  followUp({ id: 'rents', minute: '13', text: 'Rents owed in each ward.' }),
  followUp({ id: 'buses', minute: null, text: 'Bus passes refused.' }),
];

test.each<[string, readonly string[], readonly string[]]>([
  ['Empty homes by locality', [], ['homes']],
  ['The ward has empty shops', [], ['homes']],
  ['Homes', [], []],
  ['Something else', ['13'], ['rents']],
  ['Bus passes and rents in a ward', ['12'], ['homes', 'rents', 'buses']],
])('"%s", minutes %j, is compared with %j', (words, minutes, ids) => {
  const likeness = likenessAmong(FOLLOW_UPS.map(({ text }) => text));
  const asked = askedAmong(FOLLOW_UPS.slice(0, 2), likeness);
  for (const one of FOLLOW_UPS.slice(2)) asked.add(one);
  expect(asked.near(words, minutes, () => true).map(({ followUp: { id } }) => id)).toEqual(ids);
});

test('what is not wanted is left out, however near', () => {
  const asked = askedAmong(FOLLOW_UPS, likenessAmong(FOLLOW_UPS.map(({ text }) => text)));
  expect(asked.near('Empty homes', ['13'], ({ id }) => id !== 'homes')).toMatchObject([
    { followUp: { id: 'rents' } },
  ]);
});

test('of 5,000 only those are looked at that share words with it', () => {
  const many = Array.from({ length: 5000 }, (_, nth) =>
    followUp({ id: `${nth}`, minute: `${nth}`, text: `Letter ${nth} about lamp ${nth % 500}.` }),
  );
  const asked = askedAmong(many, likenessAmong(many.map(({ text }) => text)));
  expect(asked.near('Lamp 307 is dark', [], () => true)).toHaveLength(10);
});
