import { expect, test } from 'vitest';
import { asksForAction, dueIn, ownerIn } from '@/lib/extract/decisions/asks';

test.each`
  text                                                     | asks
  ${'the report be noted.'}                                | ${false}
  ${'approves the minutes of the last meeting;'}           | ${false}
  ${'endorses the plan for presentation to Council;'}      | ${false}
  ${'a briefing note be circulated to members;'}           | ${true}
  ${'requests that a site visit is arranged.'}             | ${true}
  ${'notes the report and asks for an update in March.'}   | ${true}
  ${'the Director of Housing report back on empty homes.'} | ${true}
`('$text asks for action: $asks', ({ text, asks }) => {
  expect(asksForAction(text)).toBe(asks);
});

test.each`
  text                                             | due                                  | date
  ${'be circulated by 6th May'}                    | ${'by 6th May'}                      | ${'2027-05-06'}
  ${'be circulated by 18 December 2026'}           | ${'by 18 December 2026'}             | ${'2026-12-18'}
  ${'report back within two weeks of the meeting'} | ${'within two weeks of the meeting'} | ${'2026-12-08'}
  ${'be presented at the next meeting'}            | ${'at the next meeting'}             | ${'2027-01-19'}
  ${'arranged once completed'}                     | ${'once completed'}                  | ${null}
  ${'within 10 working days'}                      | ${'within 10 working days'}          | ${null}
`('$text is due $date', ({ text, due, date }) => {
  expect(dueIn(text, '2026-11-24', '2027-01-19')).toEqual({ text: due, date });
});

test('no date is made up', () => {
  expect(dueIn('the strategy be welcomed', '2026-11-24', null)).toBeNull();
  expect(dueIn('be presented at the next meeting', '2026-11-24', null)?.date).toBeNull();
});

test.each([
  [
    'measures be prepared by the Quality Assurance service for the next meeting.',
    'Quality Assurance service',
  ],
  ['requests that the Head of Fostering write to carers.', 'Head of Fostering'],
  ['measures be prepared for the next meeting.', null],
])('%s is for %s', (text, owner) => {
  expect(ownerIn(text)).toBe(owner);
});
