import { describe, expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { type TrackerRow, trackerRowsIn } from '@/lib/extract/decisions/trackers';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';

const rowsIn = (notation: string): readonly TrackerRow[] => trackerRowsIn(paper(notation));
const textsIn = (notation: string) =>
  rowsIn(notation).map(({ part, text }) => (part ? `${part}: ${text}` : text));
const pick = <Key extends keyof TrackerRow>(notation: string, ...keys: readonly Key[]) =>
  rowsIn(notation).map((row) => keys.map((key) => row[key]));

describe('columns as councils name them', () => {
  test.each([
    [
      'a monitoring tracker with the date of the executive',
      `# Recommendations Monitor
       | Reference | Date | Area | Recommendation | Exec Date | Lead Officer/EM | Action taken | Status |
       | SR 26/01 | 3 March 2026 | Buses | Routes be kept | 9 April 2026 | Head of Transport | Two routes kept | Ongoing |`,
      ['2026-03-03', 'Buses', 'Routes be kept', 'Head of Transport', 'Two routes kept', 'in progress', null],
    ],
    [
      'outstanding actions',
      `# Outstanding Actions
       | Item | Date | Action | Officer responsible | To be completed | Progress update |
       | Rents | 12 May 2026 | Send the survey to members | Chief Housing Officer | July 2026 | Out for proof |`,
      [
        '2026-05-12',
        'Rents',
        'Send the survey to members',
        'Chief Housing Officer',
        'Out for proof',
        null,
        'July 2026',
      ],
    ],
    [
      'resolutions under the day of their meeting',
      `# Resolution Progress Report 2026-27
       # 28 April 2026
       | Subject | Committee Resolutions | Category | Lead Officer | Progress | status | Date updated |
       | Foster care | A note be sent | Information request. | Head of Fostering | Sent | ✓ | 4 June 2026 |`,
      ['2026-04-28', 'Foster care', 'A note be sent', 'Head of Fostering', 'Sent', 'completed', null],
    ],
    [
      'what the executive made of it',
      `| Date of meeting | Recommendation to Cabinet | Cabinet response | Responsible | Date due | Status |
       | 1/6/2026 | Fees be frozen | Accepted in part | Cabinet Member | 1/9/2026 | Open |`,
      ['2026-06-01', null, 'Fees be frozen', 'Cabinet Member', 'Accepted in part', 'in progress', '1/9/2026'],
    ],
    [
      'a number with a stop, and no day in the column for it',
      `# Matters arising
       | Minute no. | Subject | Agreed action | Who | By when | Status |
       | 14 | Ponds | A site visit be arranged | Clerk | N/A | On hold |`,
      [null, 'Ponds', 'A site visit be arranged', 'Clerk', null, 'in progress', null],
    ],
    [
      'whether it was implemented',
      `| Rec | Recommendation to Cabinet | Cabinet decision | Implementation update | Implemented (Y/N) |
       | 1 | A tree officer be appointed | Agreed | In post | Yes |`,
      [null, null, 'A tree officer be appointed', null, 'Agreed', 'completed', null],
    ],
    [
      'an action sheet with a column for what is closed',
      `# Action sheet
       | Action | Officer | Response | Closed |
       | Send members the leaflet | S Lowe | Sent in May | Y |`,
      [null, null, 'Send members the leaflet', 'S Lowe', 'Sent in May', 'completed', null],
    ],
    [
      'the day of a decision, which is no answer',
      `| Date of decision | Recommendation | Cabinet decision | Status |
       | 1 June 2026 | A tree officer be appointed | Agreed | Yes |`,
      ['2026-06-01', null, 'A tree officer be appointed', null, 'Agreed', 'completed', null],
    ],
    [
      'a column for the minute',
      `# Decisions and Monitoring Tracker
       | Meeting | Minute | Decision | Decision maker | Update | Complete? |
       | 7 July 2026 | 14(b) | The pond be fenced | Executive | Fence ordered | No |`,
      ['2026-07-07', null, 'The pond be fenced', null, 'Fence ordered', null, null],
    ],
  ])('%s', (_, notation, row) => {
    expect(pick(notation, 'meetingDate', 'itemTitle', 'text', 'owner', 'response', 'status', 'due')).toEqual([
      row,
    ]);
  });

  test.each([
    ['figures', '| Measure | Target | Actual | Status |\n| Actions done on time | 90% | 84% | Amber |'],
    [
      'an improvement plan',
      '| No. | Actions | By when | Lead | Progress | RAG |\n| 1.1 | Train staff | May | Head | Begun | B |',
    ],
    ['risks', '| Risk | Mitigation | Owner | Status |\n| Staff leave | Pay them | Head | Open |'],
    ['options', '| Option | Recommendation | Reason |\n| A | Keep the hall | It is loved |'],
    [
      'a decision list',
      '| Decision | Date of decision | Decision maker |\n| Sale of land | 4 May 2026 | Leader |',
    ],
    [
      'dates of a request',
      '| Request no. | Date of request | Status | Owner |\n| 14 | 4 May 2026 | Open | Head |',
    ],
  ])('%s is no tracker', (_, notation) => {
    expect(rowsIn(notation)).toEqual([]);
  });
});

const HEADER = '| Meeting | Item | Recommendation | Owner | Response | Status |';

test('a minute gives the number and the part', () => {
  const notation = `
    | Meeting | Minute | Recommendation | Progress | Status |
    | 7 July 2026 | 14(b) | The pond be fenced. | Fence ordered | Open |
    |  | 15 | A heron be deterred. | None seen | Closed |
  `;
  expect(pick(notation, 'meetingDate', 'itemNumber', 'part')).toEqual([
    ['2026-07-07', '14', 'b'],
    ['2026-07-07', '15', null],
  ]);
});

test('blank cells repeat those above, but a new item has not the owner of another', () => {
  const notation = `
    ${HEADER}
    | 7 July 2026 | Ponds | The pond be fenced. | Head of Parks |  |  |
    |  |  | A heron be deterred. |  |  |  |
    |  | Lakes | The lake be left alone. |  |  |  |
    | 1 August 2026 |  | The sea be charted. | Harbour Master |  |  |
  `;
  expect(pick(notation, 'meetingDate', 'itemTitle', 'owner')).toEqual([
    ['2026-07-07', 'Ponds', 'Head of Parks'],
    ['2026-07-07', 'Ponds', 'Head of Parks'],
    ['2026-07-07', 'Lakes', null],
    ['2026-08-01', null, 'Harbour Master'],
  ]);
});

test.each(['Not applicable.', 'N/A', 'TBC', '–', 'Ddim yn berthnasol'])('“%s” is nobody', (printed) => {
  expect(
    pick(`${HEADER}\n| 7 July 2026 | Ponds | The pond be fenced. | ${printed} |  |  |`, 'owner'),
  ).toEqual([[null]]);
});

test('a name that begins as “none” does is somebody', () => {
  expect(
    pick(`${HEADER}\n| 7 July 2026 | Ponds | The pond be fenced. | Nonesuch Parks Team |  |  |`, 'owner'),
  ).toEqual([['Nonesuch Parks Team']]);
});

describe('parts of one cell', () => {
  test('each has its own answer where there are as many', () => {
    const notation = `
      ${HEADER}
      | 7 July 2026 | Ponds | RESOLVED: That: • A letter is sent; • Costs are shown. |  | • Sent on 9 July • Shown in May | Done |
    `;
    expect(pick(notation, 'text', 'response', 'status')).toEqual([
      ['A letter is sent;', 'Sent on 9 July', 'completed'],
      ['Costs are shown.', 'Shown in May', 'completed'],
    ]);
  });

  test('one answer is the answer to all', () => {
    const notation = `
      ${HEADER}
      | 7 July 2026 | Ponds | That the committee: (a) supports the plan; (b) asks for costs. |  | Approved by Cabinet | Done |
    `;
    expect(pick(notation, 'part', 'text', 'response')).toEqual([
      ['a', 'supports the plan;', 'Approved by Cabinet'],
      ['b', 'asks for costs.', 'Approved by Cabinet'],
    ]);
  });

  test.each([
    [
      'a clause of its own before the list',
      'RESOLVED: the plan be noted. • A letter is sent. • Costs are shown.',
      ['RESOLVED: the plan be noted.', '1: A letter is sent.', '2: Costs are shown.'],
    ],
    [
      'a list inside a sentence',
      'The plan include more on: • evidence from schools; • costs',
      ['The plan include more on: • evidence from schools; • costs'],
    ],
    [
      'workshops in one part',
      'c) Two workshops be held: 1. on fees. 2. on rents.',
      ['c: Two workshops be held: 1. on fees. 2. on rents.'],
    ],
  ])('%s', (_, cell, texts) => {
    expect(textsIn(`${HEADER}\n| 7 July 2026 | Ponds | ${cell} | Head |  |  |`)).toEqual(texts);
  });
});

test('words that only open the rows below are no row', () => {
  const notation = `
    ${HEADER}
    | 7 July 2026 | Ponds | Having discussed the report, the Committee: |  |  |  |
    |  |  | a) Noted the plan. |  | Noted | ✓ |
    |  | Lakes | The Committee accepted the annual report and recommended that: |  |  |  |
    |  |  | a) A visit be arranged. | Head of Parks |  |  |
    |  | Rivers | The Committee welcomed the plan and recommended as below: |  | Noted | ✓ |
  `;
  expect(textsIn(notation)).toEqual([
    'a: Noted the plan.',
    'a: A visit be arranged.',
    'The Committee welcomed the plan and recommended as below:',
  ]);
});

describe('a tracker on several pages', () => {
  test('goes on under the same header, with the meeting above', () => {
    const notation = `
      # Action log
      ${HEADER}
      | 7 July 2026 | Ponds | The pond be fenced. | Head of Parks |  | Open |
      === 2
      # Action log
      ${HEADER}
      |  |  | A heron be deterred. |  |  | Closed |
    `;
    expect(pick(notation, 'text', 'meetingDate', 'owner', 'status')).toEqual([
      ['The pond be fenced.', '2026-07-07', 'Head of Parks', 'in progress'],
      ['A heron be deterred.', '2026-07-07', 'Head of Parks', 'completed'],
    ]);
  });

  test('goes on without a header; a row that was cut is whole', () => {
    const notation = `
      ${HEADER}
      | 7 July 2026 | Ponds | b) The pond be fenced on the side of the | Head of Parks, |  | Open |
      === 2
      |  |  | Mill and the herons be | and Head of Rivers |  |  |
      |  |  | c) The recommendation of the Panel be published. |  | Published in May | Closed |
    `;
    expect(pick(notation, 'part', 'text', 'owner', 'status')).toEqual([
      [
        'b',
        'The pond be fenced on the side of the Mill and the herons be',
        'Head of Parks, and Head of Rivers',
        'in progress',
      ],
      [
        'c',
        'The recommendation of the Panel be published.',
        'Head of Parks, and Head of Rivers',
        'completed',
      ],
    ]);
  });

  test('a cut list goes on with its answers', () => {
    const notation = `
      ${HEADER}
      | 7 July 2026 | Ponds | That: • The wardens are thanked, as are |  |  | Done |
      |  |  | those who swim; • A letter is sent; • Costs are shown. |  | • Sent on 9 July • Shown in May |  |
    `;
    expect(pick(notation, 'text', 'response', 'status')).toEqual([
      ['The wardens are thanked, as are those who swim;', null, 'completed'],
      ['A letter is sent;', 'Sent on 9 July', 'completed'],
      ['Costs are shown.', 'Shown in May', 'completed'],
    ]);
  });

  test('each part of the year has its own day', () => {
    const notation = `
      # Resolution progress report
      # 28 April 2026
      ${HEADER}
      |  | Ponds | The pond be fenced. | Head |  |  |
      # 22 March 2026
      ${HEADER}
      |  | Lakes | The lake be left alone. |  |  |  |
    `;
    expect(pick(notation, 'meetingDate', 'itemTitle', 'owner')).toEqual([
      ['2026-04-28', 'Ponds', 'Head'],
      ['2026-03-22', 'Lakes', null],
    ]);
  });

  test.each([
    ['other words come between', 'The committee is asked to note what follows.'],
    ['a heading comes between', '# Members’ allowances'],
  ])('ends where %s', (_, between) => {
    const notation = `
      ${HEADER}
      | 7 July 2026 | Ponds | The pond be fenced. | Head |  | Open |
      ${between}
      | a | b | c | d | e | f |
      | 1 | 2 | Swans ate the bread of geese | 4 | 5 | 6 |
    `;
    expect(textsIn(notation)).toEqual(['The pond be fenced.']);
  });

  test.each([
    ['the row above has ended', 'The pond be fenced.', 'the heron be deterred.'],
    ['it is marked', 'The pond be fenced', '(b) the heron be deterred'],
    ['the row above has ended with "and"', 'The pond be fenced; and', 'the heron be deterred'],
  ])('a row is no rest where %s', (_, first, second) => {
    const notation = `${HEADER}\n| 7 July 2026 | Ponds | ${first} | Head |  |  |\n|  |  | ${second} |  |  |  |`;
    expect(rowsIn(notation)).toHaveLength(2);
  });
});

test('a day in the title of the table is not the day of its meetings', () => {
  const notation = `
    # Recommendation tracker as at 24 November 2026
    | Item | Recommendation | Owner | Status |
    | Ponds | The pond be fenced. | Head | Open |
  `;
  expect(pick(notation, 'meetingDate')).toEqual([[null]]);
});

test.each([
  ['Scrutiny Recommendation', 'recommendation'],
  ['Information request.', 'information request'],
  ['Request for information', 'information request'],
  ['Committee action', 'committee action'],
  ['Decision', 'committee decision'],
  ['Suggestion to Cabinet', 'suggestion'],
  ['Ward matter', null],
])('%s is of the kind %s', (printed, category) => {
  const notation = `
    | Item | Recommendation | Type | Owner | Status |
    | Ponds | The pond be fenced. | ${printed} | Head | Open |
  `;
  expect(pick(notation, 'category')).toEqual([[category]]);
});

test.each([
  ['✓', 'completed'],
  ['Complete', 'completed'],
  ['CLOSED', 'completed'],
  ['Completed – monitoring no longer required', 'completed'],
  ['Actioned', 'completed'],
  ['Yes', 'completed'],
  ['On hold', 'in progress'],
  ['Awaiting data', 'in progress'],
  ['Cancelled', 'withdrawn'],
  ['Yesterday', null],
  ['No', null],
  ['Ongoing', 'in progress'],
  ['Partly done', 'in progress'],
  ['Outstanding', 'not started'],
  ['Not yet due', 'not started'],
  ['Withdrawn', 'withdrawn'],
  ['Not completed', null],
  ['Completion expected in May', null],
  ['Green', null],
])('%s stands for %s', (printed, status) => {
  const notation = `${HEADER}\n| 7 July 2026 | Ponds | The pond be fenced. | Head |  | ${printed} |`;
  expect(pick(notation, 'status')).toEqual([[status]]);
});

test('a row points at its own words', () => {
  const doc = paper(
    `${HEADER}\n| 7 July 2026 | Ponds | That: (a) the pond be fenced; (b) herons be deterred. |  |  |  |`,
  );
  for (const { at, text } of trackerRowsIn(doc)) expect(textAt(doc, at)).toBe(text);
});

test('twice the tracker takes no more than its share of time', () => {
  const row = `|  |  | a) ${'• the the ( '.repeat(40)} |  | ${'i) '.repeat(40)} |  |\n`;
  expect(
    growthOfFourfold((rows) => trackerRowsIn(paper(`${HEADER}\n${row.repeat(rows)}`)), 250),
  ).toBeLessThan(10);
});
