import { afterEach, describe, expect, test } from 'vitest';
import { languageOf, speak, words } from '@/lib/words';
import { cy } from '@/lib/words/cy';
import { dateText, dayText, numberText, sizeText, timeText } from '@/lib/words/dates';
import { deskWords } from '@/lib/words/desk';
import { en } from '@/lib/words/en';
import { findings } from '@/lib/words/en/findings';
import { questions } from '@/lib/words/questions';
import { readerWords } from '@/lib/words/reader';
import { take } from '@/lib/words/spoken';
import { leavesOf, saidBy, tellingsFor, WHOLE } from './support/words';

describe.each([
  ['English', WHOLE],
  ['Welsh', { ...WHOLE, ...cy }],
])('%s', (_, language) => {
  const english = new Map(leavesOf(WHOLE).map(({ path, value }) => [path, value]));
  const leaves = leavesOf(language);
  const sentences = leaves.filter(({ value }) => typeof value === 'function');

  test.each(sentences)('$path says all it is told', (leaf) => {
    const like = english.get(leaf.path);
    const said = JSON.stringify(saidBy(leaf, like));
    expect(said).not.toMatch(/undefined|NaN|\[object|Invalid/);
    for (const told of tellingsFor(leaf.path, like)) {
      if (typeof told !== 'string' || !told.startsWith('‹')) continue;
      expect(said.toLowerCase()).toContain(told.toLowerCase());
    }
  });

  test('nothing is left empty, or with a straight apostrophe', () => {
    // It says nothing where Kloe is sure of it.
    const empty = leaves.filter(({ path, value }) => value === '' && path !== 'followUps.proposal.sure');
    expect(empty).toEqual([]);
    expect(leaves.filter(({ value }) => typeof value === 'string' && value.includes("'"))).toEqual([]);
  });

  test('straight quotation marks stand only where they are typed', () => {
    const odd = leaves.filter(({ value }) => typeof value === 'string' && value.includes('"'));
    expect(odd.map(({ path }) => path).sort()).toEqual(['search.example', 'search.startQuotes']);
  });
});

describe('the language spoken', () => {
  afterEach(() => speak('en'));

  test('is English until somebody chooses', () => {
    expect(words.everywhere.undo).toBe('Undo');
    expect(languageOf('panel')).toBe('en-GB');
  });

  test('changes for every part, and for what was named before', async () => {
    const { sheet } = questions;
    await speak('cy');
    expect(words.everywhere.undo).toBe('Dadwneud');
    expect(languageOf('panel')).toBe('cy');
    expect(deskWords.meetings).toBe('Cyfarfodydd');
    expect(sheet.markAsked).toBe('Nodi fel wedi’i ofyn');
    expect(Object.keys(deskWords)).toEqual(Object.keys(WHOLE.desk));
  });

  test('is English, and says so, for a part without Welsh', () => {
    const { desk: _, ...others } = cy;
    take(others);
    expect(languageOf('desk')).toBe('en-GB');
    expect(deskWords.meetings).toBe('Meetings');
    expect(languageOf('reader')).toBe('cy');
    expect(readerWords.print).toBe('Argraffu…');
  });
});

test.each([
  ['24 November 2026', dateText('2026-11-24', 'en-GB')],
  ['Tuesday 24 November 2026', dayText('2026-11-24', 'en-GB')],
  ['24 Tachwedd 2026', dateText('2026-11-24', 'cy')],
  ['Dydd Mawrth 24 Tachwedd 2026', dayText('2026-11-24', 'cy')],
  ['Dydd Sul 1 Mawrth 2026', dayText('2026-03-01', 'cy')],
  ['10.30 am', timeText('10:30', 'en-GB')],
  ['2 pm', timeText('14:00', 'en-GB')],
  ['12.15 am', timeText('00:15', 'en-GB')],
  ['12 pm', timeText('12:00', 'en-GB')],
  ['10.30 y.b.', timeText('10:30', 'cy')],
  ['2 y.p.', timeText('14:00', 'cy')],
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
