import { expect, test } from 'vitest';
import { reasons } from './challenged';
import { REPORT } from './told';

const MINUTES =
  'Minutes of the meeting of the Scrutiny Committee held at Marchgate House on Tuesday 8 September 2026 at 10.30 am\nPresent: Councillor Garrowby\n12. APOLOGIES FOR ABSENCE\nNone.\n13. YOUTH JUSTICE PLAN 2026-27\n';

test.each([
  ["2026/27 Apr'26-Mar'26 saw 48 children come.", 'Mar 26 is before Apr 26.'],
  [
    'The Ofsted improvement plan 2026 / 2027 is attached. Members saw the Ofsted improvement plan 2026/2028.',
    '“ofsted improvement plan” has the years 2026/27 here and 2026/28 there.',
  ],
  [
    '| Date | Purpose |\n| 20 February 2027 | To agree the revenue budget for 2026/27 |',
    '2026/27 began on 1 April 2026; this is for 20 February 2027.',
  ],
  [
    `${REPORT}\nViews are sought on the draft medium term financial strategy (MTFS) 2023-27.`,
    'A draft whose years began in 2023, for a meeting on 24 November 2026.',
  ],
  [
    `${MINUTES}The committee considered a report on the youth justice plan 2025/26.`,
    'The minute is headed 2026/27; its words are of 2025/26.',
  ],
])('%s', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  [
    'In March 2026 the High Court gave its judgment.\nThe court judgment in April 2026 was widely told.',
    'A court judgment is dated March 2026 here and April 2026 there.',
  ],
  [
    '# Work programme\n| Meeting | Item | Description |\n| 16 March 2027 | School results | To consider school results of summer 2025. |',
    'For 16 March 2027: summer 2025 will be 18 months past.',
  ],
])('%s', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  'In March 2026 the High Court gave its judgment.\nThe court judgment in March 2026 was widely told.',
  'In March 2026 the High Court gave its judgment.\nAnother court judgment came in November 2026.',
  'Inspectors gave their judgment in March 2026.\nThe court judgment in April 2026 was widely told.',
  '# Work programme\n| Meeting | Item | Description |\n| 16 March 2027 | School results | To consider school results of summer 2026. |',
  'He was here from February 26 to July 16.',
  "2026/27 Apr'26-Mar'27 saw 48 children come.",
  'The improvement plan 2026/27 follows the improvement plan 2025/26.',
  'The plan 2026/27 is not the plan 2026/28.',
  '| Date | Purpose |\n| 20 February 2027 | To agree the revenue budget for 2027/28 |',
  `${REPORT}\nViews are sought on the draft medium term financial strategy 2026-30.`,
  `${MINUTES}The committee considered the youth justice plan 2026/27, which follows the youth justice plan 2025/26.`,
])('nothing against %s', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
