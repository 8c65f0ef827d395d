import { expect, test } from 'vitest';
import { reasons } from './challenged';

const heads = (last: number, mark = '') =>
  Array.from({ length: last }, (_, place) => `# Priority ${place + 1}${mark}\nWords.`).join('\n');
const KEY = 'Blue: the action is complete and closed';
const plan = (...ratings: string[]) =>
  `| No. | Action | RAG status |\n${ratings.map((rating, place) => `| ${place + 1}. | Train staff | ${rating} |`).join('\n')}`;

test.each([
  [
    `The plan sets out the five key priorities for the county.\n${heads(4)}`,
    'sets out the five key priorities: 4 follow, Priority 1 to 4.',
  ],
  [
    `The plan sets out the five key priorities for the county.\n${heads(4, ': practice')}`,
    'sets out the five key priorities: 4 follow, Priority 1 to 4.',
  ],
  [
    'The strategy lists 10 principles. The project aligns with principles 1, 2, 7 and 11.',
    'There are 10 principles; the words go on to number 11.',
  ],
  [
    `The 4 remaining actions from the plan go on.\n${KEY}\n${plan('B', 'B', 'A', 'G', 'B')}`,
    '4 actions are said to remain; of 5 rated ones in the plan 2 are not complete.',
  ],
])('%#', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  `The plan sets out the five key priorities for the county.\n${heads(5)}`,
  `The plan sets out the five key areas for the county.\n${heads(4)}`,
  'The strategy lists 10 principles. The project aligns with principles 1, 2, 7 and 10.',
  'The project aligns with principles 1, 2, 7 and 11.',
  'The plan has two actions that are late. Actions 3 and 7 will be done by May.',
  `The 2 remaining actions from the plan go on.\n${KEY}\n${plan('B', 'B', 'A', 'G', 'B')}`,
  `The 4 remaining actions from the plan go on.\n${plan('B', 'B', 'A', 'G', 'B')}`,
])('nothing against %#', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
