import { afterEach, describe, expect, test } from 'vitest';
import { languageOf, speak, words } from '@/lib/words';
import { cy } from '@/lib/words/cy';
import { dateText, dayText, numberText, sizeText, timeText } from '@/lib/words/dates';
import { deskWords } from '@/lib/words/desk';
import { en } from '@/lib/words/en';
import { authorNote } from '@/lib/words/en/author-note';
import { desk } from '@/lib/words/en/desk';
import { figures } from '@/lib/words/en/figures';
import { findings } from '@/lib/words/en/findings';
import { reader } from '@/lib/words/en/reader';
import { tables } from '@/lib/words/en/tables';
import { versions } from '@/lib/words/en/versions';
import { readerWords } from '@/lib/words/reader';

/** What some views alone say is loaded with them. */
const whole = { ...en, authorNote, desk, figures, findings, reader, tables, versions };

type Leaf = { readonly path: string; readonly value: unknown };

const leavesOf = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
    : [{ path, value }];

/** Something to say for a parameter, by its name. */
const SAID: Readonly<Record<string, unknown>> = {
  iso: '2026-11-24',
  date: '24 November 2026',
  time: '10:30',
  printedRanges: [
    ['61', '62'],
    ['80', '80'],
  ],
  fileRanges: [['90', '90']],
  meanings: ['one meaning', 'another meaning'],
  said: ['value 72%', 'no target'],
  unit: 'days',
  isBetter: true,
  way: 'up',
  item: '7',
};
const NUMBERS = /^(?:n|of|done|part|whole|left|most|read|page|percent|bytes|total|leftOut)$/;

const namesOf = (sentence: unknown): readonly string[] =>
  /^(?:function\s*\w*)?\s*\(?(?<names>[^)=]*)\)?/
    .exec(String(sentence))
    ?.groups?.names?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? [];

const sayingFor = (name: string): unknown => SAID[name] ?? (NUMBERS.test(name) ? 2 : `‹${name}›`);

describe.each([
  ['English', whole],
  ['Welsh', { ...whole, ...cy }],
])('%s', (_, language) => {
  const parts = [
    'authorNote',
    'everywhere',
    'figures',
    'findings',
    'glossary',
    'lists',
    'notes',
    'panel',
    'problems',
    'shortForms',
    'tables',
    'undo',
    'versions',
  ] as const;
  const leaves = leavesOf(Object.fromEntries(parts.map((part) => [part, language[part]])));
  const sentences = leaves.filter(({ value }) => typeof value === 'function');

  test.each(sentences)('$path says all it is told', ({ value }) => {
    const names = namesOf(value);
    const said = String((value as (...told: unknown[]) => unknown)(...names.map(sayingFor)));
    expect(said).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
    for (const name of names) {
      const told = sayingFor(name);
      if (typeof told === 'string' && told.startsWith('‹')) {
        expect(said.toLowerCase()).toContain(told.toLowerCase());
      }
    }
  });

  test('nothing is left empty, or with a straight apostrophe or quotation mark', () => {
    const odd = leaves.filter(
      ({ value }) => typeof value === 'string' && (value === '' || /['"]/.test(value)),
    );
    expect(odd).toEqual([]);
  });
});

test('Welsh has no words that English does not know, and each part of it is whole', () => {
  for (const [part, own] of Object.entries(cy)) {
    const known = leavesOf(whole[part as keyof typeof whole]).map(({ path }) => path);
    expect(
      leavesOf(own)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...known].sort());
  }
});

describe('the language spoken', () => {
  afterEach(() => speak('en'));

  test('is English until somebody chooses', () => {
    expect(words.everywhere.undo).toBe('Undo');
    expect(languageOf('panel')).toBe('en-GB');
  });

  test('changes for every part that has been translated', async () => {
    await speak('cy');
    expect(words.everywhere.undo).toBe('Dadwneud');
    expect(languageOf('panel')).toBe('cy');
  });

  test.each([
    ['desk', deskWords, desk],
    ['reader', readerWords, reader],
  ] as const)('is English on the %s until it is translated', async (part, said, english) => {
    await speak('cy');
    expect(languageOf(part)).toBe('en-GB');
    expect(said.title).toBe(english.title);
    expect(Object.keys(said)).toEqual(Object.keys(english));
  });

  test('stays English, and says so, where there is no Welsh', async () => {
    await speak('cy');
    const untranslated = (Object.keys(en) as (keyof typeof en)[]).filter((part) => cy[part] === undefined);
    for (const part of untranslated) {
      expect(languageOf(part)).toBe('en-GB');
      expect(words[part]).toBe(en[part]);
    }
  });
});

test.each([
  ['24 November 2026', dateText('2026-11-24', 'en-GB')],
  ['Tuesday 24 November 2026', dayText('2026-11-24', 'en-GB')],
  ['24 Tachwedd 2026', dateText('2026-11-24', 'cy')],
  ['Dydd Mawrth 24 Tachwedd 2026', dayText('2026-11-24', 'cy')],
  ['Dydd Sul 1 Mawrth 2026', dayText('2026-03-01', 'cy')],
  ['10.30 am', timeText('10:30')],
  ['2 pm', timeText('14:00')],
  ['12.15 am', timeText('00:15')],
  ['12 pm', timeText('12:00')],
  ['99 KB', sizeText(101_376, 'en-GB')],
  ['11.4 MB', sizeText(11_953_766, 'en-GB')],
  ['1 KB', sizeText(1_024, 'en-GB')],
  ['1,234.5', numberText(1234.5, 'en-GB')],
  ['0.1234567', numberText(0.1234567, 'en-GB')],
])('%s', (expected, said) => {
  expect(said).toBe(expected);
});

test.each([
  ['Item 7, page 38', en.everywhere.source('7', '38')],
  ['Page iv', en.everywhere.source(null, 'iv')],
  ['On this page', en.everywhere.source(null, null)],
  ['Item 7, page 42 of the file', en.everywhere.filePage('7', 42)],
  ['23 points', findings.amount('%', 23)],
  ['1 point', findings.amount('pp', 1)],
  ['£4,000', findings.amount('£', 4000)],
  ['95%', findings.value('%', 95)],
  ['1 day', findings.value('days', 1)],
  ['2.5 weeks', findings.value('weeks', 2.5)],
  ['6 points down since Q1: worse', findings.since('down', '6 points', 'Q1', false)],
  ['6 points up since Q1: better or worse cannot be said', findings.since('up', '6 points', 'Q1', null)],
  ['the same as Q1', findings.since('same', '0 points', 'Q1', null)],
])('“%s”', (expected, said) => {
  expect(said).toBe(expected);
});
