import { describe, expect, test } from 'vitest';
import {
  askedIn,
  isPromisedInReport,
  isSaidInMinutes,
  isStillToCome,
  speakerIn,
  whatIn,
} from '@/lib/extract/decisions/supplies';

describe('said in minutes', () => {
  test.each([
    'The Director would provide a response to the member following the meeting.',
    'It was agreed that a note would be circulated.',
    'The figures would be provided to Members.',
    'The Head of Parks would speak to Councillor Tasker outside of the meeting.',
    'Members still required specific figures, as had been requested in June.',
    'There was a request for the proposed measures to be circulated.',
    'The slides to be circulated to Members.',
    'Officers undertook to report back.',
    'The Town Clerk undertook to check the lease.',
    'The Chair agreed to write to the bus company.',
    'Officers agreed to update Members at the next meeting.',
    'She would report back on when the form could be changed.',
    'It was requested that the plan say more about rural bus stops.',
    'Members asked for a breakdown of sickness by team.',
    'This was noted as an information request.',
    'A report on swans was requested for the meeting in March.',
    'The Panel was supportive and requested a copy of the leaflet.',
    'The Committee would benefit from seeing the letters.',
    'Officers would look over the list and bring it back to the next meeting.',
    'Members noted some points to be checked by officers.',
    'The item was deferred pending further information from the police.',
    'The answer would be given in writing.',
  ])('asks: %s', (sentence) => {
    expect(isSaidInMinutes(sentence)).toBe(true);
  });

  test.each([
    'The new service would provide for children under five.',
    'The grant would provide eight new homes.',
    'The information that members asked about had been circulated.',
    'The petition of 60 residents requested a crossing.',
    'The Committee noted that the Department would provide further funding.',
    'A member asked how many visits had been late.',
    'Members asked for the scorecard to be simpler.',
    'Residents had requested a crossing for many years.',
    'The contract would be let in May.',
    'He did not think that more meetings would produce more visits.',
    'More was said about the lake.',
  ])('asks nothing: %s', (sentence) => {
    expect(isSaidInMinutes(sentence)).toBe(false);
  });
});

test.each([
  ['Further details will be included in the report to cabinet.', true],
  ['A breakdown by team will be circulated to members.', true],
  ['Officers will provide the committee with a monthly note.', true],
  ['It is proposed that members request that the plan be brought to this committee.', true],
  ['The centre will provide meals.', false],
  ['Details are in the appendix.', false],
])('a report promises, %s: %s', (sentence, promises) => {
  expect(isPromisedInReport(sentence)).toBe(promises);
});

test.each([
  ['A note will be circulated once the figures are known.', true],
  ['Briefing to be provided on the carers’ portal', true],
  ['Circulated to members on 2 July.', false],
  ['Work will be done in May.', false],
])('an answer still to come, %s: %s', (sentence, isOpen) => {
  expect(isStillToCome(sentence)).toBe(isOpen);
});

test.each([
  ['The Head of Fostering (HoF) explained that she would send it.', 'Head of Fostering (HoF)'],
  ['The Head of Service, Safeguarding undertook to send it.', 'Head of Service, Safeguarding'],
  ['Officers will send it.', 'Officers'],
  ['It was agreed that a note be sent.', null],
])('%s is said by %s', (sentence, speaker) => {
  expect(speakerIn(sentence)).toBe(speaker);
});

test.each([
  ['A letter be sent to the Severnside Trust to ask for its figures.', 'Severnside Trust'],
  ['It was noted as an information request, to be forwarded to the Head of Parks.', 'Head of Parks'],
  ['The Chair would write to the bus company about the 14.', 'bus company'],
  ['A note be sent to members.', null],
])('%s is asked of %s', (sentence, who) => {
  expect(askedIn(sentence)).toBe(who);
});

test.each([
  ['a response to the query concerning bus passes following the meeting', 'bus passes'],
  ['asked for a breakdown of sickness by team', 'sickness'],
  ['a note be sent', null],
])('%s is about %s', (quote, what) => {
  expect(whatIn(quote)).toBe(what);
});

test('a long sentence takes its share of time', () => {
  const sentence = 'would provide information requested for the report to be requested by members '.repeat(
    4000,
  );
  isSaidInMinutes(sentence.replaceAll('would', 'wood'));
  isPromisedInReport(sentence);
  speakerIn(`The ${'Head of '.repeat(20_000)}`);
});
