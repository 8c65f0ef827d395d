import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '@/lib/document/sentences';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['It rose.| It fell.| Why?| Nobody knew!'],
  ['Cllr. Marlow spoke.| Mrs. J. Hale replied.'],
  ["The school at St. Peter's was judged good.| The other was not."],
  ['Partners, e.g. Ofsted and the police, were asked.| All came.'],
  ['See para. 4.2 and No. 7 of the plan.| The answer was No.| The committee moved on.'],
  ['Schools, colleges etc.| The list was long.'],
  ['The number rose to 45.| The target is 40.'],
  ['Exempt under Sch. 12A, pp. 3-9.| Nothing else is.'],
  ['It is set out in Appendix A.| The costs are in Appendix B.'],
  ['5.3. The service improved.| Visits rose.'],
  ['The total is £1.2m.| £0.3m is new.'],
  ['"It works." |The chair agreed.'],
  ['The meeting began at 10.15 a.m. and ended at 1.00 p.m.| It was recorded.'],
  ['(a) That the report be noted.| (b) That it return.'],
  ['Work went on....| Then it stopped.'],
  ['Visits rose.³| Calls fell.⁴,⁵| Letters did not.*| Nobody wrote.'],
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  expect(split(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
});

test('the sentence around a word is found', () => {
  const text = 'Visits rose. CP visits were at 86%. The rest fell.';
  const { start, end } = sentenceAt(text, text.indexOf('86%'));
  expect(text.slice(start, end)).toBe('CP visits were at 86%.');
});

test('white space belongs to no sentence', () => {
  expect(split('  One.   Two.  ')).toEqual(['One.', 'Two.']);
  expect(split('   ')).toEqual([]);
});

test('a sentence without end is cut between words', () => {
  const sentences = split('86% of visits '.repeat(1000));
  expect(sentences.length).toBeGreaterThan(4);
  expect(sentences.join(' ')).toBe('86% of visits '.repeat(1000).trim());
  expect(sentences.filter((sentence) => sentence.length > 3000)).toEqual([]);
  expect(split('a'.repeat(7000)).map((piece) => piece.length)).toEqual([3000, 3000, 1000]);
});

test('a hundred thousand stops take no longer than they should', () => {
  sentencesOf('A. '.repeat(50_000));
  sentencesOf('No. 1. '.repeat(20_000));
});
