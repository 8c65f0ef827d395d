/** Case number → a passage of a paper, the paper in another version, and what by construction became of the passage. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '@/lib/anchor/paper-text';
import { readPdf } from '@/lib/read/pdf';
import { PACK_NAME, packPath } from '../../scripts/sample/site';
import { type Chance, chanceFrom } from '../support/random';
import { ROOT } from '../support/sources';
import { placeNow, textNow, tracked } from '../support/tracked';
import {
  MUTATIONS,
  type Mutated,
  type Mutation,
  type Passage,
  paragraphsOf,
  sentencesOf,
  wordsOf,
} from './mutations';

/** `same`: word for word, wherever it is; `twice`: so, and once more beside it or elsewhere. */
export type Truth = 'same' | 'twice' | 'reworded' | 'figure-changed' | 'gone';

export type AnchorCase = {
  readonly name: string;
  readonly before: string;
  readonly passage: Passage;
  readonly after: string;
  readonly truth: Truth;
  /** Where the passage now is; `null` where it is gone. */
  readonly place: Passage | null;
};

const SHARED = join(ROOT, '../shared/packs');
const PACKS = [
  '000.txt',
  '002.txt',
  'other/41.txt',
  'other/42.txt',
  'other/43.txt',
  'other/44.txt',
  'other/46.txt',
];

/** Our sample pack, and the shared packs where they are at hand: they are not ours to publish. */
export async function papersForAnchors(): Promise<readonly string[]> {
  const sample = await readPdf(
    new Uint8Array(readFileSync(join(ROOT, 'public/sample', packPath(PACK_NAME)))),
  );
  if (!sample.ok) throw new Error('the sample pack cannot be read');
  const { text, pages } = documentText(sample.value);
  const turns = pages.slice(1).map(({ start }) => start);
  const shared = PACKS.map((name) => join(SHARED, name)).filter(existsSync);
  if (shared.length < PACKS.length)
    console.warn('The shared packs are not here: anchors go UNTESTED on them.');
  return [
    withFeeds(text, turns).replaceAll('\n', '\n\n'),
    ...shared.map((path) => {
      const pack = readFileSync(path, 'utf8').replaceAll('\f', '\n');
      return withFeeds(pack, pageEnds(pack));
    }),
  ];
}

/** Units of a page of text, more or less: where these have no pages, they are given some. */
const PAGE = 3000;

function pageEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(' ', PAGE); at > 0; at = text.indexOf(' ', at + PAGE)) ends.push(at);
  return ends;
}

const withFeeds = (text: string, at: readonly number[]): string =>
  [0, ...at].map((start, index) => text.slice(start, at[index] ?? text.length)).join('\f');

/** Most cases look at a part of a pack, for time's sake. */
const PART = 40_000;

export function anchorCaseOf(number: number, seed: number, papers: readonly string[]): AnchorCase | null {
  const chance = chanceFrom(seed + number);
  const names = Object.keys(MUTATIONS);
  const main = names[number % names.length] ?? 'reflow';
  const paper = papers[Math.floor(number / names.length) % papers.length] ?? '';
  const from = chance.happens(0.05) ? 0 : chance.below(Math.max(1, paper.length - PART));
  const before = paper.slice(from, chance.happens(0.05) ? paper.length : from + PART);
  const passage = passageIn(before, chance);
  if (!passage) return null;

  const others = names.filter((name) => !isExcluded(main, name) && name !== main);
  const further = Array.from(
    { length: chance.oneOf([0, 0, 0, 1, 1, 2]) },
    () => others[chance.below(others.length)] ?? main,
  );
  const chosen = [main, ...further.filter((name) => !further.some((one) => isExcluded(name, one)))];
  const start: Mutated = { text: tracked(before), touched: [] };
  const mutated = chosen.reduce(
    (now, name) => (MUTATIONS[name] satisfies Mutation | undefined)?.(now, passage, chance) ?? now,
    start,
  );
  // Equal cells that changed places: no reader could say which of them was marked.
  if (mutated.touched.some(({ effect }) => effect === 'untold')) return null;
  const after = textNow(mutated.text);
  const place = placeNow(mutated.text, passage.start, passage.end);
  const truth = truthOf(mutated, passage, place && after.slice(place.start, place.end));
  return { name: chosen.join(' + '), before, passage, after, truth, place: truth === 'gone' ? null : place };
}

const TAKEN_OUT = ['gone', 'row out', 'cell out'];
const SAID_OTHERWISE = ['changed figure', 'rewording', 'misread'];
/** Words put in as they were, beside those taken out, changed or moved away: nobody could tell which are which. */
const UNDONE = {
  'repeated beside': [
    ...TAKEN_OUT,
    ...SAID_OTHERWISE,
    'deletions',
    'reordered',
    'rows swapped',
    'columns moved',
    'row in',
  ],
  'row in': [...TAKEN_OUT, ...SAID_OTHERWISE, 'deletions', 'cell in', 'columns moved'],
  'cell in': [...TAKEN_OUT, ...SAID_OTHERWISE, 'reordered', 'rows swapped', 'columns moved'],
  // Taken out here and put in there is moved.
  repeated: TAKEN_OUT,
};
const EXCLUDES = excluding(Object.entries(UNDONE));

function excluding(pairs: readonly (readonly [string, readonly string[]])[]) {
  const both = pairs.flatMap(([name, others]) =>
    others.flatMap((other) => [
      { name, other },
      { name: other, other: name },
    ]),
  );
  return Map.groupBy(both, ({ name }) => name);
}

const isExcluded = (name: string, other: string): boolean =>
  EXCLUDES.get(name)?.some((one) => one.other === other) ?? false;

const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '').replaceAll('’', "'");

function truthOf({ text, touched }: Mutated, { start, end }: Passage, now: string | null): Truth {
  const effects = new Set(
    touched.filter((one) => one.start < end && one.end > start).map(({ effect }) => effect),
  );
  if (now === null || effects.has('gone')) return 'gone';
  const isSame = withoutSpace(now) === withoutSpace(text.first.slice(start, end));
  if (!isSame && effects.has('figure')) return 'figure-changed';
  if (!isSame && effects.has('words')) return 'reworded';
  return effects.has('twice') ? 'twice' : 'same';
}

/** A few words, a sentence or two, a paragraph, a figure: with whole words at both ends. */
function passageIn(text: string, chance: Chance): Passage | null {
  const kind = chance.below(6);
  const spans = kind === 0 ? paragraphsOf(text) : kind <= 2 ? sentencesOf(text) : wordsOf(text);
  // Nobody marks the number of a line.
  const isInLine = (at: number) => !/[\n\f]\s*$/.test(text.slice(Math.max(0, at - 8), at));
  const figures = kind === 3 ? spans.filter(({ start, words }) => /\d/.test(words) && isInLine(start)) : [];
  const among = figures.length > 0 ? figures : spans;
  const first = chance.below(among.length);
  const last = Math.min(
    among.length - 1,
    first + (kind === 2 ? chance.below(3) : kind > 3 ? 1 + chance.below(14) : 0),
  );
  const [from, to] = [among[first], among[last]];
  if (!from || !to) return null;
  const whole = wordsOf(text.slice(from.start, to.end));
  const [head, tail] = [whole[0], whole.at(-1)];
  if (!head || !tail) return null;
  const passage = { start: from.start + head.start, end: from.start + tail.end };
  return passage.end - passage.start > 1500 ? null : passage;
}
