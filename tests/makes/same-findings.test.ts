// @vitest-environment node
/**
 * The sample's papers as other programs make them say what the one that ships
 * says. What a make says otherwise stands in its `differences.txt`, each with its
 * reason in `about.md`; what does not differ any more leaves the list.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { studyPdf } from '@/lib/pipeline';
import { PACK_NAME, packPath, SUPPLEMENT_NAME } from '@/scripts/sample/site';
import { studySamplePdf } from '../sample/papers';
import { differences, type Said, saidBy } from './said';

const PAPERS = new URL('../fixtures/papers/', import.meta.url);
const Places = z.record(z.string(), z.readonly(z.tuple([z.number(), z.number()])));

/** As the sample ships: Chromium's print, without tags. */
const SUPPLEMENT_PLACES = Places.parse({ supplement: [1, 1], fostering: [2, 4], 'fostering-plan': [6, 6] });

const read = (file: string) => readFileSync(new URL(file, PAPERS));
const placesOf = (make: string) => Places.parse(JSON.parse(read(`${make}/places.json`).toString()));
const linesOf = (file: string) =>
  read(file)
    .toString()
    .split('\n')
    .filter((line) => line !== '');

let pack: Said;
let supplement: Said;

beforeAll(async () => {
  pack = saidBy(await studySamplePdf(packPath(PACK_NAME)), placesOf('chromium-tagged'));
  supplement = saidBy(await studySamplePdf(packPath(SUPPLEMENT_NAME)), SUPPLEMENT_PLACES);
}, 60_000);

const both = (one: Said, other: Said): Said =>
  Object.fromEntries(Object.entries(one).map(([kind, lines]) => [kind, [...lines, ...(other[kind] ?? [])]]));

test.each([
  ['chromium-tagged', () => pack],
  ['word-tagged', () => pack],
  ['word-untagged', () => pack],
  ['merged', () => both(pack, supplement)],
])(
  '%s',
  async (make, expectedOf) => {
    const study = await studyPdf(new Uint8Array(read(`${make}/paper.pdf`)), {});
    if (!study.ok) throw new Error(`${make} cannot be read: ${study.problem.kind}`);
    const expected = expectedOf();
    const found = differences(expected, saidBy(study.value, placesOf(make)));
    const scores = Object.entries(expected).map(([kind, lines]) => {
      const lost = found.filter((line) => line.startsWith(`- ${kind} |`)).length;
      const added = found.filter((line) => line.startsWith(`+ ${kind} |`)).length;
      return `${kind} ${lines.length - lost}/${lines.length}${added > 0 ? ` +${added}` : ''}`;
    });
    console.log(`${make}: ${scores.join(', ')}`);
    expect(found.toSorted()).toEqual(linesOf(`${make}/differences.txt`).toSorted());
  },
  60_000,
);
