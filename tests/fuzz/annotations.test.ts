// @vitest-environment node
/** Whatever becomes of a file of annotations: it comes in whole or is refused whole, and what came in goes out again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnotations } from '@/lib/annotations/read';
import { bringInNotes } from '@/lib/store/bringing-in-notes';
import { allNotes } from '@/lib/store/many-notes';
import { anyNote, fileOf } from '../annotations/notes';
import { damageStructure, damageText } from '../support/damage';
import { noteRow } from '../support/note';
import { casesOf, chanceFrom } from '../support/random';
import { freshStore, kept } from '../support/store';

const QUOTE = { type: 'TextQuoteSelector', exact: '72%', prefix: 'In quarter 2, ', suffix: ' of visits' };
/** As another program writes it. */
const foreign = (id: number) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  motivation: ['commenting'],
  created: '2026-11-20T19:30:00Z',
  body: [{ type: 'TextualBody', value: 'Compare with June.' }],
  target: [
    {
      source: 'https://a.example/pack.pdf',
      selector: [QUOTE, { type: 'TextPositionSelector', start: 1, end: 4 }],
    },
  ],
});

function damaged(number: number, seed: number): string {
  const chance = chanceFrom(seed + number);
  const ours = fc
    .sample(anyNote, { seed: seed + number, numRuns: 2 })
    .map((note, at) => ({ ...note, id: `n${at}` }));
  const json = chance.happens(0.6)
    ? fileOf([noteRow({ id: 'pack' }), ...ours])
    : JSON.stringify([foreign(1), foreign(2)]);
  if (chance.happens(0.25)) return damageText(json, chance);
  const file: unknown = JSON.parse(json);
  for (let times = chance.below(3); times >= 0; times--) damageStructure(file, chance);
  return JSON.stringify(file);
}

test('damaged files of annotations come in whole or are refused whole', async () => {
  const { numRuns, seed } = casesOf(1000);
  let taken = 0;
  for (let number = 0; number < numRuns; number++) {
    const json = damaged(number, seed);
    const read = readAnnotations(json, 0);
    if (!read.ok) continue;
    taken += 1;
    const { notes, lines, meetings } = read.value;
    const again = readAnnotations(fileOf(notes, { lines, meetings }), 0);
    expect(again, `case ${number}`).toMatchObject({ ok: true, value: { notes, lines, meetings } });
    const store = freshStore();
    await kept(bringInNotes(store, notes, lines, meetings));
    const stored = await kept(allNotes(store));
    expect(stored.map(({ id }) => id).toSorted(), `case ${number}`).toEqual(
      notes.map(({ id }) => id).toSorted(),
    );
    await store.user.delete();
  }
  expect('x' in {}).toBe(false);
  console.log(`${taken} taken, ${numRuns - taken} refused`);
  expect(taken).toBeGreaterThan(numRuns / 20);
  expect(taken).toBeLessThan(numRuns);
});
