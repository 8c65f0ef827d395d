import { describe, expect, test } from 'vitest';
import type { Part } from '@/lib/document/parts';
import { decisionsIn } from '@/lib/extract/decisions/resolutions';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const decided = (notation: string, items: Part['items'] = []) => {
  const doc = paper(notation);
  return decisionsIn(doc, wholePart(doc, 'minutes', items)).map(({ part, text }) =>
    part ? `${part}: ${text}` : text,
  );
};

test.each([
  ['RESOLVED that the scheme be deferred to March.', 'the scheme be deferred to March.'],
  ['RESOLVED: the report be noted.', 'the report be noted.'],
  ['RESOLVED, that: the report be noted.', 'the report be noted.'],
  ['Resolved - That the plan be approved.', 'the plan be approved.'],
  ['Resolved: the clerk to write to the bus company.', 'the clerk to write to the bus company.'],
  ['R E S O L V E D – that the chair write to the minister.', 'the chair write to the minister.'],
  ['R E C O M M E N D E D - T H A T the rents be frozen.', 'the rents be frozen.'],
  ['It was unanimously resolved that the budget be supported.', 'the budget be supported.'],
  ['Following a vote, it was RESOLVED that the motion be lost.', 'the motion be lost.'],
  ['The Committee resolved:- to visit the depot.', 'to visit the depot.'],
  ['The Panel RESOLVED to visit the depot.', 'to visit the depot.'],
  [
    'It was moved by Councillor Hale, seconded by Councillor Tasker and resolved that rents be frozen.',
    'rents be frozen.',
  ],
  ['The Committee agreed that a site visit be arranged.', 'a site visit be arranged.'],
  ['The Committee agreed to write to the minister.', 'to write to the minister.'],
  ['AGREED: a letter be sent.', 'a letter be sent.'],
  ['Agreed – that a letter be sent.', 'a letter be sent.'],
  ['RECOMMENDED that Cabinet adopt the strategy.', 'Cabinet adopt the strategy.'],
  ['The Committee agreed to recommend that the Cabinet think again.', 'the Cabinet think again.'],
  ['Members recommended to Cabinet that fees be frozen.', 'fees be frozen.'],
  ['The Parks and Open Spaces Forum agreed that a pond be dug.', 'a pond be dug.'],
  ['Seconded by Councillor Webb and agreed that the pond be dug.', 'the pond be dug.'],
  [
    'There were ten replies – it was agreed that the clerk would answer them.',
    'the clerk would answer them.',
  ],
  ['The Housing Panel NOTED the rents for the year.', 'NOTED the rents for the year.'],
  ['Following a walk, it was agreed that a pond be dug.', 'a pond be dug.'],
  ['Cabinet noted the contents of the report.', 'Cabinet noted the contents of the report.'],
  ['Resolved (unanimously): that the fees be raised.', 'the fees be raised.'],
  ['RESOLVED (nem con) – That the fees be raised.', 'the fees be raised.'],
  ['AGREED (7 for, 1 against) That the fees be raised.', 'the fees be raised.'],
  ['Following debate the Council RESOLVED, by 9 votes to 6, to raise the fees.', 'to raise the fees.'],
  ['Council resolved unanimously to raise the fees.', 'to raise the fees.'],
  ['The Licensing Sub-Committee therefore resolved that the licence be granted.', 'the licence be granted.'],
  ['RECOMMENDED TO CABINET: That the fees be raised.', 'the fees be raised.'],
  ['RECOMMENDATION TO COUNCIL: That the fees be raised.', 'the fees be raised.'],
  ['ORDERED, that the fees be raised.', 'the fees be raised.'],
  ['The Committee DECIDED that the tree be felled.', 'the tree be felled.'],
  ['It was decided that the tree be felled.', 'the tree be felled.'],
  [
    'With the consent of the Panel it was agreed that some matters be added to the plan, namely:\n• Swans;\n• Herons.',
    'some matters be added to the plan, namely:',
  ],
  ['The minutes were noted by the Committee.', 'The minutes were noted by the Committee.'],
  ['It was proposed and seconded and resolved that Cllr Hale be Chair.', 'Cllr Hale be Chair.'],
  ['That the minutes be signed by the Chair.', 'That the minutes be signed by the Chair.'],
  ['It was agreed that a pond be dug. The Chair thanked all.', 'a pond be dug.'],
  [
    'RESOLVED that a pond be dug. The Chair be asked to open it.',
    'a pond be dug. The Chair be asked to open it.',
  ],
  ['Resolution: That the tree be felled.', 'the tree be felled.'],
  ['The Board unanimously approved the plan.', 'The Board unanimously approved the plan.'],
  ['The recommendations in the report were agreed.', 'The recommendations in the report were agreed.'],
  [
    'The Committee had before it, and NOTED, the work plan for the year.',
    'NOTED, the work plan for the year.',
  ],
  [
    'RESOLVED that the minutes be signed, subject to the change of the following words:-\nPage 3 – Swans',
    'the minutes be signed, subject to the change of the following words:-',
  ],
  [
    'The Committee noted the update and agreed that a letter be sent.',
    'The Committee noted the update and agreed that a letter be sent.',
  ],
])('%s', (sentence, words) => {
  expect(decided(sentence)).toEqual([words]);
});

test.each([
  'RESOLVED that the press and public be excluded from the meeting.',
  'RECOMMENDED that the public and press be excluded under section 100A.',
  'The matter was resolved by the contractor in June.',
  'Resolved complaints are shown in the table.',
  'Members asked how complaints are resolved.',
  'The Committee is asked to RESOLVE that the report be noted.',
  'Decision status: Recommendations Approved',
  'The Committee considered a report of the Director.',
  'The Committee noted that the service had grown since 2019.',
  'The Committee recommended reading of the report by all.',
  'The family agreed that they would move.',
  'Resolved – That the Committee agrees to exclude the members of the press and public from the meeting.',
  'The Committee noted the report; a member asked about the costs in it.',
  'Members noted the rain.',
  'Members NOTED BY the clerk are listed below.',
  'The recommendations outlined in the report were moved by Councillor Hale.',
  'The Committee decided its dates last year.',
  'He had ORDERED a pond.',
  'That is all that can be said of the pond.',
  'That year the pond was dug.',
  'A petition was presented and the decision was the council’s.',
])('decides nothing: %s', (sentence) => {
  expect(decided(sentence)).toEqual([]);
});

describe('parts', () => {
  test('each lettered part is a decision of its own', () => {
    expect(
      decided(`
        RESOLVED: That the committee:
        (a) supports the strategy;
        (b) requests an update in six months; and
        (c) asks that visits are arranged.
        The chair thanked officers.
        (d) not a part any more
      `),
    ).toEqual([
      'a: supports the strategy;',
      'b: requests an update in six months; and',
      'c: asks that visits are arranged.',
    ]);
  });

  test('lines of one part do not end the list, and talk does', () => {
    expect(
      decided(`
        RESOLVED that:
        (a) the following be appointed to the pond group –
        Ponds – Councillor Hale
        Rivers – Councillor Tasker, and
        (b) the Clerk write to all members.
        The Chair was glad.
        (c) so were we
      `),
    ).toEqual(['a: the following be appointed to the pond group –', 'b: the Clerk write to all members.']);
  });

  test('parts in one paragraph are told apart where they count', () => {
    expect(decided('Resolved – (a) That the report be noted; and (b) that a pond be dug.')).toEqual([
      'a: That the report be noted',
      'b: that a pond be dug.',
    ]);
    expect(decided('RESOLVED: (1) That rents be frozen, (2) That fees be raised.')).toEqual([
      '1: That rents be frozen',
      '2: That fees be raised.',
    ]);
    const whole = '(a) and (c) of the motion be carried.';
    expect(decided(`RESOLVED that ${whole}`)).toEqual([whole]);
  });

  test('the next minute is no part of a decision made in one sentence', () => {
    expect(decided('RESOLVED: That the programme be noted.\n45. Waste in the borough')).toEqual([
      'the programme be noted.',
    ]);
  });

  test('a list may follow what was agreed', () => {
    expect(decided('It was agreed: -\n• That a pond be dug\n• Members were invited to dig')).toEqual([
      'a: That a pond be dug',
      'b: Members were invited to dig',
    ]);
  });

  test.each([
    [
      'numbers',
      'RESOLVED that:\n1. the plan be adopted;\n2. costs be shown.',
      ['1: the plan be adopted;', '2: costs be shown.'],
    ],
    [
      'bullets',
      'RESOLVED that:\n• the plan be adopted;\n• costs be shown.',
      ['a: the plan be adopted;', 'b: costs be shown.'],
    ],
    [
      'an opening of its own',
      'RESOLVED\nThat:\n(i) the plan be adopted;\n(ii) costs be shown.',
      ['i: the plan be adopted;', 'ii: costs be shown.'],
    ],
    [
      'a line that says only who recommends',
      'Resolved to RECOMMEND: (to Council)\nThat the terms be approved.',
      ['That the terms be approved.'],
    ],
    [
      'a bare "to"',
      'RESOLVED: To\n1.1 Receive the report\n1.2 To answer it',
      ['1.1: Receive the report', '1.2: To answer it'],
    ],
    [
      '"That" as a heading',
      'Resolved:\n# That\n(a) a pond be dug;\n(b) a heron be bought.',
      ['a: a pond be dug;', 'b: a heron be bought.'],
    ],
    [
      'the first behind the lead-in',
      'RESOLVED: (i) That a pond be dug.\n(ii) That a heron be bought.',
      ['i: That a pond be dug.', 'ii: That a heron be bought.'],
    ],
    [
      'what a body agreed',
      'The Joint Board agreed:-\n(1) to note the report; and\n(2) to dig a pond.',
      ['1: to note the report; and', '2: to dig a pond.'],
    ],
    [
      'the following things to be approved',
      'RESOLVED that the following be approved:\nthe plan for ponds.',
      ['the plan for ponds.'],
    ],
    [
      'clauses without marks',
      'RESOLVED that:\nthe plan be adopted; and\ncosts be shown.\nThe Chair thanked officers.',
      ['the plan be adopted; and', 'costs be shown.'],
    ],
    [
      'votes between them',
      'RESOLVED that:\n1. the plan be adopted; and\nVoting: unanimous\n2. costs be shown.\nVoting: 7 for, 2 against',
      ['1: the plan be adopted; and', '2: costs be shown.'],
    ],
    [
      'no words before them',
      'a) That the plan be adopted.\nb) That costs be shown.',
      ['a: That the plan be adopted.', 'b: That costs be shown.'],
    ],
    [
      'lead-ins one after the other',
      'RESOLVED that:\n(a) the plan be adopted;\nRESOLVED that costs be shown.',
      ['a: the plan be adopted;', 'costs be shown.'],
    ],
  ])('with %s', (_, notation, parts) => {
    expect(decided(notation)).toEqual(parts);
  });

  test('reasons end a decision', () => {
    expect(
      decided(`
        RESOLVED that:
        (i) the plan be adopted;
        REASONS FOR DECISION
        (i) it is good
      `),
    ).toEqual(['i: the plan be adopted;']);
  });

  test('the next minute ends a decision', () => {
    const notation = 'RESOLVED that:\n(a) the plan be adopted;\n24. WORKFORCE';
    const items = [
      { number: '23', title: 'PLAN', from: 0, to: 2 },
      { number: '24', title: 'WORKFORCE', from: 2, to: 3 },
    ];
    expect(decided(notation, items)).toEqual(['a: the plan be adopted;']);
  });
});

describe('what was agreed in the debate', () => {
  const SPOKEN = 'It was agreed that Councillor Hale would chair the group.';

  test('is the decision where minutes never resolve', () => {
    expect(decided(SPOKEN)).toEqual(['Councillor Hale would chair the group.']);
  });

  test('is none where they do', () => {
    expect(decided(`${SPOKEN}\nRESOLVED that the report be noted.`)).toEqual(['the report be noted.']);
  });

  test('but what is recommended to Cabinet is one in either', () => {
    expect(
      decided(
        'The Committee recommended to Cabinet that fees be frozen.\nRESOLVED that the report be noted.',
      ),
    ).toEqual(['fees be frozen.', 'the report be noted.']);
  });
});

test('twice the minutes take no more than their share of time', () => {
  const talk = `It was moved and seconded by ${'a b '.repeat(200)}\nThe press and public ${'and the public '.repeat(100)}\n(a) that ${'x '.repeat(300)}\n`;
  const look = (times: number) => {
    const doc = paper(talk.repeat(times));
    return decisionsIn(doc, wholePart(doc, 'minutes'));
  };
  expect(growthOfFourfold(look, 200)).toBeLessThan(10);
});
