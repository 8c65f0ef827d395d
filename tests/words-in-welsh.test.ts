/** Welsh beside English, sentence by sentence: nothing left out, nothing left in English. */
import { describe, expect, test } from 'vitest';
import { cy } from '@/lib/words/cy';
import { afterNumber, and, counted, or, pluralOf } from '@/lib/words/cy/counted';
import { DOUBTS, doubtOf } from '../scripts/welsh/doubts';
import { leavesOf, saidBy, WHOLE } from './support/words';

const welsh = new Map(leavesOf(cy).map(({ path, value }) => [path, value]));
const pairs = leavesOf(WHOLE).map(({ path, value }) => ({ path, english: value, welsh: welsh.get(path) }));

test('every part of Kloe has its Welsh', () => {
  expect(Object.keys(cy).sort()).toEqual(Object.keys(WHOLE).sort());
  expect(pairs.filter((pair) => pair.welsh === undefined).map(({ path }) => path)).toEqual([]);
});

test('Welsh has no words that English does not know', () => {
  const known = new Set(pairs.map(({ path }) => path));
  expect([...welsh.keys()].filter((path) => !known.has(path))).toEqual([]);
});

/** Names, signs, formats and examples that are the same in both languages, and words that happen to be. */
const SAME = /^(?:\P{L}*|Kloe|Agenda|agenda|PDF|CSV|XLSX|JSON|Markdown|English|Cymraeg \(drafft\))$/u;
const SAME_BY_PATH: readonly string[] = [
  'findings.rag.letter.amber',
  'findings.rag.letter.green',
  'firstRun.open.address',
  'keys.sign.Control.0',
  'keys.sign.Control.1',
  'keys.sign.Escape.0',
  'keys.sign.Escape.1',
  // Examples of what stands in papers, which are in English.
  'lookUp.example',
  'search.example',
];

test('nothing is left in English by mistake', () => {
  const left = pairs.filter(
    ({ path, english, welsh: own }) =>
      typeof english === 'string' && english === own && !SAME.test(english) && !SAME_BY_PATH.includes(path),
  );
  expect(left.map(({ path, english }) => `${path}: ${english}`)).toEqual([]);
});

/** Numbers, and what was told, which stands between ‹ and ›. */
const toldIn = (said: unknown): readonly string[] =>
  [...new Set(JSON.stringify(said).match(/‹[^›]*›|\d+(?:[,.:]\d+)*/g) ?? [])].sort();

const sentences = pairs.filter(({ english }) => typeof english === 'function');

test.each(sentences)('$path says in Welsh what it says in English', ({ path, english, welsh: own }) => {
  const inEnglish = saidBy({ path, value: english });
  const inWelsh = saidBy({ path, value: own }, english);
  expect(toldIn(inWelsh)).toEqual(toldIn(inEnglish));
  expect(JSON.stringify(inWelsh)).not.toMatch(/undefined|NaN|\[object|Invalid|function/);
});

describe('Welsh numbers', () => {
  test('fall into the plural categories of the CLDR', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).toBe('cy');
    for (let n = 0; n <= 120; n += 1) expect(`${n} ${pluralOf(n)}`).toBe(`${n} ${rules.select(n)}`);
  });

  test.each([
    [0, 'papur', '0 papur'],
    [1, 'papur', '1 papur'],
    [2, 'papur', '2 bapur'],
    [3, 'papur', '3 phapur'],
    [4, 'papur', '4 papur'],
    [6, 'papur', '6 phapur'],
    [12, 'papur', '12 papur'],
    [1234, 'papur', '1,234 papur'],
    [1, 'tudalen', '1 dudalen'],
    [2, 'tudalen', '2 dudalen'],
    [3, 'tudalen', '3 tudalen'],
    [6, 'tudalen', '6 thudalen'],
    [2, 'cwestiwn', '2 gwestiwn'],
    [3, 'cwestiwn', '3 chwestiwn'],
    [2, 'mesur', '2 fesur'],
    [2, 'lle', '2 le'],
    [1, 'rhes', '1 rhes'],
    [2, 'rhes', '2 res'],
    [2, 'diwrnod', '2 ddiwrnod'],
    [2, 'darn', '2 ddarn'],
    [2, 'gwerth', '2 werth'],
    [6, 'her', '6 her'],
    [3, 'ffigur', '3 ffigur'],
    [2.5, 'wythnos', '2.5 wythnos'],
  ] as const)('%s %s: “%s”', (n, noun, expected) => {
    expect(counted(n, noun)).toBe(expected);
  });

  test('what begins with two letters that are one sound is not softened as the first of them', () => {
    expect(afterNumber(2, { word: 'chwarter', gender: 'm' })).toBe('chwarter');
    expect(afterNumber(2, { word: 'thema', gender: 'f' })).toBe('thema');
    expect(afterNumber(3, { word: 'ddoe', gender: 'm' })).toBe('ddoe');
  });
});

test.each([
  [[], ''],
  [['“nodyn”'], '“nodyn”'],
  [['2 nodyn', '4 cwestiwn'], '2 nodyn a 4 cwestiwn'],
  [['“Agenda”', '“Eitem 7”'], '“Agenda” ac “Eitem 7”'],
  [['3', '4', '8'], '3, 4 ac 8'],
  [['9', '11'], '9 ac 11'],
  [['7', '10'], '7 a 10'],
  [['7', '100'], '7 a 100'],
])('%j is listed as “%s”', (all, expected) => {
  expect(and(all)).toBe(expected);
});

test('of several, one', () => {
  expect(or(['“a”', '“b”'])).toBe('“a” neu “b”');
});

test('every doubt of the translator is about words that there are', () => {
  const keys = pairs.map(({ path }) => path);
  const lost = DOUBTS.filter(([begins]) =>
    begins.endsWith('.') ? !keys.some((key) => key.startsWith(begins)) : !keys.includes(begins),
  );
  expect(lost).toEqual([]);
  expect(doubtOf('followUps.chased')).toContain('Atgoffwyd');
  expect(doubtOf('followUps.title')).toContain('Camau dilynol');
  expect(doubtOf('desk.title')).toBeNull();
});
