import { describe, expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
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
    ).toEqual(['- | Mrs Hale | Why do families wait? | Staff were short. Supplementary question: Still?']);
  });
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
