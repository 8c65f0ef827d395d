/** What is printed: which pages, and which notes with which numbers. */
import { expect, test } from 'vitest';
import type { PrintWish } from '@/components/PrintForm';
import { choosePrint } from '@/entrypoints/reader/print-choice';
import type { NoteRow } from '@/lib/store/rows';

/** One on the paper as a whole, two on page 8, one on page 12. */
const NOTES = [noteOn('whole', null), noteOn('a', 8), noteOn('b', 8), noteOn('c', 12)];

function noteOn(id: string, page: number | null): NoteRow {
  const at = page === null ? null : { page, printed: String(page), source: [] };
  return { id, at } as unknown as NoteRow;
}

const wish = (part: Partial<PrintWish>): PrintWish => ({
  pages: 'range',
  first: '8',
  last: '9',
  hasNotes: true,
  ...part,
});
/** Twenty pages, named by their numbers. */
const pageNamed = (typed: string) => (Number(typed) >= 1 && Number(typed) <= 20 ? Number(typed) : null);
const choose = (part: Partial<PrintWish>) => {
  const choice = choosePrint(wish(part), NOTES, pageNamed);
  return (
    choice && { pages: choice.pages, notes: choice.notes.map(({ number, note }) => `${number} ${note.id}`) }
  );
};

test.each([
  ['pages with the notes on them', {}, [8, 9], ['1 a', '2 b']],
  ['pages without notes on them', { first: '9', last: '10' }, [9, 10], []],
  ['pages, without their notes', { hasNotes: false }, [8, 9], []],
  ['one page', { first: '12', last: '12' }, [12], ['1 c']],
  [
    'the pages with notes: then all notes, that on the paper too',
    { pages: 'noted' },
    [8, 12],
    ['1 whole', '2 a', '3 b', '4 c'],
  ],
  ['the pages with notes, without the list', { pages: 'noted', hasNotes: false }, [8, 12], []],
  ['the notes alone', { pages: 'none', hasNotes: false }, [], ['1 whole', '2 a', '3 b', '4 c']],
] as const)('%s', (_, part, pages, notes) => {
  expect(choose(part)).toEqual({ pages, notes });
});

test.each([
  ['the wrong way round', { first: '9', last: '8' }],
  ['to a page that is not there', { last: '21' }],
  ['from nowhere', { first: '' }],
])('nothing is printed %s', (_, part) => {
  expect(choose(part)).toBeNull();
});
