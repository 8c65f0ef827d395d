/** Which notes are shown for a choice, and under which headings. */
import { expect, test } from 'vitest';
import { ALL_NOTES, type NoteChoice } from '@/components/note-address';
import { byAge, chooseNotes, groupNotes, itemsOf } from '@/components/note-choice';
import { noteRow, wholeMeeting } from '../support/note';

const MEETINGS = [
  wholeMeeting('november', '2026-11-24'),
  wholeMeeting('june', '2026-06-02'),
  wholeMeeting('cabinet', '2026-05-01', 'Cabinet'),
];
const NOTES = [
  noteRow({ id: 'visits' }),
  noteRow({ id: 'mark', kind: 'highlight', item: '10', itemTitle: null, changedAt: 9, createdAt: 3 }),
  noteRow({ id: 'june', kind: 'note', meetingKeys: ['june'], changedAt: 8, createdAt: 4 }),
  noteRow({ id: 'both', meetingKeys: ['june', 'november'], item: null, changedAt: 7, createdAt: 5 }),
  noteRow({ id: 'cabinet', kind: 'request', meetingKeys: ['cabinet'], changedAt: 6, createdAt: 6 }),
  noteRow({ id: 'aside', meetingKeys: [], changedAt: 5, createdAt: 7 }),
  noteRow({ id: 'elsewhere', meetingKeys: ['not kept'], changedAt: 4, createdAt: 8 }),
];
const committee = MEETINGS[0]?.committee?.id ?? '';

test.each<[string, Partial<NoteChoice>, readonly string[]]>([
  ['everything', {}, ['visits', 'mark', 'june', 'both', 'cabinet', 'aside', 'elsewhere']],
  ['a meeting', { of: { kind: 'meeting', key: 'november' } }, ['visits', 'mark', 'both']],
  ['a committee', { of: { kind: 'committee', id: committee } }, ['visits', 'mark', 'june', 'both']],
  ['no meeting', { of: { kind: 'nowhere' } }, ['aside']],
  ['questions', { kind: 'question' }, ['visits', 'both', 'aside', 'elsewhere']],
  ['those that were moved: none', { outcome: 'moved' }, []],
  ['item 10', { item: '10' }, ['mark']],
  ['questions on item 10: none', { kind: 'question', item: '10' }, []],
  ['item 1 is not item 10', { item: '1' }, []],
])('%s', (_, choice, ids) => {
  expect(chooseNotes(NOTES, { ...ALL_NOTES, ...choice }, MEETINGS).map(({ id }) => id)).toEqual(ids);
});

test('they stand under the latest meeting first, then by item, what is of none last', () => {
  const groups = groupNotes(NOTES, ALL_NOTES, MEETINGS, []);
  expect(
    groups.map(({ whole, items }) => [
      whole?.meeting.key ?? null,
      items.map(({ item, title, notes }) => [item, title, notes.map(({ id }) => id)]),
    ]),
  ).toEqual([
    [
      'november',
      [
        ['7', 'Performance', ['visits']],
        ['10', null, ['mark']],
        [null, 'Performance', ['both']],
      ],
    ],
    ['june', [['7', 'Performance', ['june']]]],
    ['cabinet', [['7', 'Performance', ['cabinet']]]],
    [null, [['7', 'Performance', ['aside', 'elsewhere']]]],
  ]);
});

test('a note of two meetings stands with the one that is shown', () => {
  const choice: NoteChoice = { ...ALL_NOTES, of: { kind: 'meeting', key: 'june' } };
  const [group] = groupNotes(chooseNotes(NOTES, choice, MEETINGS), choice, MEETINGS, []);
  expect(group?.whole?.meeting.key).toBe('june');
  expect(group?.items.flatMap(({ notes }) => notes.map(({ id }) => id))).toEqual(['june', 'both']);
});

test('an item in capitals is headed as the meeting’s page prints it', () => {
  const shouted = noteRow({ item: '2', itemTitle: 'CHAIR’S ANNOUNCEMENTS' });
  const [group] = groupNotes([shouted], ALL_NOTES, MEETINGS, [{ title: 'Chair’s announcements' }]);
  expect(group?.items.map(({ title }) => title)).toEqual(['Chair’s announcements']);
});

test('by age the newest comes first, whatever its meeting', () => {
  const some = NOTES.slice(1, 4);
  expect(byAge(some, 'changed').map(({ id }) => id)).toEqual(['mark', 'june', 'both']);
  expect(byAge(some, 'made').map(({ id }) => id)).toEqual(['both', 'june', 'mark']);
});

test('items are listed once, 7 before 10', () => {
  expect(itemsOf(NOTES)).toEqual(['7', '10']);
});
