// @vitest-environment node
/** Whatever becomes of a file of annotations: it comes in whole or is refused whole, and what came in goes out again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnotations } from '@/lib/annotations/read';
import { bringInNotes } from '@/lib/store/bringing-in-notes';
import { allNotes } from '@/lib/store/many-notes';
import { anyNote, fileOf } from '../annotations/notes';
import { noteRow } from '../support/note';
import { type Chance, casesOf, chanceFrom } from '../support/random';
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

/** What stands where something else should. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'x',
  '\0',
  '\ud800',
  '<script>alert(1)</script>',
  [],
  {},
  [[]],
  '2026-02-31T99:00:00Z',
  'Annotation',
  { type: 'TextualBody' },
  JSON.parse('{"__proto__":{"x":1}}'),
  'y'.repeat(100_001),
];

type Box = Record<string, unknown> | unknown[];

const isBox = (value: unknown): value is Box => typeof value === 'object' && value !== null;

/** Every object and list in it. */
const boxesIn = (value: unknown): readonly Box[] =>
  isBox(value) ? [value, ...Object.values(value).flatMap(boxesIn)] : [];

/** Drops, doubles, renames or replaces one member somewhere. */
function damageStructure(file: unknown, chance: Chance): void {
  const boxes = boxesIn(file).filter((box) => Object.keys(box).length > 0);
  const box = boxes[chance.below(boxes.length)];
  if (!box) return;
  const names = Object.keys(box);
  const name = names[chance.below(names.length)] ?? '';
  const held = box as Record<string, unknown>;
  switch (chance.below(5)) {
    case 0:
      if (Array.isArray(box)) box.splice(Number(name), 1);
      else delete held[name];
      break;
    case 1:
      if (Array.isArray(box)) box.push(structuredClone(box[Number(name)]));
      else held[name] = [held[name], structuredClone(held[name])];
      break;
    case 2:
      Object.defineProperty(held, chance.oneOf(['__proto__', 'constructor', 'toString', 'kloe', 'type']), {
        value: held[name],
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      held[name] = structuredClone(ODD[chance.below(ODD.length)]);
  }
}

function damageText(json: string, chance: Chance): string {
  const at = chance.below(json.length);
  const length = 1 + chance.below(20);
  switch (chance.below(4)) {
    case 0:
      return json.slice(0, at);
    case 1:
      return json.slice(0, at) + json.slice(at + length);
    case 2:
      return json.slice(0, at) + json.slice(at, at + length) + json.slice(at);
    default:
      return json.slice(0, at) + String.fromCharCode(chance.below(0x300)) + json.slice(at + 1);
  }
}

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
