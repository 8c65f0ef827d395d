import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline } from '../outline';
import { itemLine, MODERNGOV, paperLine, readFixture } from './pages';

const MEETING = `${MODERNGOV}ieListDocuments.aspx?CId=144&MId=2107`;

describe('an agenda', () => {
  const { listing, blocks } = readFixture('meeting-agenda', MEETING);

  test('says whose meeting it is, when and where', () => {
    expect(listing).toMatchObject({
      system: 'moderngov',
      state: 'agenda',
      council: 'Westmarch County Council',
      committee: 'Children and Families Scrutiny Committee',
      date: '2027-01-19',
      time: '10:30',
      venue: 'Council Chamber, Marchgate House',
    });
  });

  test('lists its items as printed, and marks the exempt one', () => {
    expect(listing.items.map(itemLine)).toEqual([
      'PART 1 - items open to the public',
      '1 Apologies for absence',
      '2a Minutes',
      '5 Placement sufficiency',
      'FCO46-26/27 Home for four: choice of provider (Exempt) (exempt)',
    ]);
  });

  test('each item knows the heading that holds its title', () => {
    for (const { number, title, block } of listing.items) {
      expect(blocks[block]).toMatchObject({ kind: 'heading', text: number ? `${number}. ${title}` : title });
    }
  });

  test('lists the papers of each item and of the whole meeting', () => {
    expect(listing.items.flatMap(({ papers }) => papers.map(paperLine))).toEqual([
      'minutes: Minutes (PDF, 101376)',
      'report: Placement sufficiency (PDF, 2097152)',
      'appendix: Appendix A - Map (PDF, 615424)',
      'appendix: Appendix B - Costs (exempt) (DOC, 46080, exempt)',
    ]);
    expect(listing.papers.map(paperLine)).toEqual([
      'frontsheet: Agenda frontsheet (PDF, 202752)',
      'pack: Agenda reports pack ()',
      'supplement: Supplement: Appendix B to item 5 (PDF, 1572864)',
      'supplement: Late Material (PDF, 65536)',
    ]);
  });

  test('addresses are absolute', () => {
    const [, pack] = listing.papers;
    expect(pack?.address).toBe(`${MODERNGOV}mgChooseDocPack.aspx?ID=2119`);
    expect(listing.items[2]?.papers[0]?.address).toBe(`${MODERNGOV}documents/s12001/Minutes.pdf`);
  });

  test('its words are without file sizes, menus and what is meant for screen readers', () => {
    expect(outline({ blocks })).toBe(
      [
        '# Agenda',
        '# Agenda republished on 14/01/27, Children and Families Scrutiny Committee - Tuesday 19 January 2027 10.30 am',
        'Venue: Council Chamber, Marchgate House.',
        'Contact: Alison Brockett Email: democratic.services@westmarch.gov.uk',
        '## PART 1 - items open to the public',
        '## 1. Apologies for absence',
        '30 mins',
        '## 2a. Minutes',
        'To approve the minutes of the meeting held on 24 November 2026.',
        '## 5. Placement sufficiency',
        'To consider how many children in care were placed within 20 miles of home.',
        '### Additional documents:',
        '• Appendix A - Map',
        '• Appendix B - Costs (exempt)',
        '## FCO46-26/27. Home for four: choice of provider (Exempt)',
      ].join('\n'),
    );
  });
});

test('whatever form a number has, it is no title', () => {
  const row = (number: string, title: string) =>
    `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}</p></td><td><p class="mgAiTitleTxt">${title}</p></td></tr>`;
  const source = `<div id="modgov"><h1 class="mgMainTitleTxt">Agenda</h1><h2 class="mgSubTitleTxt">Cabinet - Tuesday 19 January 2027</h2>
    <table id="mgItemTable">${row('', 'PART A')}${row('Item 1.', 'Apologies')}${row('7(a).', 'Roads')}${row('7.2.1', 'Parks')}${row('(iv)', 'Trees')}${row('54 - 56', 'Minutes')}</table></div>`;
  const { listing, blocks } = readSavedPage(new JSDOM(source, { url: MEETING }).window.document, MEETING);
  expect(listing?.items.map(itemLine)).toEqual([
    'PART A',
    '1 Apologies',
    '7(a) Roads',
    '7.2.1 Parks',
    '(iv) Trees',
    '54 - 56 Minutes',
  ]);
  expect(listing?.items.map(({ block }) => blocks[block]?.text)).toContain('7(a). Roads');
});

describe('minutes on the page', () => {
  const { listing, blocks } = readFixture('meeting-minutes', MEETING);

  test('are known to be a draft', () => {
    expect(listing.state).toBe('draft-minutes');
  });

  test('that are cut say where they go on, and only those', () => {
    expect(listing.items.map(({ number, continuesAt }) => [number, continuesAt])).toEqual([
      ['21', `${MODERNGOV}mgAi.aspx?ID=8101`],
      ['22', null],
    ]);
  });

  test('stand under their headings, decision first, without the link to the rest', () => {
    expect(outline({ blocks })).toBe(
      [
        '# Agenda, decisions and draft minutes',
        '# Children and Families Scrutiny Committee - Tuesday, 22nd September, 2026 2.00 pm',
        '## 21. Children missing from care',
        'To consider the report of the Director.',
        '### Decision:',
        'RESOLVED that:',
        '1. the report be noted; and',
        '2. figures for each team be brought to the next meeting.',
        '### Minutes:',
        'The Committee heard that 38 return home interviews were offered in the quarter and Marchgate had the most. Officers said that they ...',
        '| !Title | !Type | !Recorded Vote text | !Result |',
        '| !Children missing from care | Resolution |  | Carried |',
        'View Recorded Vote for this item',
        '## 22. Date of next meeting',
        '### Minutes:',
        '24 November 2026. See item 3 of the last meeting.',
      ].join('\n'),
    );
  });

  test('printed ones are papers of the meeting', () => {
    expect(listing.papers.map(({ role }) => role)).toEqual(['pack', 'decisions', 'minutes']);
  });
});

describe('pages with little on them', () => {
  test.each([
    ['meeting-cancelled', 'cancelled', 'Schools Forum', '2026-12-04', '19:30'],
    ['meeting-empty', 'nothing-published', 'Schools Forum', '2027-03-03', '09:30'],
    ['meeting-legacy', 'agenda', 'Overview and Scrutiny Committee', '2014-03-20', null],
  ])('%s is %s', (name, state, committee, date, time) => {
    const { listing } = readFixture(name, MEETING);
    expect(listing).toMatchObject({ state, committee, date, time, items: [] });
  });

  test('the product’s own name is no council', () => {
    expect(readFixture('meeting-cancelled', MEETING).listing.council).toBeNull();
  });

  test('an imported meeting has its papers though it has no items', () => {
    const { listing } = readFixture('meeting-legacy', MEETING);
    expect(listing.papers.map(paperLine)).toEqual([
      'frontsheet: Agenda (PDF, 31744)',
      'minutes: Minutes (PDF, 53248)',
    ]);
  });

  test('a broken table of items gives what it still holds and loses no words', () => {
    const { listing, blocks } = readFixture('meeting-broken', MEETING);
    expect(listing.items.map(itemLine)).toEqual([
      'Welcome',
      '2 Internal audit plan',
      'Strategic risk register',
      '3 Any other business',
    ]);
    expect(listing.items.flatMap(({ papers }) => papers)).toEqual([]);
    expect(outline({ blocks })).toContain('## 2. Internal audit plan\nTo agree the plan.');
    expect(blocks.at(-1)?.text).toBe('Text after the table');
  });
});

test('a Welsh page is read by its structure', () => {
  const { listing, blocks } = readFixture('meeting-welsh', MEETING);
  expect(listing).toMatchObject({
    state: 'draft-minutes',
    council: 'Cyngor Sir Westmarch',
    committee: 'Pwyllgor Craffu Plant',
    date: '2026-11-24',
    // "2.00 o'r gloch" does not say which half of the day.
    time: null,
    venue: 'Siambr y Cyngor',
  });
  expect(listing.items.map(itemLine)).toEqual(['1 Ymddiheuriadau', '2 Cynllun gwella']);
  expect(listing.items[1]?.papers.map(paperLine)).toEqual(['report: Cynllun gwella (PDF, 122880)']);
  expect(outline({ blocks })).toContain("### Penderfyniad:\nPENDERFYNWYD nodi'r adroddiad.");
});

describe('a page of one thing', () => {
  test('an item knows its meeting and its number', () => {
    const { listing } = readFixture('item', `${MODERNGOV}mgAi.aspx?ID=8101`);
    expect(listing).toMatchObject({
      state: 'minutes',
      committee: 'Children and Families Scrutiny Committee',
      date: '2026-09-22',
      time: '14:00',
    });
    expect(listing.items.map(itemLine)).toEqual(['21 Children missing from care']);
    expect(listing.items[0]?.papers.map(paperLine)).toEqual([
      'report: Children missing from care (PDF, 164864)',
    ]);
  });

  test('a decision knows who made it and when', () => {
    const { listing } = readFixture('decision', `${MODERNGOV}ieDecisionDetails.aspx?ID=501`);
    expect(listing).toMatchObject({
      state: 'decisions',
      committee: 'Executive Member for Children',
      date: '2026-10-09',
    });
    expect(listing.items[0]?.papers.map(({ role }) => role)).toEqual(['report', 'appendix']);
  });

  test('a Welsh item knows its meeting, its number and its own title', () => {
    const { listing } = readFixture('item-welsh', `${MODERNGOV}mgAi.aspx?ID=8101&LLL=1`);
    expect(listing).toMatchObject({
      state: 'minutes',
      committee: 'Cabinet',
      date: '2026-09-22',
      time: '14:00',
    });
    expect(listing.items.map(itemLine)).toEqual(['21 Plant ar goll o ofal - Cyngor Sir Westmarch']);
  });

  test('a Welsh decision knows who made it and when', () => {
    const { listing } = readFixture('decision-welsh', `${MODERNGOV}ieDecisionDetails.aspx?ID=501&LLL=1`);
    expect(listing).toMatchObject({ state: 'decisions', committee: 'Pwyllgor Gwaith', date: '2026-10-09' });
    expect(listing.items.map(itemLine)).toEqual(['Grant seibiannau byr']);
  });

  test('an issue of two meetings claims neither', () => {
    const { listing, blocks } = readFixture('issue', `${MODERNGOV}ieIssueDetails.aspx?IId=701`);
    expect(listing).toMatchObject({ committee: null, date: null });
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
  });
});
