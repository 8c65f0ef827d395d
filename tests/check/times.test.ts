import { expect, test } from 'vitest';
import { challenged, reasons } from './challenged';
import { REPORT } from './told';

test('a meeting that was moved, and words that count on its old day', () => {
  const notation = `
    Since then the January meeting has been moved from 20 January to 14 January 2027.
    Present the report | 24 November 2026 or 20 January 2027
  `;
  expect(challenged(notation).map(({ words }) => words)).toEqual([
    [
      'Present the report | 24 November 2026 or 20 January 2027',
      'meeting has been moved from 20 January to 14 January 2027',
    ],
  ]);
});

test('a meeting that was cancelled, and reports that were put off to it', () => {
  const notation = `
    The scheduled meeting on 7 December 2026 be cancelled.
    A report on holidays be scheduled for the December meeting.
  `;
  expect(reasons(notation)).toEqual([
    'The meeting of 7 December 2026 was cancelled; these words still count on it.',
  ]);
});

test.each([
  'The January meeting has been moved from 20 January to 14 January 2027. It is on 14 January 2027.',
  'The January meeting has been moved from 20 January to 14 January 2027.\nThe meeting on 20 January 2027 was moved.',
  'The scheduled meeting on 7 December 2026 be cancelled.\nThe report goes to the March meeting instead of the December meeting.',
  'A house was moved from 20 January to 14 January 2027.\nSee 20 January 2027.',
])('nothing against %s', (notation) => {
  expect(reasons(notation)).toEqual([]);
});

test.each([
  'An apprentice scheme is due to commence in February 2026.',
  'Reserves are expected to total £66m as at 31.3.26.',
  'To be reported to the annual meeting in May 2026.',
  'She is to start soon. They come into post on 9 September 2026.',
])('still to come, though over: %s', (sentence) => {
  expect(challenged(`${REPORT}\n${sentence}`)).toMatchObject([{ kind: 'date', strength: 'worth asking' }]);
});

test.each([
  'An apprentice scheme is due to commence in February 2027.',
  'An apprentice scheme was due to commence in February 2026.',
  'Last year they said that it is due to commence in February 2026.',
  'The scheme is due to commence in November 2026.',
  'The review scheduled for March 2026 was put off.',
  'The visit that is due to start in February 2026 has since been cancelled.',
  'It is due to commence. In February 2026 it was put off.',
  '| Action | Status |\n| Findings to be discussed at the meeting in January 2026 | Done |',
])('but not: %s', (sentence) => {
  expect(reasons(`${REPORT}\n${sentence}`)).toEqual([]);
});
