import { expect, test } from 'vitest';
import { arePlaces, isMarker, isPeriod, isValue } from '@/lib/read/pdf/gaps/values';

test.each([
  '86%',
  '£1.2m',
  '(300)',
  '1 204',
  '12.3 (p)',
  '$ 40',
  '–',
  '..',
  ':',
  'n/a',
  '↑',
  '1998',
  '3.2 to 4.8',
  '12/03/2004',
])('%s is a value', (text) => expect(isValue(text)).toBe(true));

test.each([
  'Wheat',
  '14 Market Street',
  'Total',
  'AB1 4XY',
  '01632 960204',
  'Page 3 of 12',
  '',
  'see note 2',
])('%s is none', (text) => expect(isValue(text)).toBe(false));

test.each([
  ['1998', true],
  ['2020/21', true],
  ['2001–02', true],
  ['1204', false],
  ['14', false],
])('%s is a period: %s', (text, is) => expect(isPeriod(text)).toBe(is));

test.each([
  ['1.', true],
  ['(a)', true],
  ['2.3', true],
  ['iv)', true],
  ['14', false],
  ['A10', false],
])('%s marks an item: %s', (text, is) => expect(isMarker(text)).toBe(is));

test.each([
  [['1', '3', '12'], true],
  [['1 - 4', '5 - 6', '7'], true],
  [['12', '3', '4'], false],
  [['1,204', '2,300'], false],
])('%j are pages: %s', (texts, are) => expect(arePlaces(texts)).toBe(are));
