import { expect, test } from 'vitest';
import { promisedBefore } from '@/lib/check/promised';
import type { FollowedPaper } from '@/lib/extract/followed';
import { passage } from '../support/passage';
import { reasons } from './challenged';

const pack = (item: string, day = '24 November 2026') => `
  Westmarch County Council
  Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Time: 10.30 am
  Agenda
  1. Apologies
  2. Fostering sufficiency
  3. Budget proposals
  4. Work programme
  === 2
  # Work programme 2026/27
  | Meeting date | Item | Author |
  | ${day} | ${item} | Ms Hale |
`;

test('a report that the work programme has for this meeting is not on its agenda', () => {
  expect(reasons(pack('Young carers'))).toEqual([
    'The work programme has “Young carers” for 24 November 2026; no item of the agenda speaks of it.',
  ]);
});

test.each([
  ['an item in other words', pack('Annual report on fostering')],
  ['an item of another meeting', pack('Young carers', '19 January 2027')],
  ['words that any item has', pack('Performance report')],
])('nothing against %s', (_, notation) => {
  expect(reasons(notation)).toEqual([]);
});

/** A paper of the committee's meeting on a day, with its work programme: "2026-11-24 Young carers". */
const programme = (date: string, ...planned: readonly string[]): FollowedPaper => ({
  ...{ id: date, title: `Pack of ${date}`, date, isOwn: true, committeeId: 'c', meetingKeys: [date] },
  findings: planned.map((row) => ({
    finding: {
      kind: 'work-programme',
      at: { block: 0, start: 0, end: 1 },
      meetingDate: row.slice(0, 10),
      item: row.slice(11),
      author: null,
    },
    passage: passage(row),
    around: row,
  })),
});
const AGENDA = ['Apologies', 'Fostering sufficiency', 'Budget proposals', 'Work programme'];
const promised = (papers: readonly FollowedPaper[], agenda = AGENDA) =>
  promisedBefore(papers, agenda, '2026-11-24').map(
    ({ paper, planned, since }) => `${paper.date}: ${planned.finding.item}, since ${since}`,
  );

test('what an earlier programme had for this meeting is missing from its agenda: told once, as last planned', () => {
  const july = programme('2026-07-14', '2026-11-24 Young carers', '2026-11-24 Annual report on fostering');
  const september = programme('2026-09-22', '2026-11-24 Report on young carers');
  expect(promised([september, july])).toEqual(['2026-09-22: Report on young carers, since null']);
});

test('a later programme that has it for another day is told', () => {
  const september = programme('2026-09-22', '2026-11-24 Young carers');
  const november = programme('2026-11-24', '2027-01-19 Young carers');
  expect(promised([september, november])).toEqual(['2026-09-22: Young carers, since 2027-01-19']);
});

test.each([
  ['an item that the agenda has', [programme('2026-09-22', '2026-11-24 Annual report on fostering')]],
  ['an item of another meeting', [programme('2026-09-22', '2027-01-19 Young carers')]],
  ['a programme of a later meeting', [programme('2027-01-19', '2026-11-24 Young carers')]],
  ['a programme of another body', [{ ...programme('2026-09-22', '2026-11-24 Young carers'), isOwn: false }]],
  [
    'what this meeting’s own programme has: its paper is asked about it',
    [programme('2026-09-22', '2026-11-24 Young carers'), programme('2026-11-24', '2026-11-24 Young carers')],
  ],
])('nothing against %s', (_, papers) => {
  expect(promised(papers)).toEqual([]);
});

test('nothing where too little of the agenda was read', () => {
  expect(promised([programme('2026-09-22', '2026-11-24 Young carers')], ['Apologies'])).toEqual([]);
});

test.each([
  ['words of one root', 'Excluded pupils', 'Exclusions from schools', 'Exclusions from schools'],
  [
    'a short form',
    'SEND improvement',
    'Special educational needs and disabilities',
    'Special educational needs and disabilities',
  ],
  ['what a short form stands for', 'Joint strategic needs assessment', 'JSNA refresh', 'JSNA refresh'],
  ['no likeness', 'Young carers', 'Exclusions from schools', null],
])('%s: a title that may be of it is told', (_, item, title, alike) => {
  const papers = [programme('2026-09-22', `2026-11-24 ${item}`)];
  const told = promisedBefore(papers, [...AGENDA, title], '2026-11-24');
  expect(told.map((one) => one.alike)).toEqual([alike]);
});

test('in its own pack what may be there in other words is not asked about', () => {
  expect(reasons(pack('Fosterers’ allowances'))).toEqual([]);
});
