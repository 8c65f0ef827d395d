import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { type Calendar, NO_CALENDAR } from '@/lib/extract/figures/calendar';
import { periodOf, periodsIn } from '@/lib/extract/figures/periods';
import { paper } from '../../support/paper';

/** A paper of November 2026. */
const NOVEMBER: Calendar = { ...NO_CALENDAR, today: '2026-11-24' };

test.each`
  printed                                 | end
  ${'in September'}                       | ${'2026-09-30'}
  ${'end December'}                       | ${'2025-12-31'}
  ${'on 9 October'}                       | ${'2026-10-09'}
  ${'at the end of Q2'}                   | ${'2026-09-30'}
  ${'in the third quarter of 2025/26'}    | ${'2025-12-31'}
  ${'Q2 2026'}                            | ${'2026-09-30'}
  ${'Quarter 2 of the 2025/26 year'}      | ${'2025-09-30'}
  ${'Q3 in 2025-26'}                      | ${'2025-12-31'}
  ${'Mar-26'}                             | ${'2026-03-31'}
  ${"Apr'25-Mar'26"}                      | ${'2026-03-31'}
  ${'August, September and October 2026'} | ${'2026-10-31'}
  ${'mid-July 2026'}                      | ${null}
  ${'the academic year 2025/26'}          | ${'2026-08-31'}
  ${'2025/26, the last full year'}        | ${'2026-03-31'}
  ${'2026/27 (to end September 2026)'}    | ${'2026-09-30'}
`('$printed ends $end', ({ printed, end }) => {
  expect(periodOf(printed, NOVEMBER)).toMatchObject({ end });
});

test.each([
  '18-25 year olds',
  'pages 13-14',
  'the May family',
  'march on',
  '£18/19',
  'a second quarterly call',
])('%s is no period', (printed) => {
  expect(periodsIn(printed, NOVEMBER).filter(({ end }) => end !== null)).toEqual([]);
});

test('a month that is compared with is the one before the month beside it', () => {
  const [june, september] = periodsIn('74% in June 2026 compared to 69% in September', NOVEMBER);
  expect([june?.end, september?.end]).toEqual(['2026-06-30', '2025-09-30']);
});

const endsIn = (notation: string) => findFigures(paper(notation)).map(({ period }) => period?.end ?? null);

test.each`
  notation                                                                                                 | ends
  ${'In June 2026 visits were at 86%, compared to 71% in May 2025; reviews were at 85%, compared to 81%.'} | ${['2026-06-30', '2025-05-31', '2026-06-30', '2025-05-31']}
  ${'During June 2026, 69% of staff (84% at the end of May 2026) and 92% of managers were seen.'}          | ${['2026-06-30', '2026-05-31', '2026-06-30']}
  ${'End of May 2026: 23% End of June 2026: 19%'}                                                          | ${['2026-05-31', '2026-06-30']}
  ${'Since June 2025 5 orders were revoked.'}                                                              | ${[null]}
  ${'In June 2026 72% were on time. A target of 95% applies.'}                                             | ${['2026-06-30', null]}
  ${'Early figures are good, but 63 families are few, and the grant ends in March 2027.'}                  | ${[null]}
  ${'On 31 March 2026 8% of plans were late, compared to 9% in the previous year.'}                        | ${['2026-03-31', '2025-03-31']}
  ${'On 29 February 2028 8% of plans were late (9% a year before).'}                                       | ${['2028-02-29', '2027-02-28']}
  ${'In June 2026 86% were on time, ahead of the same period last year (84%).'}                            | ${['2026-06-30', '2025-06-30']}
  ${'Now 86% are on time, compared to 84% last year.'}                                                     | ${[null, null]}
  ${'In June 2026 it took 18 days, ahead of the target of 21 days and of Q3 in 2024/25 at 26 days.'}       | ${['2026-06-30', null, '2024-12-31']}
`('$notation: $ends', ({ notation, ends }) => {
  expect(endsIn(notation)).toEqual(ends);
});

test('a quarter without a year is that of what the paper reports on', () => {
  expect(
    endsIn('Performance report, July to September 2026\nIn Quarter 2 72% of visits were on time.'),
  ).toEqual(['2026-09-30']);
});

test('a list goes on from the sentence that opens it, and a new paragraph begins anew', () => {
  const notation = `
    As at 9 October 2026 there were 350 children in care, of whom:
    • 30 children came in July 2026;
    • 19 children live at home.
    The Council has 14 libraries.
  `;
  expect(endsIn(notation)).toEqual(['2026-10-09', '2026-07-31', '2026-10-09', null]);
});

test.each([
  ['Residents were asked in September and October. 1,500 answered.', 'October'],
  ['Residents were asked in Oct. and 1,500 answered.', 'Oct.'],
  ['Residents were asked in May. 1,500 answered.', 'May'],
])('the stop of a sentence is no part of its month: %s', (text, printed) => {
  expect(
    periodsIn(text, NOVEMBER)
      .map(({ text: words }) => words)
      .at(-1),
  ).toBe(printed);
});

test('what a title reports on is the period of the tables below it', () => {
  const notation = `
    Position at the end of September 2026
    # Visits
    | Team | % on time |
    | Aldenbury | 88% |
  `;
  expect(endsIn(notation)).toEqual(['2026-09-30']);
});
