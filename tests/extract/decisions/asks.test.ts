import { expect, test } from 'vitest';
import { asksForAction, ownerIn } from '@/lib/extract/decisions/asks';

test.each([
  'a briefing note be circulated to members;',
  'requests that a site visit is arranged.',
  'notes the report and asks for an update in March.',
  'the Director of Housing report back on empty homes.',
  'the Executive be recommended to publish the plan;',
  'supports an ongoing review of the service;',
  'the committee receive the report on foxes as an annual item',
  'agrees to engage with the library’s friends',
  'the decision be deferred to the meeting in March',
  'the application for £900 by the Kingsholt Bell Ringers be approved.',
  'the introduction of a zebra crossing in Mill Lane be approved;',
  'approves the closure of the lido and the sale of its tiles',
  'the recovery plan be adopted;',
  'that relevant Heads of Services provide a list of vacant shops',
  'officers be thanked and a note be sent to all members',
])('asks for something: %s', (text) => {
  expect(asksForAction(text)).toBe(true);
});

test.each([
  'the report be noted.',
  'That the progress report on information requests and recommendations be noted.',
  'approves the minutes of the last meeting;',
  'endorses the plan for presentation to Council;',
  'the work programme for 2026/27 be approved',
  'the terms of reference for the review, and its members, be agreed',
  'agrees the terms of reference for the review',
  'That the Committee note that a further report will be presented in May',
  'the process for the choice of co-optees is adopted.',
  'officers are commended, and their work is recognised',
  'That the Panel welcomes the reduction in complaints',
])('asks for nothing: %s', (text) => {
  expect(asksForAction(text)).toBe(false);
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
