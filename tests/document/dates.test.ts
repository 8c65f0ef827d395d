import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, isoDate, lastOfMonth, readDate, readTime } from '@/lib/document/dates';
import { casesOf } from '../support/random';

describe('a day is read however a council prints it', () => {
  test.each([
    ['Monday 25 November 2019', '2019-11-25'],
    ['Tuesday, 24th November, 2026', '2026-11-24'],
    ['Thurs 5 Feb 2027', '2027-02-05'],
    ['the 5th day of May 2027', '2027-05-05'],
    ['3rd of October 2026', '2026-10-03'],
    ['25-Nov-2026', '2026-11-25'],
    ['July 11th, 2024', '2024-07-11'],
    ['25/11/2026', '2026-11-25'],
    ['25.11.26', '2026-11-25'],
    ['5/6/26', '2026-06-05'],
    ['4.1.26', '2026-01-04'],
    ['14 January 2027, 1.00 p.m.', '2027-01-14'],
    ['2026-11-24', '2026-11-24'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

test.each([
  ['31 September 2026 does not exist'],
  ['section 4.1.31 of the constitution'],
  ['the 2026/27 budget'],
  ['16 September'],
  ['version 1.2.2026.4'],
  ['ratio 10/11/12/13'],
])('no day is read in: %s', (text) => {
  expect(readDate(text)).toBeNull();
});

test('of a stretch of days, the first and the last are known', () => {
  expect(findDates('inspected from 18 to 29 July 2026.')).toEqual([
    { start: 15, end: 33, date: '2026-07-29', first: '2026-07-18' },
  ]);
  expect(findDates('28 February - 2 March 2027')[0]).toMatchObject({
    date: '2027-03-02',
    first: '2027-02-28',
  });
  expect(findDates('between 1 and 5 June 2026')[0]).toMatchObject({
    date: '2026-06-05',
    first: '2026-06-01',
  });
});

test('days stand in order, each once', () => {
  const text = 'Met on 2026-09-08, 25/11/2026 and then Friday 4 December 2026';
  expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '2026-09-08',
    '25/11/2026',
    'Friday 4 December 2026',
  ]);
});

describe('a time of day is read as councils print it', () => {
  test.each([
    ['10.15 am', '10:15'],
    ['2pm', '14:00'],
    ['1.00 p.m.', '13:00'],
    ['12.30 am', '00:30'],
    ['19:30', '19:30'],
    ['14.00 hours', '14:00'],
    ['12 noon', '12:00'],
    ['at noon', '12:00'],
    ['Tuesday 24 November 2026 at 10.30 am', '10:30'],
    ['10.00 a.m. - 12.00 p.m.', '10:00'],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
  test.each([['£10.15'], ['25.11.2026'], ['Committee Room 1'], ['10.5%'], ['24 November 2026']])(
    'but none in: %s',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );
});

test('a long line without an end is read in time that grows with it', () => {
  findDates('1 to '.repeat(20_000));
  findDates('25 November '.repeat(10_000));
  readTime('10.'.repeat(40_000));
});

test('days of the calendar are those of the computer’s own', () => {
  const ofComputer = (year: number, month: number, day: number) =>
    new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: -11, max: 12 }), (year, month) => {
      expect(lastOfMonth(year, month)).toBe(ofComputer(year, month, 0));
    }),
    casesOf(2000),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1890, max: 2110 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
      (year, month, day) => {
        const exists =
          month >= 1 && month <= 12 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(isoDate(year, month, day)).toBe(exists ? ofComputer(year, month - 1, day) : null);
      },
    ),
    casesOf(5000),
  );
});
