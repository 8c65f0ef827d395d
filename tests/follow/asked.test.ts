/** What a passage is compared with: little of what was asked, however much that is. */
import { expect, test } from 'vitest';
import { askedAmong } from '@/lib/follow/asked';
import { likenessAmong } from '@/lib/follow/likeness';
import { followUp } from '../support/follow';
import { chanceFrom } from '../support/random';

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
  expect(asked.near(words, { minutes, share: 0.25 }, () => true).map(({ followUp: { id } }) => id)).toEqual(
    ids,
  );
});

test('what is not wanted is left out, however near', () => {
  const asked = askedAmong(FOLLOW_UPS, likenessAmong(FOLLOW_UPS.map(({ text }) => text)));
  expect(
    asked.near('Empty homes', { minutes: ['13'], share: 0.25 }, ({ id }) => id !== 'homes'),
  ).toMatchObject([{ followUp: { id: 'rents' } }]);
});

test('of 5,000 only those are looked at that share words with it', () => {
  const many = Array.from({ length: 5000 }, (_, nth) =>
    followUp({ id: `${nth}`, minute: `${nth}`, text: `Letter ${nth} about lamp ${nth % 500}.` }),
  );
  const asked = askedAmong(many, likenessAmong(many.map(({ text }) => text)));
  expect(asked.near('Lamp 307 is dark', { minutes: [], share: 0.25 }, () => true)).toHaveLength(10);
});

/** Without an index: each compared by itself. */
function nearByHand(words: string, least: number, many: readonly ReturnType<typeof followUp>[]) {
  const { stemsOf, weightOf, wholeOf } = likenessAmong(many.map(({ text }) => text));
  return many.flatMap(({ id, text }) => {
    const shared = [...stemsOf(words)].filter((stem) => stemsOf(text).has(stem));
    const weight = shared.reduce((sum, stem) => sum + weightOf(stem), 0);
    return shared.length >= 2 && weight / Math.min(wholeOf(words), wholeOf(text)) >= least ? [id] : [];
  });
}

test.each([0.25, 0.45, 0.6])('none is missed that shares %d of its words, common or rare', (least) => {
  const chance = chanceFrom(11);
  const words = (most: number) =>
    Array.from({ length: 1 + chance.below(most) }, () => `lamp${'abcdefghijklmnopqrst'[chance.below(20)]}`);
  const many = Array.from({ length: 300 }, (_, nth) =>
    followUp({ id: `${nth}`, minute: null, text: `Street ${words(8).join(' ')}` }),
  );
  const asked = askedAmong(many, likenessAmong(many.map(({ text }) => text)));
  for (let time = 0; time < 50; time++) {
    const text = `Street ${words(6).join(' ')}`;
    const near = asked.near(text, { minutes: [], share: least }, () => true);
    expect(near.map(({ followUp: { id } }) => id)).toEqual(nearByHand(text, least, many));
  }
});
