import { expect, test } from 'vitest';
import { reasons } from './challenged';

const NIGHTS = `
  | | March 2026 | June 2026 | September 2026 |
  | In-house | 70% | 66% | 56% |
  | Agency | 30% | 34% | 44% |
`;

test.each([
  [
    'what rose month on month has a lower value',
    'The number of early help assessments has risen month on month.\nAt the end of June 2026 there were 1,288 early help assessments.\nAt the end of September 2026 there were 1,230 early help assessments.',
    'From 1,288 (end of June 2026) to 1,230 (end of September 2026) is a fall of 58.',
  ],
  [
    'an increase between two months that the table has as a fall',
    `March - September shows a reduction in agency placements and an increase of in-house placements.\n${NIGHTS}`,
    'In-house: from 70% to 56% is a fall; the paper says “increase”.',
  ],
  [
    'one value, a fall here and a rise there',
    'There was a further reduction in re-referrals to 16%.\n# Scorecard\nThe share of re-referrals in September 2026 was 16%, which is an increase of 8 points from August.',
    '16% is told as a fall here and as a rise there.',
  ],
  [
    'an improvement with an arrow down',
    'We have seen improvement in oversight by reviewing officers of each case, now at 80%.\n| Measure | Q2 2026/27 | Direction of travel |\n| Cases with oversight by reviewing officers | 80% | ↓ |',
    '80% is told as better here and as worse there.',
  ],
])('%s', (_, notation, why) => {
  expect(reasons(notation)).toContain(why);
});

test.each([
  'The number of early help assessments has risen month on month.\nAt the end of June 2026 there were 1,188 early help assessments.\nAt the end of September 2026 there were 1,230 early help assessments.',
  'The number of early help assessments has risen.\nAt the end of June 2026 there were 1,288 early help assessments.\nAt the end of September 2026 there were 1,230 early help assessments.',
  `March - September shows an increase in agency placements and a reduction of in-house placements.\n${NIGHTS}`,
  `Between May and September there was an increase of in-house placements.\n${NIGHTS}`,
  'There was a further reduction in re-referrals to 16%.\n# Scorecard\nThe share of complaints in September 2026 was 16%, which is an increase of 8 points from August.',
  'We have seen improvement in oversight by reviewing officers of each case, now at 80%.\n| Measure | Q2 2026/27 | Direction of travel |\n| Cases with oversight by reviewing officers | 80% | ↑ |',
])('nothing against %s', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
