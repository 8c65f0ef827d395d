import { expect, test } from 'vitest';
import { type DeskPlace, hrefOf, readPlace } from '@/components/desk-places';
import { byItem, itemHeading, openingOf } from '@/components/desk-text';
import { ALL_NOTES } from '@/components/note-address';
import type { NoteRow, PaperRow } from '@/lib/store/rows';

const MEETING = 'moderngov|democracy.westmarch.gov.uk|/|2031';

test.each<DeskPlace>([
  { kind: 'shelf', committee: null },
  { kind: 'shelf', committee: 'westmarch county council/children & families' },
  { kind: 'meeting', key: MEETING },
  { kind: 'questions', key: MEETING, one: null },
  { kind: 'questions', key: MEETING, one: 'visits' },
  { kind: 'enquiry', key: MEETING },
  { kind: 'figures', of: 'meeting', key: MEETING },
  { kind: 'figures', of: 'paper', key: 'f00d' },
  { kind: 'challenges', key: MEETING },
  { kind: 'notes', choice: ALL_NOTES },
  { kind: 'notes', choice: { ...ALL_NOTES, of: { kind: 'nowhere' }, order: 'made', one: 'visits' } },
  {
    kind: 'notes',
    choice: { ...ALL_NOTES, of: { kind: 'meeting', key: MEETING }, kind: 'question', item: '7a' },
  },
  { kind: 'notes', choice: { ...ALL_NOTES, of: { kind: 'committee', id: 'westmarch/children & families' } } },
  { kind: 'look-up', asked: '' },
  { kind: 'look-up', asked: 'S&R' },
  { kind: 'glossary' },
  { kind: 'settings', section: null },
  { kind: 'settings', section: 'reading' },
])('the address of %o leads there', (place) => {
  expect(readPlace(hrefOf(place))).toEqual(place);
});

test.each(['', '#', '#nowhere=1'])('"%s" leads to the shelf', (hash) => {
  expect(readPlace(hash)).toEqual({ kind: 'shelf', committee: null });
});

test('notes stand under their items, with the title that any of them knows', () => {
  const note = (id: string, item: string | null, itemTitle: string | null) =>
    ({ id, item, itemTitle }) as NoteRow;
  const groups = byItem([note('a', '7', null), note('b', '7', 'Performance'), note('c', null, null)], []);
  expect(groups.map(itemHeading)).toEqual(['Item 7. Performance', 'On no item']);
  expect(groups.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

test('a heading in capitals is shown as another paper of the meeting prints the same words', () => {
  const note = { item: '7', itemTitle: 'CHILDREN’S PERFORMANCE: Q2' } as NoteRow;
  const headingAmong = (title: string) => byItem([note], [{ title: null }, { title }]).map(itemHeading);
  expect(headingAmong('Children’s performance: Q2')).toEqual(['Item 7. Children’s performance: Q2']);
  expect(headingAmong('Children’s performance: Q3')).toEqual(['Item 7. CHILDREN’S PERFORMANCE: Q2']);
});

test.each`
  source    | addresses                        | opening
  ${'pdf'}  | ${['https://a.gov.uk/pack.pdf']} | ${'reader.html?paper=p1'}
  ${'html'} | ${['https://a.gov.uk/meeting']}  | ${'https://a.gov.uk/meeting'}
  ${'text'} | ${[]}                            | ${null}
`('a $source paper opens at $opening', ({ opening, ...paper }) => {
  expect(openingOf({ id: 'p1', ...paper } as PaperRow)).toBe(opening);
});
