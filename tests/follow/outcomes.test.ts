/** What an answer, a status or a decision says became of it. */
import { expect, test } from 'vitest';
import { minutesIn } from '@/lib/follow/minute-numbers';
import { decisionIn, judgementIn, stepsOfRow } from '@/lib/follow/outcomes';
import { deciderOf } from '@/lib/follow/raised';

const stepsIn = (
  response: string,
  status: Parameters<typeof stepsOfRow>[0]['status'],
  kind = 'request' as 'request' | 'recommendation',
) =>
  stepsOfRow({ response, status, statusText: null }, kind).map((step) =>
    'outcome' in step ? step.outcome : step.kind,
  );

test.each([
  ['Sent to members on 4 May.', null, ['supplied']],
  ['Sent to members on 4 May.', 'completed', ['said-complete']],
  ['Will be sent to members once checked.', 'in progress', ['told']],
  ['Will be sent to members once checked.', 'completed', ['said-complete']],
  ['Cannot be shared: the contract forbids it.', 'completed', ['withheld']],
  ['Withdrawn at the request of the mover.', 'withdrawn', ['withdrawn']],
  ['No longer needed.', 'withdrawn', ['no-longer-pursued']],
  ['The team is at work on it.', 'in progress', ['told']],
] as const)('a request: "%s" (%s) is %j', (response, status, steps) => {
  expect(stepsIn(response, status)).toEqual(steps);
});

test.each([
  ['Agreed. Work begins in May.', 'in progress', ['accepted']],
  ['Agreed in part; the rest needs money.', null, ['part accepted']],
  ['Not agreed. See the letter.', 'completed', ['rejected', 'said-complete']],
  ['Terms to be agreed in May.', 'in progress', ['told']],
  ['Drafted; the wording was accepted by all.', 'in progress', ['told']],
] as const)('a recommendation: "%s" (%s) is %j', (response, status, steps) => {
  expect(stepsIn(response, status, 'recommendation')).toEqual(steps);
});

test.each([
  ['the recommendation be accepted', 'accepted'],
  ['the recommendation be accepted in part', 'part accepted'],
  ['the recommendation be not accepted', 'rejected'],
  ['the road be closed at night', null],
])('"%s" decides: %s', (words, decision) => {
  expect(decisionIn(words)).toBe(decision);
});

test.each([
  ['the responses to minutes 4 and 5 be accepted as complete', { kind: 'judged', outcome: 'accepted' }],
  ['the response to minute 4 be not accepted', { kind: 'judged', outcome: 'unsatisfactory' }],
  ['minute 4 be no longer pursued', { kind: 'no-longer-pursued' }],
  ['the budget be accepted', null],
  ['the response be noted', null],
])('"%s" judges: %j', (words, step) => {
  expect(judgementIn(words)).toEqual(step);
});

test.each([
  ['minutes 7(a), 7(b), 13 and 24 be closed', ['7(a)', '7(b)', '13', '24']],
  ['arising from minute 9 of the last meeting', ['9']],
  ['the minutes of 14 July', []],
  ['for 20 minutes 30 people waited', []],
])('"%s" names %j', (words, minutes) => {
  expect(minutesIn(words)).toEqual(minutes);
});

test.each([
  ['the Executive be recommended to open the library', 'executive'],
  ['That Cabinet opens the library', 'executive'],
  ['recommends to the Executive that the library be opened', 'executive'],
  ['the Chair write to the Executive', null],
  ['it be suggested to the Head of Libraries that they open', null],
  ['the library be opened', null],
  ['That the committee review the opening hours', null],
  ['Council be asked to open the library', 'council'],
])('"%s" is decided by %s', (words, decider) => {
  expect(deciderOf(words, null)).toBe(decider);
});

test.each([
  ['The Committee receive testimony from readers', null],
  ['That the panel agrees to engage with the training on offer', null],
  ['The Committee recommends that fines be ended', 'executive'],
  ['The Committee supports the plan and asks for its costs', 'executive'],
  ['Training be given to the committee', 'executive'],
])('where its tracker names a cabinet member, "%s" is decided by %s', (words, decider) => {
  expect(deciderOf(words, 'Councillor S Lowe – Cabinet Member for Libraries')).toBe(decider);
});
