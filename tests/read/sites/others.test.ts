import { expect, test } from 'vitest';
import { outline } from '../outline';
import { itemLine, paperLine, readFixture } from './pages';

const CMIS =
  'https://cmis.westmarch.gov.uk/live/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/260/Default.aspx';

test('a meeting of CMIS: summary by label, items, papers without file names', () => {
  const { listing, blocks } = readFixture('cmis-meeting', CMIS);
  expect(listing).toMatchObject({
    system: 'cmis',
    state: 'agenda',
    committee: 'Children and Families Scrutiny Committee',
    date: '2026-11-24',
    time: '16:30',
    venue: 'Marchgate House',
  });
  expect(listing.items.map(itemLine)).toEqual(['1 Apologies', '2 Minutes', '3 Choice of provider (exempt)']);
  expect(listing.items[1]?.papers.map(paperLine)).toEqual(['minutes: Minutes 22 September (53248)']);
  expect(listing.papers.map(paperLine)).toEqual([
    'pack: Final Agenda Reports - 24th November 2026 (PDF, 2097152)',
    'supplement: Supplementary report (PDF, 159744)',
  ]);
  expect(outline({ blocks })).toContain('\nVenue: Marchgate House\n');
});

test('an agenda on a council’s own site is read as it looks, and named a look-alike', () => {
  const { listing, blocks } = readFixture('in-house', 'https://www.westmarch.gov.uk/article/8762');
  expect(listing).toMatchObject({
    system: 'generic',
    state: 'agenda',
    council: 'Westmarch County Council',
    committee: 'Scrutiny Board',
    date: '2027-02-15',
    time: '18:30',
    venue: 'Marchgate House',
  });
  expect(listing.items.map(itemLine)).toEqual([
    '1 Apologies',
    '2 Declarations of interest',
    '3 Minutes',
    '5 School transport',
  ]);
  expect(listing.items.map(({ block }) => blocks[block]?.text.slice(0, 5))).toEqual([
    '1. Ap',
    '2. De',
    '3. Mi',
    '5. Sc',
  ]);
  expect([...listing.items.flatMap(({ papers }) => papers), ...listing.papers].map(paperLine)).toEqual([
    'minutes: Item 03 Minutes (PDF, 77312)',
    'other: Item 05 School transport (PDF, 1258291)',
    'pack: Full agenda and reports pack (PDF, 5242880)',
  ]);
});
