/** What looks like a meeting's page on a council's site: the page of the meeting, or papers saved as a page. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { readSavedPage } from '@/lib/read/saved-page';

const ADDRESS = 'https://www.westmarch.gov.uk/papers/board.html';

const AGENDA = `<h1>Agenda: Scrutiny Board, Monday 15 February 2027</h1>
  <p>1. Apologies for absence</p><p>2. Declarations of interest</p><p>3. Minutes</p><p>4. School transport</p>`;
const SAID = `<p>${'The service takes children to school where the walk is long or not safe, and reviews each route in the spring. '.repeat(15)}</p>
  <p>In January 2027, 84% of buses were on time, against a target of 95%.</p>`;
const HEAD = `<table><tr><th>Title of report</th><td>School transport</td></tr><tr><th>Meeting</th><td>Scrutiny Board</td></tr>
  <tr><th>Report author</th><td>Dana Marlow, Head of Transport</td></tr><tr><th>Decision type</th><td>For information</td></tr></table>`;
const BYLINE =
  '<h2>Scrutiny Board, 15 February 2027</h2><h2>School transport</h2><p>Report of the Director of Place</p>';

const read = (main: string) =>
  readSavedPage(
    new JSDOM(`<title>Agenda, Scrutiny Board</title><main>${main}</main>`, { url: ADDRESS }).window.document,
    ADDRESS,
  );

test.each([
  ['a report under its form', AGENDA + HEAD + SAID],
  ['a report under the name of its director', AGENDA + BYLINE + SAID],
])('papers saved as one page are papers, and their figures count: %s', (_, main) => {
  const doc = read(main);
  expect(doc.listing).toBeNull();
  expect(findFigures(doc).map(({ value, role }) => `${value} ${role}`)).toEqual(['84 actual', '95 target']);
});

test.each([
  ['items alone', AGENDA],
  ['an item told at length', AGENDA + SAID],
  [
    'an item with who reports on it',
    `${AGENDA}<p>Report of the Director of Place</p><p>To note how buses ran.</p>`,
  ],
  [
    'the form of a report that stands elsewhere',
    `${AGENDA}${HEAD}<p><a href="/4.pdf">School transport</a> (PDF, 90 KB)</p>`,
  ],
  [
    'a name over a summary',
    `${AGENDA}${BYLINE}<p>Members are asked to note how buses ran in January 2027.</p>`,
  ],
])('the page of a meeting stays one: %s', (_, main) => {
  const { listing } = read(main);
  expect(listing?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Apologies for absence',
    '2 Declarations of interest',
    '3 Minutes',
    '4 School transport',
  ]);
});
