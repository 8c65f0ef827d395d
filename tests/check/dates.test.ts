import { describe, expect, test } from 'vitest';
import { challenged } from './challenged';

const dates = (notation: string) => challenged(notation).map(({ words }) => words);

describe('one meeting with two days', () => {
  const HEADER = '| Meeting | Recommendation | Owner | Status |';
  const MINUTES = 'The minutes of the meeting held on 14 July 2026 were agreed as a correct record.';

  test('in the tracker and in the minutes', () => {
    const notation = `
      ${MINUTES}
      ${HEADER}
      | 14 July 2026 | Rents be frozen. | Head | Open |
      | 15 July 2026 | Fees be frozen. | Head | Open |
    `;
    expect(dates(notation)).toEqual([['15 July 2026', '14 July 2026']]);
  });

  test('above the tracker and in the minutes', () => {
    const notation = `
      The minutes of the meeting held on 26 April 2022 were agreed.
      # 28 April 2022
      | Subject | Committee resolutions | Progress | Status |
      | Rents | Rents be frozen. |  | Open |
    `;
    expect(dates(notation)).toEqual([['28 April 2022', '26 April 2022']]);
  });

  test.each([
    ['a week between them', `${MINUTES}\n${HEADER}\n| 21 July 2026 | Rents be frozen. | Head | Open |`],
    ['the same day', `${MINUTES}\n${HEADER}\n| 14 July 2026 | Rents be frozen. | Head | Open |`],
    [
      'a date of something else',
      `The letter of 14 July 2026 was read.\n${HEADER}\n| 15 July 2026 | Rents be frozen. | Head | Open |`,
    ],
  ])('not with %s', (_, notation) => {
    expect(dates(notation)).toEqual([]);
  });
});

describe('one visit with two sets of days', () => {
  const VISITED = 'Two inspectors visited the front door on 9 and 10 September 2026.';

  test('in the report and in the letter', () => {
    const notation = `${VISITED}\nThis letter is about the visit on 8 and 9 September 2026.`;
    expect(dates(notation)).toEqual([['9 and 10 September 2026', '8 and 9 September 2026']]);
  });

  test.each([
    ['the same days', 'This letter is about the visit on 9 and 10 September 2026.'],
    ['days apart', 'A second visit was on 11 and 12 September 2026.'],
    ['another event', 'The conference on 8 and 9 September 2026 was well attended.'],
    ['a longer time', 'The consultation and visits ran from 1 June 2026 to 10 September 2026.'],
  ])('not with %s', (_, other) => {
    expect(dates(`${VISITED}\n${other}`)).toEqual([]);
  });
});
