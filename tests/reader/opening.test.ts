/** What an address of the reader asks for, and what a paper is called before it is read. */
import { expect, test } from 'vitest';
import { nameFrom, readAsked } from '@/entrypoints/reader/opening';
import { paperTitle } from '@/entrypoints/reader/paper-title';

test.each([
  ['', { kind: 'nothing' }],
  ['?sample', { kind: 'sample' }],
  ['?paper=ab12', { kind: 'kept', paperId: 'ab12' }],
  [
    '?src=https%3A%2F%2Fwestmarch.gov.uk%2Fa.pdf&tab=7',
    { kind: 'address', address: 'https://westmarch.gov.uk/a.pdf', tabId: 7 },
  ],
  [
    '?src=https%3A%2F%2Fwestmarch.gov.uk%2Fa.pdf',
    { kind: 'address', address: 'https://westmarch.gov.uk/a.pdf', tabId: null },
  ],
  [
    '?src=https%3A%2F%2Fwestmarch.gov.uk%2Fa.pdf&tab=-1',
    { kind: 'address', address: 'https://westmarch.gov.uk/a.pdf', tabId: null },
  ],
])('%s', (search, asked) => {
  expect(readAsked(search)).toEqual(asked);
});

test.each([
  [
    'https://westmarch.gov.uk/documents/g12/Public%20reports%20pack%2024th-Nov-2026.pdf?T=10',
    'Public reports pack 24th-Nov-2026',
  ],
  ['https://westmarch.gov.uk/Appendix_A_scorecard.PDF', 'Appendix A scorecard'],
  ['https://westmarch.gov.uk/Document.ashx?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=x', 'Document.ashx'],
  ['https://westmarch.gov.uk/', 'westmarch.gov.uk'],
  ['https://westmarch.gov.uk/100%25%20of.pdf', '100% of'],
  ['https://westmarch.gov.uk/100%.pdf', '100%'],
])('%s is called %s', (address, name) => {
  expect(nameFrom(address)).toBe(name);
});

const SAID = { committee: 'Children and Families Scrutiny Committee', date: '2026-11-24' };

test.each([
  [
    'Public reports pack 24th-Nov-2026 10.30 Children and Families Scrutiny Committee',
    '24 November 2026, Public reports pack',
  ],
  [
    'Agenda document for Children and families scrutiny committee, 24/11/2026 10:30',
    '24 November 2026, Agenda document',
  ],
  ['Appendix A: scorecard', '24 November 2026, Appendix A: scorecard'],
  ['Children and Families Scrutiny Committee', '24 November 2026'],
])('in the bar, %s is said as %s', (name, subtitle) => {
  expect(paperTitle(name, SAID)).toEqual({ title: SAID.committee, subtitle });
});

test('a paper of no committee is called what it calls itself', () => {
  expect(paperTitle('Self-assessment 2026', { committee: null, date: null })).toEqual({
    title: 'Self-assessment 2026',
    subtitle: null,
  });
});
