import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findQuestionDeadlines } from '@/lib/extract/question-deadlines';
import { paper } from '../support/paper';

test.each`
  said                                                                                                                               | date            | time
  ${'Questions from members of the public must be received by noon on Thursday 19 November 2026.'}                                   | ${'2026-11-19'} | ${'12:00'}
  ${'The deadline for public questions is 5.00 pm on 18 November 2026.'}                                                             | ${'2026-11-18'} | ${'17:00'}
  ${'Public participation: statements should be submitted in writing no later than 19 November 2026.'}                               | ${'2026-11-19'} | ${null}
  ${'Members of the public who wish to ask a question at this meeting need to register before 10.00 am on Monday 23 November 2026.'} | ${'2026-11-23'} | ${'10:00'}
  ${'If you would like to speak at the meeting, please email the clerk to register to speak by 20 November 2026.'}                   | ${'2026-11-20'} | ${null}
`('$said', ({ said, date, time }) => {
  const doc = paper(said);
  const found = findQuestionDeadlines(doc);
  expect(found).toMatchObject([{ date, time }]);
  expect(found.map(({ at }) => textAt(doc, at))).toEqual([said]);
});

test.each([
  'Questions from members of the public were received by 19 November 2026.',
  'A member of the public asked a question on 19 November 2026.',
  'Members of the public may attend the meeting on 24 November 2026.',
  'Councillors must submit amendments to the report by 19 November 2026.',
  'Questions from members of the public must be received three working days before the meeting.',
  'The member of the public asked that the plan be submitted by 19 November 2026.',
])('no deadline for questions: %s', (said) => {
  expect(findQuestionDeadlines(paper(said))).toEqual([]);
});
