/** By when something is due, on whose word, and when it is late. */
import { expect, test } from 'vitest';
import { dueOf, isOverdue, meetingsMissed, monthsAfter, type Rules } from '@/lib/follow/clock';
import { lifeOf } from '@/lib/follow/life';
import type { FollowUp } from '@/lib/follow/paper';
import { BY_LAW, responseTimeOf } from '@/lib/follow/response-time';
import type { FollowUpStep } from '@/lib/store/follow-rows';
import { followUp } from '../support/follow';
import { followUpEvent } from '../support/store';

const RULES: Rules = { response: BY_LAW, meetingAfter: (day) => (day < '2026-11-24' ? '2026-11-24' : null) };
const TO_EXECUTIVE = { kind: 'recommendation', began: 'made', decider: 'executive' } as const;
const on = (day: string, step: FollowUpStep) => [followUpEvent({ on: day, step })];

test.each<[string, Partial<FollowUp>, string | null, string]>([
  ['the executive has two months from the meeting', TO_EXECUTIVE, '2026-11-22', 'made'],
  [
    'the clock starts when it was sent',
    { ...TO_EXECUTIVE, events: on('2026-10-01', { kind: 'sent', to: 'Executive' }) },
    '2026-12-01',
    'sent',
  ],
  [
    'a day that comes sooner holds',
    { ...TO_EXECUTIVE, due: 'in October', dueDate: '2026-10-31' },
    '2026-10-31',
    'said',
  ],
  ['a later one does not', { ...TO_EXECUTIVE, due: 'in March', dueDate: '2027-03-31' }, '2026-11-22', 'made'],
  [
    'what was accepted is due when it was to be done',
    {
      ...TO_EXECUTIVE,
      dueDate: '2027-03-31',
      events: on('2026-10-01', { kind: 'decided', outcome: 'accepted' }),
    },
    '2027-03-31',
    'said',
  ],
  ['what a committee does itself has no clock', { ...TO_EXECUTIVE, decider: null }, null, 'none'],
  ['a request without a day is due at the next meeting', {}, '2026-11-24', 'next-meeting'],
  ['"in writing" names no day', { due: 'in writing' }, '2026-11-24', 'next-meeting'],
  ['"once completed" is a day that nobody knows', { due: 'once completed' }, null, 'said'],
  ['the next meeting may not be known', { madeOn: '2026-11-24' }, null, 'next-meeting'],
  [
    'what was promised later holds',
    { events: on('2026-11-24', { kind: 'promised', due: 'in January', dueDate: '2027-01-31' }) },
    '2027-01-31',
    'said-later',
  ],
])('%s', (_, one, day, basis) => {
  const asked = followUp(one);
  expect(dueOf(asked, lifeOf(asked), RULES)).toEqual({ day, basis });
});

test('without a rule nobody is late', () => {
  const asked = followUp(TO_EXECUTIVE);
  expect(
    dueOf(asked, lifeOf(asked), {
      ...RULES,
      response: { months: null, basis: 'elsewhere' },
    }),
  ).toEqual({
    day: null,
    basis: 'none',
  });
});

test.each`
  steps                                              | day             | late
  ${[]}                                              | ${'2026-11-24'} | ${true}
  ${[]}                                              | ${'2026-11-30'} | ${false}
  ${[]}                                              | ${null}         | ${false}
  ${[{ kind: 'said-complete' }]}                     | ${'2026-11-24'} | ${false}
  ${[{ kind: 'judged', outcome: 'unsatisfactory' }]} | ${'2026-11-24'} | ${true}
  ${[{ kind: 'withdrawn' }]}                         | ${'2026-11-24'} | ${false}
`('$steps, due $day: late on 30 November is $late', ({ steps, day, late }) => {
  const events = steps.map((step: FollowUpStep) => followUpEvent({ on: '2026-10-01', step }));
  expect(isOverdue(lifeOf(followUp({ events })), { day, basis: 'said' }, '2026-11-30')).toBe(late);
});

test.each([
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-09-22', 2, '2026-11-22'],
  ['2026-11-30', 3, '2027-02-28'],
])('%s and %i months is %s', (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then);
});

test('only meetings that were read count as missed', () => {
  const due = { day: '2026-09-22', basis: 'said' } as const;
  expect(meetingsMissed(due, ['2026-07-14', '2026-09-22', '2026-11-24', '2027-01-19'], '2026-12-01')).toBe(2);
});

test.each([
  ['Westmarch County Council', undefined, { months: 2, basis: 'law' }],
  ['Westmarch County Council', 1, { months: 1, basis: 'member' }],
  ['Westmarch County Council', null, { months: null, basis: 'member' }],
  ['Powys County Council', undefined, { months: null, basis: 'elsewhere' }],
  ['Cyngor Gwynedd', undefined, { months: null, basis: 'elsewhere' }],
  ['The City of Edinburgh Council', undefined, { months: null, basis: 'elsewhere' }],
  ['Mid Ulster District Council', undefined, { months: null, basis: 'elsewhere' }],
  ['Powys County Council', 3, { months: 3, basis: 'member' }],
  ['Highland Park Town Council', undefined, { months: 2, basis: 'law' }],
])('the executive of %s, where the member says %s, has %j', (council, own, time) => {
  expect(responseTimeOf(council, own)).toEqual(time);
});
