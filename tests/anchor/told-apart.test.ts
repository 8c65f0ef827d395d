// @vitest-environment node
/** What random changes once made Kloe say in silence: copies of words, and a "not" at their end. */
import { expect, test } from 'vitest';
import { anchorCase } from '@/scripts/anchor/in-texts';

const BEFORE =
  'Visits to children were at 72% in September, compared to 69% in September of the year before that.\n\n';
const AFTER = '\n\nThe Committee thanked officers for the report and asked to see the plan again in spring.';
const LONG =
  'The Committee was also told that the survey was now live, which asked residents, visitors, staff and students aged 16 and over to share their views on how safe they felt. '.repeat(
    3,
  );
const FAR = 'Officers proposed a list of roads for maintenance with the money that is expected. '.repeat(40);

const found = (words: string, before: string, after: string): string => {
  const start = before.indexOf(words);
  return anchorCase({ before, start, end: start + words.length, after }).state;
};

test.each<[string, string, string, string, string]>([
  [
    'a "not" before the last letters of all',
    'Our ti',
    `${BEFORE}Our ti`,
    `${BEFORE}Our not ti`,
    'figure-changed',
  ],
  [
    'a "not" before a short last word, and other words after it',
    'Members agreed to it',
    `${BEFORE}Members agreed to it${AFTER}`,
    `${BEFORE}Members agreed to not it.${AFTER}`,
    'figure-changed',
  ],
  [
    'a long passage once more, right after itself at the beginning of the paper',
    LONG.trim(),
    `${LONG}${AFTER}`,
    `${LONG}${LONG}${AFTER}`,
    'ambiguous',
  ],
  [
    'the same words in two places, and nothing beside either that stood there',
    'The survey of residents was live and asked how safe they felt in the borough.',
    `${BEFORE}The survey of residents was live and asked how safe they felt in the borough.${AFTER}`,
    `${FAR}\n\nThe survey of residents was live and asked how safe they felt in the borough.\n\n${FAR}The survey of residents was live and asked how safe they felt in the borough. The Committee thanked nobody.`,
    'ambiguous',
  ],
  [
    'the words with another figure, and as they were, both away from what stood beside them',
    'The survey of 412 residents was live and asked how safe they felt in the borough.',
    `${BEFORE}The survey of 412 residents was live and asked how safe they felt in the borough.${AFTER}`,
    `${FAR}\n\nThe survey of 421 residents was live and asked how safe they felt in the borough.\n\n${FAR}The survey of 412 residents was live and asked how safe they felt in the borough. ${FAR}`,
    'ambiguous',
  ],
])('%s', (_what, words, before, after, outcome) => {
  expect(found(words, before, after)).toBe(outcome);
});

test('words that end as what stood before them does, once more right after themselves', () => {
  const end = 'the work of the last six months and the plans for the next six months.';
  const words = `The Committee was shown ${end}`;
  const before = `${BEFORE}To tell the Committee of ${end} ${words}${AFTER}`;
  const start = before.indexOf(words);
  const after = before.replace(words, `${words} ${words}`);
  expect(anchorCase({ before, start, end: start + words.length, after }).state).toBe('ambiguous');
});
