import { expect, test } from 'vitest';
import { isAbout, placeOf, quotedText } from '@/components/note-place';
import { passage } from '../support/passage';
import { note } from './sample';

const visits = passage('In quarter 2, ‹72%› of visits were on time.');
const onVisits = note({ paperId: 'pack', ...placeOf(visits) });

test('a note keeps the words it is about, and enough around them to find them again', () => {
  expect(onVisits.quote).toEqual({
    exact: '72%',
    prefix: 'In quarter 2, ',
    suffix: ' of visits were on time.',
  });
  expect(quotedText(onVisits)).toEqual({ text: visits.words, start: visits.start, end: visits.end });
});

test.each([
  ['the same words of the same paper', 'pack', visits, true],
  ['another paper', 'minutes', visits, false],
  ['another page', 'pack', { ...visits, page: 43 }, false],
  ['other words of the sentence', 'pack', passage('‹In quarter 2›, 72% of visits were on time.'), false],
  ['the same words in another sentence', 'pack', passage('Last year ‹72%› of visits were on time.'), false],
] as const)('%s', (_, paperId, at, expected) => {
  expect(isAbout(onVisits, paperId, at)).toBe(expected);
});

test('a note on the meeting as a whole quotes nothing', () => {
  expect(quotedText(note({ quote: null }))).toBeNull();
});
