import { expect, test } from 'vitest';
import { reasons } from './challenged';
import { REPORT } from './told';

const row = (asked: string, answer: string, status: string) =>
  `${REPORT}\n# Recommendation tracker\n| Meeting | Recommendation | Progress | Status |\n| 14 July 2026 | ${asked} | ${answer} | ${status} |`;

test.each([
  [
    row('That a visit to the new home is arranged.', 'Approved by Cabinet on 26 September', 'Completed'),
    'Marked complete with “Approved by Cabinet on 26 September”, which says nothing of “That a visit to the new home is arranged.”.',
  ],
  [
    row(
      'That updates on the plan be presented to the committee monthly.',
      'A further update was circulated on 17 August 2026',
      'Completed',
    ),
    'Asked for monthly; marked complete with one, on 17 August 2026.',
  ],
  [
    row(
      'That the next meeting on 22 September 2026 be about mental health.',
      'Meeting went ahead on 09/09/2026',
      'Completed',
    ),
    'The row is about a meeting on 22 September 2026; the answer tells of one on 9 September 2026.',
  ],
  [
    row('That the figures be circulated by 6 August 2026.', '', ''),
    'This was due before this meeting (6 August 2026), and nothing is said of progress.',
  ],
])('%#', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  row('That a visit to the new home is arranged.', 'The visit was approved by Cabinet', 'Completed'),
  row('That a visit to the new home is arranged.', 'Noted', 'Completed'),
  row('That a visit to the new home is arranged.', 'Councillor Lacey', 'Completed'),
  row('That a visit to the new home is arranged.', 'Actioned by the service in May', 'Completed'),
  row('That a list of homes be made.', 'See Table 4 of the report', 'Completed'),
  row('That a visit to the new home is arranged.', 'Approved by Cabinet on 26 September', 'In progress'),
  row(
    'That updates on the plan be presented to the committee monthly.',
    'Updates were circulated on 17 August 2026 and 17 September 2026',
    'Completed',
  ),
  row(
    'That the next meeting on 22 September 2026 be about mental health.',
    'Meeting went ahead on 22/09/2026',
    'Completed',
  ),
  row('That the figures be circulated by 6 December 2026.', '', ''),
  row('That the figures be circulated by 6 August 2026.', 'Outstanding', 'Outstanding'),
])('nothing against %#', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
