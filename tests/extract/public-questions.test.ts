import { describe, expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import { findPublicQuestions } from '@/lib/extract/public-questions';
import { paper } from '../support/paper';

const read = (notation: string) =>
  findPublicQuestions(paper(notation)).flatMap((asked) =>
    asked.kind === 'public-question'
      ? [
          [asked.ref, asked.questioner, asked.question, asked.response]
            .map((words) => words ?? '-')
            .join(' | '),
        ]
      : [],
  );

const EXPECTED = [
  'PQ 1 | Mrs Hale, Aldenbury | Why do families wait? | We are sorry. More staff have been hired.',
  'PQ 2 | Name and address supplied | When will it end? | In March.',
];

describe('public questions and their answers are read in every form', () => {
  test('a response in a row of its own', () => {
    expect(
      read(`Agenda item no. 5 - Questions from members of the public
        | Question number | Questioner | Question | Question to |
        | PQ 1 | Mrs Hale, Aldenbury | Why do families wait? | Chair |
        | Response: We are sorry. More staff have been hired. | | | |
        | PQ 2 | Name and address supplied | When will it end? | Chair |
        | Response: In March. | | | |`),
    ).toEqual(EXPECTED);
  });

  test('a response in a column, over a page break', () => {
    expect(
      read(`# Public questions
        | Ref | Name | Question | Response |
        | PQ 1 | Mrs Hale, Aldenbury | Why do families wait? | We are sorry. More staff have been hired. |
        === 2
        | PQ 2 | Name and address supplied | When will it end? | In March. |`),
    ).toEqual(EXPECTED);
  });

  test('paragraphs', () => {
    expect(
      read(`# Questions from members of the public
        PQ 1 from Mrs Hale, Aldenbury:
        Why do families wait?
        Response:
        We are sorry.
        More staff have been hired.
        PQ 2: Name and address supplied
        When will it end?
        Answer: In March.`),
    ).toEqual(EXPECTED);
  });

  test('questions without a number, by name', () => {
    expect(
      read(`# Public questions
        Question from Mrs Hale
        Why do families wait?
        Response from the Executive Member: Staff were short.
        Supplementary question: Still?`),
    ).toEqual([
      '- | Mrs Hale | Why do families wait? | Staff were short.',
      'Question, supplementary | Mrs Hale | Still? | -',
    ]);
  });
});

describe('and in these', () => {
  const asked = ['Mrs Hale | Why no buses? | There is no money.', 'Mr Marlow | Since when? | May.'];
  test.each([
    [
      'headings, the asker in the question',
      '# Question 1\nMrs Hale asked: Why no buses?\n# Response\nThere is no money.\n# Question 2\nMr Marlow asked the Chair the following question: Since when?\n# Response\nMay.',
    ],
    [
      'whom they ask, which is no part of the name',
      'Question from Mrs Hale to the Leader\nWhy no buses?\nReply\nThere is no money.\nQuestion from Mr Marlow to the Chair of the Committee\nSince when?\nReply by the Chair\nMay.',
    ],
    [
      'Q and A',
      'Q1. Why no buses? (Mrs Hale)\nA1. There is no money.\nQ2. Since when? (Mr Marlow)\nA2. May.',
    ],
    [
      'labels without numbers',
      'Questioner: Mrs Hale\nQuestion: Why no buses?\nResponse: There is no money.\nQuestioner: Mr Marlow\nQuestion: Since when?\nResponse: May.',
    ],
    [
      'a form for each',
      '| Question 1 | |\n| From | Mrs Hale |\n| Question | Why no buses? |\n| Response | There is no money. |\n===\n| Question 2 | |\n| From | Mr Marlow |\n| Question | Since when? |\n| Response | May. |',
    ],
  ])('%s', (_, notation) => {
    const found = read(`# Questions from members of the public\n${notation}`);
    expect(found.map((line) => line.slice(line.indexOf('|') + 2))).toEqual(asked);
  });
});

describe('a supplementary question is one of its own, with its own answer', () => {
  const EXPECTED_BOTH = [
    'PQ 1 | Mrs Hale | Why no buses? | There is no money.',
    'PQ 1, supplementary | Mrs Hale | How much is needed? | Plenty.',
    'PQ 2 | Mr Marlow | Since when? | May.',
  ];
  test.each([
    [
      'in prose',
      'PQ 1 from Mrs Hale\nWhy no buses?\nResponse: There is no money.\nSupplementary question from Mrs Hale:\nHow much is needed?\nResponse: Plenty.\nPQ 2 from Mr Marlow\nSince when?\nResponse: May.',
    ],
    [
      'in a table',
      '| Question No | Questioner | Question |\n| PQ 1 | Mrs Hale | Why no buses? |\n| Response: There is no money. | | |\n| Supplementary question: How much is needed? | | |\n| Response: Plenty. | | |\n| PQ 2 | Mr Marlow | Since when? |\n| Response: May. | | |',
    ],
  ])('%s', (_, notation) => {
    expect(read(`# Questions from members of the public\n${notation}`)).toEqual(EXPECTED_BOTH);
  });

  test('but not where there was none', () => {
    expect(
      read(
        '# Public questions\nPQ 1 from Mrs Hale\nWhy?\nResponse: So.\nThere was no supplementary question.',
      ),
    ).toEqual(['PQ 1 | Mrs Hale | Why? | So. There was no supplementary question.']);
  });
});

test('questions in the minute of their item are found, and the minutes go on after them', () => {
  const doc = paper(`Minutes of the meeting of the Scrutiny Committee held on 8 September 2026
    Present: Councillor Garrowby
    15. APOLOGIES
    None.
    16. QUESTIONS FROM MEMBERS OF THE PUBLIC
    Question 1 from Mrs Hale
    Why no buses?
    Response: There is no money.
    17. FOSTERING
    Agreed.`);
  expect(findPublicQuestions(doc)).toMatchObject([
    { question: 'Why no buses?', response: 'There is no money.' },
  ]);
  expect(partsOf(doc).map(({ kind, items }) => [kind, items.length])).toEqual([['minutes', 3]]);
});

test('an answer ends where another heading begins', () => {
  expect(
    read(
      '# Public questions\nPQ 1 from Mrs Hale\nWhy?\n# Response\nSo.\n# Guidance for questioners\nWrite by noon.',
    ),
  ).toEqual(['PQ 1 | Mrs Hale | Why? | So.']);
});

test('a question without an answer says so', () => {
  expect(read('# Public questions\nQuestion 1: Mr Marlow\nWhen will it end?')).toEqual([
    'Question 1 | Mr Marlow | When will it end? | -',
  ]);
});

test('a question points at its own words', () => {
  const doc = paper('| No. | Questioner | Question |\n| 1 | Mr Marlow | When will it end? |');
  expect(findPublicQuestions(doc).map(({ at }) => textAt(doc, at))).toEqual(['When will it end?']);
});

test.each([
  ['a form for a review', '| Question | Overview |\n| How long has this child been looked after? | |'],
  ['a minute', '16. QUESTIONS FROM MEMBERS OF THE PUBLIC\nThere were no questions.'],
  ['a survey', '| Question | Yes | No |\n| Do you agree? | 60 | 40 |'],
])('%s holds no public question', (_, notation) => {
  expect(read(notation)).toEqual([]);
});
