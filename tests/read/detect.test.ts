import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detectAddress, detectPage } from '@/lib/read/detect';
import { MEETING_SHOW_MATCHES, MEETING_URL_MATCHES } from '@/lib/read/meeting-addresses';

const HOST = 'https://democracy.westmarch.gov.uk';

describe('an address tells what a page is', () => {
  test.each([
    [
      '/ieListDocuments.aspx?CId=711&MId=10221&Ver=4',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/|10221',
    ],
    ['/ieListDocuments.aspx?MId=10221', 'meeting', 'moderngov|democracy.westmarch.gov.uk|/|10221'],
    [
      '/ielistdocuments.aspx?cid=711&MID=10221#AI51890',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/|10221',
    ],
    [
      '/IELISTDOCUMENTS.ASPX?CID=711&MEETINGID=10221&LLL=1',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/|10221',
    ],
    [
      '/modern.gov/ieListDocuments.aspx?MId=7',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/modern.gov/|7',
    ],
    [
      '/ModernGov/ieListDocuments.aspx?MId=7',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/moderngov/|7',
    ],
    [
      '/CeListDocuments.aspx?CommitteeId=133&DF=20%2F03%2F2014&MeetingId=537&Ver=2',
      'meeting',
      'moderngov|democracy.westmarch.gov.uk|/|537',
    ],
    ['/mgAi.aspx?ID=51890', 'item', null],
    ['/mgai.aspx?LLL=1&id=51890', 'item', null],
    ['/ieIssueDetails.aspx?IId=3990&Opt=3', 'issue', null],
    ['/mgIssueHistoryHome.aspx?IId=3990&PlanId=0', 'issue', null],
    ['/mgDecisionDetails.aspx?IId=3990&Opt=1', 'issue', null],
    ['/ieDecisionDetails.aspx?Id=4758', 'decision', null],
    ['/ieDecisionDetails.aspx?AIId=4758', 'decision', null],
    ['/mgDelegatedDecisions.aspx?&DR=02%2f09%2f2026-16%2f09%2f2026&K=0', 'decision', null],
    ['/documents/s4711/Report.pdf', 'paper', null],
    ['/documents/g12/Public%20reports%20pack.pdf?T=10', 'paper', null],
    ['/mgConvert2PDF.aspx?ID=4711&T=1', 'paper', null],
    ['/ieListMeetings.aspx?CommitteeId=711', 'index', null],
    ['/mgCommitteeDetails.aspx?ID=711', 'index', null],
  ])('ModernGov: %s', (path, kind, meetingKey) => {
    expect(detectAddress(HOST + path)).toEqual({ system: 'moderngov', kind, meetingKey, certain: true });
  });

  test.each([
    [
      '/live/Meetingscalendar/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/260/Committee/4/Default.aspx',
      'cmis|cmis.westmarch.gov.uk|/live/|260',
    ],
    [
      '/CMIS5/Meetings/tabid/73/ctl/viewmeetingpublic/mid/410/meeting/1260/Committee/4/SelectedTab/Documents/Default.aspx',
      'cmis|cmis.westmarch.gov.uk|/cmis5/|1260',
    ],
    [
      '/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/9/Default.aspx',
      'cmis|cmis.westmarch.gov.uk|/|9',
    ],
    ['/a/b/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/3/Meeting/9', 'cmis|cmis.westmarch.gov.uk|/a/b/|9'],
  ])('CMIS: %s', (path, meetingKey) => {
    expect(detectAddress(`https://cmis.westmarch.gov.uk${path}`)).toEqual({
      system: 'cmis',
      kind: 'meeting',
      meetingKey,
      certain: true,
    });
  });

  test('a CMIS document has no file name and is known by its first parameter', () => {
    const paper =
      'https://cmis.westmarch.gov.uk/live/Document.ashx?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=abc%2b%3d&x=1';
    expect(detectAddress(paper)).toMatchObject({ system: 'cmis', kind: 'paper' });
    expect(detectAddress('https://www.westmarch.gov.uk/Document.ashx?id=1').kind).toBeNull();
  });

  test.each([
    [`${HOST}/ieDocHome.aspx?bcr=1`, 'the front page'],
    [`${HOST}/ieListDocuments.aspx?CId=711`, 'no meeting is named'],
    [`${HOST}/ieListDocuments.aspx?MId=latest`, 'a meeting has a number'],
    [`${HOST}/ieSearchResults2.aspx?SS=care&DT=3`, 'search results'],
    [`${HOST}/mgAi.aspx`, 'no item is named'],
    [`${HOST}/mgUserInfo.aspx?UID=12`, 'a councillor'],
    ['https://cmis.westmarch.gov.uk/live/Committees.aspx', 'a list of committees'],
    [
      'https://www.westmarch.gov.uk/?next=/ieListDocuments.aspx?MId=7',
      'the address of a meeting in a parameter',
    ],
    ['https://www.westmarch.gov.uk/about/performance', 'a page of the council'],
    ['https://records.example.org/WebLink/DocView.aspx?id=1445&dbid=0', 'another country’s archive'],
    ['file:///ieListDocuments.aspx?MId=7', 'a file'],
    ['not an address', 'no address'],
    [`${HOST}${'/a'.repeat(20_000)}/ctl/ViewMeetingPublic`, 'a long path'],
  ])('nothing: %#', (address) => {
    expect(detectAddress(address)).toEqual({ system: null, kind: null, meetingKey: null, certain: false });
  });
});

describe('what browsers are given to light the button by', () => {
  const lit = (address: string) =>
    MEETING_URL_MATCHES.some((pattern) => new RegExp(pattern.replace('(?i)', ''), 'i').test(address));
  const shown = (address: string) =>
    MEETING_SHOW_MATCHES.some((pattern) => {
      const [, path = ''] = /^\*:\/\/\*\/\*(.*)\*$/.exec(pattern) ?? [];
      return new URL(address).pathname.includes(path);
    });

  test.each([
    '/ieListDocuments.aspx?CId=711&MId=10221',
    '/moderngov/ielistdocuments.aspx?MeetingId=10221',
    '/CeListDocuments.aspx?CommitteeId=133&MeetingId=537',
    '/MGAI.ASPX?ID=51890',
    '/ieIssueDetails.aspx?IId=3990',
    '/mgDecisionDetails.aspx?IId=3990&Opt=1',
    '/ieDecisionDetails.aspx?AIId=4758',
    '/live/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/260/Default.aspx',
  ])('%s is lit in both', (path) => {
    expect([lit(HOST + path), shown(HOST + path)]).toEqual([true, true]);
  });

  test.each(['/ieListMeetings.aspx?CId=1', '/ieListDocuments.aspx?CId=1', '/about'])('%s is not', (path) => {
    expect(lit(HOST + path)).toBe(false);
  });
});

const pageOf = (html: string) => new JSDOM(html).window.document;
const MEETING = `<title>Agenda for Scrutiny</title><meta name="DC.title" content="Agenda for Scrutiny on 24 November 2026">
  <div id="modgov"><h1 class="mgMainTitleTxt">Agenda</h1><table id="mgItemTable"><tr><td>1.</td></tr></table></div>`;

describe('a page confirms or denies what its address says', () => {
  test('a meeting page at the address of a meeting is certain', () => {
    const detected = detectPage(pageOf(MEETING), `${HOST}/ieListDocuments.aspx?MId=7`);
    expect(detected).toMatchObject({ kind: 'meeting', certain: true });
  });

  test('a page that refuses us at the address of a meeting is not', () => {
    const detected = detectPage(pageOf('<h1>403 Forbidden</h1>'), `${HOST}/ieListDocuments.aspx?MId=7`);
    expect(detected).toMatchObject({ kind: 'meeting', certain: false });
  });

  test('a meeting page at an address that says nothing is found by its own marks', () => {
    expect(detectPage(pageOf(MEETING), 'https://www.westmarch.gov.uk/meetings/latest')).toEqual({
      system: 'moderngov',
      kind: 'meeting',
      meetingKey: null,
      certain: true,
    });
  });

  test('an item knows its meeting by its one link to it', () => {
    const item = (links: string) =>
      pageOf(`<div id="modgov"><h1 class="mgMainTitleTxt">Agenda item</h1>${links}</div>`);
    const one = item('<a href="ieListDocuments.aspx?CId=1&MId=99">Meeting of 24/11/2026</a>');
    const two = item(
      '<a href="ieListDocuments.aspx?MId=99">a</a> <a href="ieListDocuments.aspx?MId=98">b</a>',
    );
    expect(detectPage(one, `${HOST}/mgAi.aspx?ID=5`).meetingKey).toBe(
      'moderngov|democracy.westmarch.gov.uk|/|99',
    );
    expect(detectPage(two, `${HOST}/mgAi.aspx?ID=5`).meetingKey).toBeNull();
  });

  test('search results are built of the same parts and stay silent', () => {
    const results =
      pageOf(`<title>Search results for care</title><div id="modgov"><h1 class="mgMainTitleTxt">Search</h1>
      <form action="ieSearchResults2.aspx"></form><p class="mgAiTitleTxt">Care</p><div class="mgWordPara">care</div></div>`);
    expect(detectPage(results, `${HOST}/ieSearchResults2.aspx?SS=care`).kind).toBeNull();
  });

  test('a search box around a meeting does not make it a list of hits', () => {
    const boxed = pageOf(`<form action="ieSearchResults2.aspx"></form>${MEETING}`);
    expect(detectPage(boxed, 'https://www.westmarch.gov.uk/x')).toMatchObject({
      system: 'moderngov',
      kind: 'meeting',
    });
  });

  test.each([
    [
      '<h1>Agenda, Scrutiny Board</h1><p>Monday 23 November 2026</p><p>1. Apologies</p><p>2. Declarations of interest</p><p>3. Minutes</p>',
      'generic',
    ],
    [
      '<h1>Minutes</h1><p>23 November 2026</p><ul><li><a href="a.pdf">Report</a> [PDF 120 KB]</li></ul>',
      'generic',
    ],
    ['<h1>Council performance</h1><p>Updated 23 November 2026</p><p>1. Roads</p>', null],
    ['<h1>Bin days</h1><p>Tuesday 24 November 2026</p>', null],
    [
      '<h1>Agenda, 23 November 2026</h1><table><tr><td>1</td><td>Apologies</td></tr><tr><td>2</td><td>Minutes</td></tr><tr><td>3</td><td>Roads</td></tr></table>',
      'generic',
    ],
    [
      '<h1>Minutes</h1><p>23 November 2026</p><p><a href="a.pdf">Minutes of 12 October 2026</a> [PDF 120 KB]</p>',
      'generic',
    ],
    [
      '<h1>Minutes</h1><ul><li><a href="a.pdf">Minutes 12 January 2027</a> (PDF, 90 KB)</li><li><a href="b.pdf">Minutes 9 February 2027</a> (PDF, 80 KB)</li><li><a href="c.pdf">Minutes 9 March 2027</a> (PDF, 70 KB)</li></ul>',
      null,
    ],
    [
      '<h1>Minutes</h1><ul><li>14 January 2027</li><li>11 February 2027</li><li>11 March 2027</li></ul>',
      null,
    ],
    [
      '<h1>Minutes</h1><ol><li>14 January 2027</li><li>11 February 2027</li><li>11 March 2027</li></ol>',
      null,
    ],
    [
      '<ol class="breadcrumbs"><li>Home</li><li>Council</li><li>Meetings</li></ol><h1>Agenda and minutes</h1><p>The next meeting is on 4 March 2027.</p>',
      null,
    ],
  ])('in-house pages need three signs: %#', (body, system) => {
    const detected = detectPage(pageOf(`<main>${body}</main>`), 'https://www.westmarch.gov.uk/article/8762');
    expect(detected).toMatchObject({ system, certain: false });
  });

  test('a look-alike outside of councils is none', () => {
    const agenda = pageOf(
      '<main><h1>Agenda</h1><p>23 November 2026</p><p>1. Apologies</p><p>2. Pay</p><p>3. Close</p></main>',
    );
    expect(detectPage(agenda, 'https://www.example.com/board').kind).toBeNull();
  });
});

const PLATFORMS = fileURLToPath(new URL('../../../shared/platforms/', import.meta.url));
const hasSurvey = existsSync(`${PLATFORMS}pages.json`);
if (!hasSurvey)
  console.warn('The survey of committee systems is not here: its addresses and pages go UNTESTED.');

describe.skipIf(!hasSurvey)('the survey of committee systems', () => {
  type Row = { readonly url: string; readonly kind: string; readonly system: string };
  const rows = (): readonly Row[] => JSON.parse(readFileSync(`${PLATFORMS}pages.json`, 'utf8'));

  test('by address alone every meeting page is recognised and nothing else', () => {
    const wrong = rows()
      .filter(({ url }) => url.startsWith('http'))
      .filter(({ url, kind, system }) => {
        const isMeetingPage = /^(?:ModernGov|CMIS)$/.test(system) && !/^(?:negative|index)$/.test(kind);
        return (detectAddress(url).kind !== null) !== isMeetingPage;
      });
    expect(wrong).toEqual([]);
  });

  test('pages of searches, calendars and committees stay silent', () => {
    const pages = ['kingston', 'lgsf', 'sectortrace'].flatMap((set) =>
      readdirSync(`${PLATFORMS}html/${set}`).map((name) => ({
        name,
        path: `${PLATFORMS}html/${set}/${name}`,
      })),
    );
    const found = pages
      .filter(
        ({ path }) => detectPage(pageOf(readFileSync(path, 'utf8')), 'https://www.westmarch.gov.uk/x').kind,
      )
      .map(({ name }) => name);
    expect(found.sort()).toEqual([
      'Agenda_151.html',
      'Agenda_412.html',
      'Agenda_Irrelevant.html',
      'cmis_detail_with_minutes.html',
      'cmis_meeting_summary.html',
    ]);
  });
});
