import { describe, expect, test } from 'vitest';
import { dueIn, dueInColumn } from '@/lib/extract/decisions/due';
import type { Reckoning } from '@/lib/extract/decisions/due-days';

const FROM: Reckoning = {
  meetingDate: '2026-11-24',
  nextMeeting: '2027-01-19',
  meetings: ['2026-11-24', '2027-01-19', '2027-03-09'],
};

/** Reckoned from the meeting of 24 November 2026, the next being on 19 January 2027. */
test.each([
  ['be circulated by 6th May', 'by 6th May', '2027-05-06'],
  ['be circulated by 18 December 2026', 'by 18 December 2026', '2026-12-18'],
  ['a workshop be held on 7 December 2026 on the budget', 'on 7 December 2026', '2026-12-07'],
  ['with evidence at the next meeting (19 January 2027)', '19 January 2027', '2027-01-19'],
  ['that the next meeting on 22 March be about parks', 'on 22 March', '2027-03-22'],
  ['the 23 March agenda to include bees', 'the 23 March', '2027-03-23'],
  ['monthly updates from the end of May', 'from the end of May', '2027-05-31'],
  ['be shown by the end of March 2027', 'by the end of March 2027', '2027-03-31'],
  ['be discussed with members in December 2026', 'in December 2026', '2026-12-31'],
  ['be put on the agenda of the March meeting', 'the March meeting', '2027-03-09'],
  ['be deferred to the June meeting', 'the June meeting', '2027-06-30'],
  ['be sent w/c 7 December', 'w/c 7 December', '2026-12-07'],
  ['be done by the end of Quarter 3', 'by the end of Quarter 3', '2026-12-31'],
  ['be reported in Q4 2026/27', 'reported in Q4 2026/27', '2027-03-31'],
  ['report back within two weeks of the meeting', 'within two weeks of the meeting', '2026-12-08'],
  ['report back in 3 months', 'in 3 months', '2027-02-24'],
  ['be reviewed in six months’ time', 'in six months', '2027-05-24'],
  ['be presented at the next meeting', 'at the next meeting', '2027-01-19'],
  ['report to its next ordinary meeting', 'to its next ordinary meeting', '2027-01-19'],
  ['arranged once completed', 'once completed', null],
  ['if/when a pupil is excluded, the money follow within a month', 'within a month', null],
  ['That once a bid is won, members be told within two weeks', 'within two weeks', null],
  ['When bids were read one was chosen. It be sent within two weeks', 'within two weeks', '2026-12-08'],
  ['members who ask when be told within two weeks', 'within two weeks', '2026-12-08'],
  ['be sent within 10 working days', 'within 10 working days', null],
  [
    'be reviewed after 6 months from the start of the scheme',
    'after 6 months from the start of the scheme',
    null,
  ],
  ['be brought to a future meeting', 'to a future meeting', null],
  ['be shown quarterly', 'quarterly', null],
  ['be brought back in the autumn', 'in the autumn', null],
  [
    'the policy, which is before Cabinet on 6 December, be brought to a future meeting',
    'to a future meeting',
    null,
  ],
  ['the policy, which is to be ready by 6 December, be published', 'by 6 December', '2026-12-06'],
  ['be sent out with the minutes of this meeting', 'with the minutes of this meeting', null],
])('%s: %s, %s', (text, due, date) => {
  expect(dueIn(text, FROM)).toEqual({ text: due, date });
});

describe('no date is made up', () => {
  test.each([
    'the strategy be welcomed',
    'the visit made in May be written up',
    'the performance in quarter 1 be noted',
    'the order of 4 May 2025 be revoked',
    'the decision on 3 June 2026 be published',
    'the letter march to Cabinet',
  ])('%s', (text) => {
    expect(dueIn(text, FROM)).toBeNull();
  });

  test.each([
    ['be presented at the next meeting', { ...FROM, nextMeeting: null }],
    ['be sent by 6th May', { ...FROM, meetingDate: null }],
    ['be sent within two weeks', { ...FROM, meetingDate: null }],
  ])('%s', (text, from) => {
    expect(dueIn(text, from)?.date).toBeNull();
  });

  test('a month after the last of January is the last of February', () => {
    expect(dueIn('within one month', { ...FROM, meetingDate: '2027-01-31' })?.date).toBe('2027-02-28');
  });
});

test.each([
  ['19 July 2026', '2026-07-19'],
  ['July 2027', '2027-07-31'],
  ['31/01/2027', '2027-01-31'],
  ['next meeting', '2027-01-19'],
  ['Ongoing', null],
])('in a column: %s', (printed, date) => {
  expect(dueInColumn(printed, { ...FROM, nextMeeting: '2027-01-19' }).date).toBe(date);
});

test('a long text takes its share of time', () => {
  const text = 'by the within a next the end of in the March '.repeat(20_000);
  dueIn(text, FROM);
});
