import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { notesOf } from '@/lib/document/table-notes';
import { paper } from '../support/paper';

const TABLE = '| Measure | 2024/25* | 2025/26** |\n| Visits | 81%¹ | 86% |\n| Reviews | * | 91% (1) |';

/** "* Provisional < 2024/25*": each note with the cells that bear its mark. */
function notesBelow(lines: string): readonly string[] {
  const doc = paper(`${TABLE}\n${lines}`);
  const table = doc.blocks[0];
  return notesOf(doc, 0).map(({ at, cells }) => {
    const words = cells.map(({ start, end }) => table?.text.slice(start, end));
    return [textAt(doc, at), ...words].join(' < ');
  });
}

test.each([
  ['*Figures of the year before', ['*Figures of the year before < 2024/25*']],
  ['**Provisional', ['**Provisional < 2025/26**']],
  ['¹ As at the end of March', ['¹ As at the end of March < 81%¹']],
  ['(1) As at the end of March', ['(1) As at the end of March < 91% (1)']],
  ['Source: the yearly census', ['Source: the yearly census']],
  [
    'Note: small numbers are withheld\n*Provisional',
    ['Note: small numbers are withheld', '*Provisional < 2024/25*'],
  ],
  ['Visits improved.\n*Provisional', []],
  ['Noted by the committee', []],
  ['Sources of income are many', []],
  ['# Notes', []],
])('below the table: %s', (lines, notes) => {
  expect(notesBelow(lines)).toEqual(notes);
});

test('what is no table has none', () => {
  expect(notesOf(paper('Visits improved.\n*Provisional'), 0)).toEqual([]);
});
