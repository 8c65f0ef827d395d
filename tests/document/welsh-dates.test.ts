import { describe, expect, test } from 'vitest';
import { findDates, monthNumber, readDate, readTime } from '@/lib/document/dates';
import { growthOfFourfold } from '../support/growth';

describe('a day in Welsh', () => {
  test.each([
    ['Dydd Iau, 10fed Hydref 2019', '2019-10-10'],
    ['Dydd Mawrth 24 Tachwedd 2026', '2026-11-24'],
    ['1af Ionawr 2027', '2027-01-01'],
    ['y 3ydd o Fai 2027', '2027-05-03'],
    ['2il o Fawrth, 2026', '2026-03-02'],
    ['5ed o Ragfyr 2026', '2026-12-05'],
    ['11eg Gorffennaf 2026', '2026-07-11'],
    ['15 o Orffennaf 2026', '2026-07-15'],
    ['21ain Chwefror 2027', '2027-02-21'],
    ['nos Fercher cyn 4 Mehefin 2026', '2026-06-04'],
    ['14 Awst 2026', '2026-08-14'],
    ['30 Medi 2026', '2026-09-30'],
    ['ar ddydd Llun 6 Ebrill 2026', '2026-04-06'],
    ['7 o Dachwedd 2026', '2026-11-07'],
    ['8FED IONAWR 2018', '2018-01-08'],
    ['8th Mai, 2026', '2026-05-08'],
    ['29th Gorffennaf 2026', '2026-07-29'],
    ['Ebrill 1af 2027', '2027-04-01'],
    ['Rhagfyr 31ain, 2026', '2026-12-31'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test.each([
    '31 Medi 2026',
    '10fed Hydref',
    'Mai 32 2026',
    'Mehefin 2026 2027',
    'mai 2026 oedd y flwyddyn',
    'ym mis Mai 2026',
    '1af 2026',
  ])('no day: %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('a stretch of days has a first and a last', () => {
    expect(findDates('o 18 i 29 Gorffennaf 2026')[0]).toMatchObject({
      first: '2026-07-18',
      date: '2026-07-29',
    });
    expect(findDates('rhwng 28 Chwefror a 2 Mawrth 2027')[0]).toMatchObject({
      first: '2027-02-28',
      date: '2027-03-02',
    });
  });

  test('days in both languages stand in order', () => {
    const text = 'Thursday 10 October 2019, Dydd Iau 10 Hydref 2019 a 25/11/2019';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Thursday 10 October 2019',
      'Dydd Iau 10 Hydref 2019',
      '25/11/2019',
    ]);
  });
});

test.each([
  ['Ionawr', 1],
  ['mai', 5],
  ['Fehefin', 6],
  ['Ragfyr', 12],
  ['Dydd', 0],
])('%s is month %s', (name, number) => {
  expect(monthNumber(name)).toBe(number);
});

describe('an hour in Welsh', () => {
  test.each([
    ['10.30 y.b.', '10:30'],
    ['2.00 y.p.', '14:00'],
    ['2yp', '14:00'],
    ['12.15 yb', '00:15'],
    ['6.30 yr hwyr', '18:30'],
    ["2.00 o'r gloch y prynhawn", '14:00'],
    ["10.00 o'r gloch y bore", '10:00'],
    ['12 hanner dydd', '12:00'],
    ['10:00', '10:00'],
  ])('%s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test.each(['2 yr un', '12 ysgol', '£2.50 y pen'])('no hour: %s', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

test.each(['1 i ', '1af ', 'dydd ', '1 Mai ', '1 o '])(
  'looking through “%s” again and again takes time in step',
  (piece) => {
    const look = (times: number) => findDates(`Mai ${piece.repeat(times)}`);
    expect(growthOfFourfold(look, 400)).toBeLessThan(10);
  },
);
