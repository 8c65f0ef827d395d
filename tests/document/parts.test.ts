import { describe, expect, test } from 'vitest';
import type { Block, PackDocument } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import { paper } from '../support/paper';

/** One line a part: what it is, the page it begins on, the day, its item, and its first words. */
const outline = (doc: PackDocument) =>
  partsOf(doc).map(({ kind, from, meetingDate, item }) =>
    [
      kind,
      `p${doc.blocks[from]?.page}`,
      meetingDate ?? '-',
      item?.number ?? '-',
      doc.blocks[from]?.text.slice(0, 24),
    ].join(' | '),
  );

const AGENDA = `Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Agenda
  1. Apologies
  2. Minutes (Pages 3 - 4)
  3. Fostering strategy (Pages 5 - 7)
  4. Work programme (Pages 8 - 8)
  5. Date of next meeting`;

const PACK = `${AGENDA}
  ===
  AGENDA ITEM 2
  Minutes of the meeting of the Children and Families Scrutiny Committee held on 8 September 2026
  Present: Councillor Garrowby
  9. APOLOGIES
  None.
  10. MINUTES
  Agreed.
  # Appendix – schedule of questions
  | Question number | Questioner | Question |
  | PQ 1 | Mrs Hale | Why? |
  ===
  AGENDA ITEM 3
  | Meeting: | Children and Families Scrutiny Committee |
  | Title of report: | Fostering strategy |
  | Report by: | Director |
  # Appendices
  Appendix A – Costs
  Appendix B – Carers
  ===
  # Appendix A – Costs
  | Year | Cost |
  | 2026 | £1m |
  ===
  # Appendix B – Carers
  The number of carers is given in Appendix A.
  ===
  AGENDA ITEM 4
  The programme is attached.`;

test('a pack falls into its agenda, the minutes of the last meeting, reports and appendices', () => {
  expect(outline(paper(PACK))).toEqual([
    'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
    'minutes | p2 | 2026-09-08 | 2 | AGENDA ITEM 2',
    'appendix | p2 | 2026-09-08 | 2 | Appendix – schedule of q',
    'report | p3 | 2026-11-24 | 3 | AGENDA ITEM 3',
    'appendix | p4 | 2026-11-24 | 3 | Appendix A – Costs',
    'appendix | p5 | 2026-11-24 | 3 | Appendix B – Carers',
    'report | p6 | 2026-11-24 | 4 | AGENDA ITEM 4',
  ]);
});

test('an appendix whose label heads each of its pages is one, whatever section begins below', () => {
  const doc = paper(`Report title: Fostering strategy
    Report by: Director
    Meeting: Scrutiny
    ===
    Appendix A
    # Costs
    ===
    Appendix A
    # Carers
    ===
    Appendix B
    # Homes`);
  const blocks = doc.blocks.map((block): Block => {
    const { text, runs, page } = block;
    return /^Appendix/.test(text) ? { kind: 'furniture', role: 'running-head', text, runs, page } : block;
  });
  expect(partsOf({ ...doc, blocks }).map(({ title }) => title)).toEqual([
    'Fostering strategy',
    'Appendix A – Costs',
    'Appendix B – Homes',
  ]);
});

test('minutes know each numbered minute', () => {
  const minutes = partsOf(paper(PACK)).find(({ kind }) => kind === 'minutes');
  expect(minutes?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '9 APOLOGIES',
    '10 MINUTES',
  ]);
});

test('every block belongs to one part', () => {
  const doc = paper(PACK);
  const parts = partsOf(doc);
  expect(parts[0]?.from).toBe(0);
  expect(parts.map(({ to }) => to)).toEqual([...parts.slice(1).map(({ from }) => from), doc.blocks.length]);
});

describe('without stamps, the papers of an item are found', () => {
  test('by the title that opens a page', () => {
    const doc = paper(`${AGENDA.replace(/\(Pages[^)]*\)/g, '')}
      ===
      # FOSTERING STRATEGY
      The strategy is attached.
      ===
      4. FOSTERING STRATEGY
      A minute of another meeting.`);
    expect(outline(doc)).toEqual([
      'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
      'report | p2 | 2026-11-24 | 3 | FOSTERING STRATEGY',
    ]);
  });

  test('by the pages the agenda names, where they are printed', () => {
    const doc = paper(`${AGENDA}
      === 3
      Draft for approval.
      === 4
      More.
      === 5
      Strategy.`);
    expect(outline(doc)).toEqual([
      'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
      'report | p2 | 2026-11-24 | 2 | Draft for approval.',
      'report | p4 | 2026-11-24 | 3 | Strategy.',
    ]);
  });

  test('but not by page numbers that a stamp contradicts', () => {
    const doc = paper(`${AGENDA}
      === 2
      AGENDA ITEM 2
      Draft for approval.
      === 5
      More of it.`);
    expect(outline(doc)).toEqual([
      'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
      'report | p2 | 2026-11-24 | 2 | AGENDA ITEM 2',
    ]);
  });
});

test('a stamp on every page begins one part', () => {
  const stamped = ['Minutes of the meeting held on 8 September 2026\nPresent: all', 'More.', 'The end.'];
  const doc = paper(`${AGENDA}\n${stamped.map((words) => `===\nItem 2\n${words}`).join('\n')}`);
  expect(outline(doc)).toEqual([
    'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
    'minutes | p2 | 2026-09-08 | 2 | Item 2',
  ]);
});

test('a report that words its title in its own way belongs to the next item', () => {
  const doc = paper(`${AGENDA}
    ===
    Report title: Fostering strategy
    Report by: Director
    Meeting: Scrutiny
    ===
    Report title: Work programme 2026/27
    Report by: Clerk
    Meeting: Scrutiny
    ===
    Report title: Parking in the market place
    Report by: Engineer
    Meeting: Scrutiny`);
  expect(partsOf(doc).map(({ item }) => item?.number ?? '-')).toEqual(['-', '3', '4', '4']);
});

test('nor by page numbers that the title of a report contradicts', () => {
  const doc = paper(`${AGENDA}
    === 2
    Report title: Fostering strategy
    Report by: Director
    Meeting: Scrutiny
    === 8
    Page 6 of the strategy.`);
  expect(outline(doc)).toEqual([
    'agenda | p1 | 2026-11-24 | - | Children and Families Sc',
    'report | p2 | 2026-11-24 | 3 | Report title: Fostering ',
  ]);
});

describe('a paper of one kind is one part', () => {
  test.each([
    [
      'Fostering strategy\nReport by Bronwen Hale\n# Purpose\nTo note it.\n# Recommendations\nThat it be noted.',
      'report',
    ],
    ['Minutes of the meeting held on 8 September 2026\nPresent: all\n1. APOLOGIES\nNone.', 'minutes'],
    ['Fostering allowances are paid weekly.', 'other'],
    [AGENDA, 'agenda'],
    [
      '# 60. Fostering strategy\n# Decision:\nRESOLVED that it be noted.\n# Minutes:\nThe committee met.',
      'minutes',
    ],
  ])('%j', (notation, kind) => {
    expect(partsOf(paper(notation)).map((part) => part.kind)).toEqual([kind]);
  });

  test('an empty paper has none', () => {
    expect(partsOf(paper(''))).toEqual([]);
  });
});

test.each([
  ['agenda', 'agenda', []],
  ['minutes', 'minutes', ['1 Apologies', '2 Minutes']],
  ['decisions', 'minutes', ['1 Apologies', '2 Minutes']],
] as const)("a committee system's page that shows %s is %s", (state, kind, items) => {
  const doc = paper('# 1 Apologies\nNone.\n# 2 Minutes\nAgreed.');
  const item = (number: string, title: string, block: number) => {
    return { number, title, block, papers: [], isExempt: false, continuesAt: null };
  };
  const parts = partsOf({
    ...doc,
    listing: {
      system: 'moderngov',
      state,
      council: null,
      committee: 'Scrutiny Committee',
      date: '2026-11-24',
      time: null,
      venue: null,
      items: [item('1', 'Apologies', 0), item('2', 'Minutes', 2)],
      papers: [],
    },
  });
  expect(parts.map((part) => part.kind)).toEqual([kind]);
  expect(parts[0]?.items.map(({ number, title }) => `${number} ${title}`)).toEqual(items);
  expect(parts[0]?.meetingDate).toBe('2026-11-24');
});

test('a long paper is parted in time that grows with it', () => {
  partsOf(
    paper(`${AGENDA}\n${'===\n1. Report by nobody\n# Appendix A\nAppendix B – x\nItem 3\n'.repeat(3000)}`),
  );
});

test('the head of a list of questions is no appendix beside it', () => {
  const doc = paper(
    `${PACK.replace('| Question number |', 'Agenda item no. 5 - Questions from members of the public\n| Question number |')}`,
  );
  expect(outline(doc)[2]).toBe('questions | p2 | 2026-09-08 | 2 | Appendix – schedule of q');
});

test('a supplement bound behind the pack has a front of its own, which is none of the item before', () => {
  const bound = `${PACK}
  ===
  Westmarch County Council
  Supplement 1
  Date: Tuesday 24 November 2026
  3. Fostering strategy (Pages 1 - 1)
  ===
  AGENDA ITEM 3
  The strategy that was to follow.`;
  expect(outline(paper(bound)).slice(-3)).toEqual([
    'report | p6 | 2026-11-24 | 4 | AGENDA ITEM 4',
    'other | p7 | 2026-11-24 | - | Westmarch County Council',
    'report | p8 | 2026-11-24 | 3 | AGENDA ITEM 3',
  ]);
});

test.each`
  why                                      | words
  ${'a report speaks of a supplement'}     | ${'Supplement 1 was published on 20 November 2026.\n  Date: Tuesday 24 November 2026'}
  ${'a heading, and nothing of a meeting'} | ${'Supplement 1\n  The carers said more.'}
`('no supplement begins where $why', ({ words }) => {
  const kinds = partsOf(paper(`${PACK}\n  ===\n  ${words}`)).map(({ kind }) => kind);
  expect(kinds).not.toContain('other');
});
