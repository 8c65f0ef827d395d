/** Agendas on councils' own sites, in the forms that their numbers have. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readSavedPage } from '@/lib/read/saved-page';

const ADDRESS = 'https://www.westmarch.gov.uk/meetings/4504';

function read(main: string, title = 'Agenda, Scrutiny Board, 15 February 2027') {
  const { window } = new JSDOM(`<title>${title}</title><main>${main}</main>`, { url: ADDRESS });
  const { listing } = readSavedPage(window.document, ADDRESS);
  if (!listing) throw new Error('not read as a meeting');
  return listing;
}

const WELCOME = 'The Chair will say how the meeting is recorded and where to go in an emergency. '.repeat(5);

test.each([
  [
    'levels of numbers, without the paragraphs of minutes',
    `<p>1. Apologies</p><p>1.1 There were none.</p><p>2. Minutes of committees</p><p>2.1. Planning Committee</p>
     <p>2.1.1. Report of the tree warden</p><p>2.2.Environment Committee</p><p>3. 2027/28 revenue budget</p>`,
    [
      '1 Apologies',
      '2 Minutes of committees',
      '2.1 Planning Committee',
      '2.1.1 Report of the tree warden',
      '2.2 Environment Committee',
      '3 2027/28 revenue budget',
    ],
  ],
  [
    'letters in rows of their own, below the number that they belong to',
    `<table><tr><th>Number</th><th>Item</th></tr><tr><td>1</td><td>Apologies <a href="/1">View papers</a></td></tr>
     <tr><td>2</td><td>Minutes - <a href="/2">View papers</a></td></tr><tr><td>(a)</td><td>Planning Committee <a href="/3">View papers</a></td></tr>
     <tr><td>(b)</td><td>Licensing Committee</td></tr><tr><td>3</td><td>Roads</td></tr></table>`,
    ['1 Apologies', '2 Minutes', '2(a) Planning Committee', '2(b) Licensing Committee', '3 Roads'],
  ],
  [
    'items called so, wherever they begin',
    '<h2>Agenda</h2><ul><li>Item 4: Roads - from the start.</li><li>Item 5: Parks</li><li>Item No. 6 Trees</li></ul>',
    ['4 Roads - from the start.', '5 Parks', '6 Trees'],
  ],
  [
    'numbers with their year',
    '<p>2027/15 Apologies</p><p>2027/16 Declarations of interest</p><p>2027/17 Minutes</p>',
    ['2027/15 Apologies', '2027/16 Declarations of interest', '2027/17 Minutes'],
  ],
  [
    'a list that the browser numbers, its explanations in paragraphs of their own',
    `<ol><li><p>Apologies</p><p>To receive them.</p></li><li><p>Minutes</p></li><li>Roads<ol><li>East</li><li>West</li></ol></li></ol>`,
    ['1 Apologies', '2 Minutes', '3 Roads'],
  ],
  [
    'rows with more words below a title than a title has',
    `<table><tr><td>1</td><td><div>Welcome</div><div>${WELCOME}</div></td></tr><tr><td>2</td><td><div>Minutes</div></td></tr>
     <tr><td>3</td><td><div><a href="/3.pdf">Roads</a></div><div>${WELCOME}</div></td></tr></table>`,
    ['1 Welcome', '2 Minutes', '3 Roads'],
  ],
  [
    'not the way to the page, nor its days',
    `<ol class="breadcrumbs"><li>Home</li><li>Council</li><li>Meetings</li><li>Board</li></ol><p>1 March 2027</p><p>2 March 2027</p>
     <p>3 March 2027</p><p>4 March 2027</p><p>1. Apologies</p><p>2. Minutes</p><p>3. Roads</p>`,
    ['1 Apologies', '2 Minutes', '3 Roads'],
  ],
])('%s', (_, main, items) => {
  expect(read(main).items.map(({ number, title }) => `${number} ${title}`)).toEqual(items);
});

const section = (kind: string) =>
  read(
    `<h1>Agendas, reports and minutes</h1><h2>Corporate Resources Committee</h2><p>Date: Thursday, 4 March 2027</p><p>${kind}</p>
     <p>A meeting of the Corporate Resources Committee will be held in Marchgate House on Thursday, 4 March 2027 at 10.35am.</p>
     <p>1.Calling of the roll</p><p>2. Declarations of interest</p><p>3. Confirmation of minutes</p>`,
    'Corporate Resources Committee | Agendas, reports and minutes | Westmarch Council',
  );

test('a page under the name of its part of the site is read from what stands below', () => {
  expect(section('Agenda: <a href="#a">Read the agenda</a>')).toMatchObject({
    state: 'agenda',
    committee: 'Corporate Resources Committee',
    date: '2027-03-04',
    time: '10:35',
    council: 'Westmarch Council',
  });
  expect(section('Minutes: <a href="#a">Read the minutes</a>').state).toBe('minutes');
});
