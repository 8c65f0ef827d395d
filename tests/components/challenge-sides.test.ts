/** Which passages of a challenge stand beside each other, and which as rows of one table. */
import { expect, test } from 'vitest';
import { sidesIn } from '@/components/challenge-sides';
import type { Passage } from '@/lib/extract/sited';
import { passage } from '../support/passage';

const on = (page: number, words: string): Passage => ({ ...passage(words), page, words });
const kinds = (passages: readonly Passage[]) =>
  sidesIn(passages).map(({ kind, passages: own }) => `${kind} ${own.length}`);

test.each<[string, readonly Passage[], readonly string[]]>([
  [
    'rows up to their total are one table',
    [on(3, 'Foster\t18'), on(3, 'Kin\t6'), on(4, 'Total\t25')],
    ['rows 3'],
  ],
  ['two rows face each other', [on(3, 'June\t18'), on(3, 'July\t6')], ['row 1', 'row 1']],
  [
    'a sentence stands beside the table',
    [on(2, 'In all 25'), on(3, 'a\t1'), on(3, 'b\t2'), on(3, 'c\t3')],
    ['text 1', 'rows 3'],
  ],
  [
    'rows pages apart are of two tables',
    [on(3, 'a\t1'), on(3, 'b\t2'), on(30, 'c\t3')],
    ['row 1', 'row 1', 'row 1'],
  ],
  [
    'rows of many cells are quoted, as they fit into no column',
    [on(3, 'a\t1\t2\t3\t4\t5\t6'), on(3, 'b\t2'), on(3, 'c\t3')],
    ['row 1', 'row 1', 'row 1'],
  ],
])('%s', (_, passages, expected) => {
  expect(kinds(passages)).toEqual(expected);
});

test.each<[string, readonly Passage[], readonly boolean[]]>([
  ['a row by itself is a table', [on(3, 'June\t18\t6')], [true]],
  ['two rows are a table each', [on(3, 'June\t18'), on(3, 'July\t6')], [true, true]],
  ['a sentence is none', [on(3, 'In all 25')], [false]],
  ['nor are several rows in one passage', [on(3, 'June\t18\nJuly\t6')], [false]],
  ['nor a row of more cells than fit', [on(3, 'a\t1\t2\t3\t4\t5\t6')], [false]],
])('%s', (_, passages, expected) => {
  expect(sidesIn(passages).map(({ isTable }) => isTable)).toEqual(expected);
});
