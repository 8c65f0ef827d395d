/** What a work programme says otherwise than in the pack before. */
import { expect, test } from 'vitest';
import { programmeChanges } from '@/lib/follow/programme-changes';
import { followedPaper } from '../support/follow';

const pack = (date: string, ...rows: readonly string[]) =>
  followedPaper(date, `# Work programme\n| Meeting | Item | Lead |\n${rows.join('\n')}`);
const row = (day: string, item: string) => `| ${day} | ${item} | Ann Hale |`;

const said = (...papers: Parameters<typeof programmeChanges>[0]) =>
  programmeChanges(papers).map(({ since, until, changes }) => [
    `${since} to ${until}`,
    ...changes.map(({ kind, item, was, now }) => `${kind}: ${item}: ${was?.day ?? '-'} → ${now?.day ?? '-'}`),
  ]);

const SEPTEMBER = pack(
  '2026-09-22',
  row('24 November 2026', 'Young carers'),
  row('24 November 2026', 'Rents'),
  row('24 November 2026', 'Performance report'),
  row('19 January 2027', 'Budget'),
  row('9 March 2027', 'Libraries'),
);

test('an item of another meeting is moved, old and new day beside each other; the newest pack first', () => {
  const november = pack(
    '2026-11-24',
    row('24 November 2026', 'Rents'),
    row('19 January 2027', 'Budget'),
    row('19 January 2027', 'Young Carers'),
    row('19 January 2027', 'Performance report'),
    row('9 March 2027', 'Fostering'),
  );
  const january = pack('2027-01-19', row('9 March 2027', 'Budget'), row('18 May 2027', 'Fostering'));
  expect(said(january, SEPTEMBER, november)).toEqual([
    ['2026-11-24 to 2027-01-19', 'moved: Fostering: 2027-03-09 → 2027-05-18', 'new: Budget: - → 2027-03-09'],
    [
      '2026-09-22 to 2026-11-24',
      'moved: Young Carers: 2026-11-24 → 2027-01-19',
      'moved: Performance report: 2026-11-24 → 2027-01-19',
      'gone: Libraries: 2027-03-09 → -',
      'new: Fostering: - → 2027-03-09',
    ],
  ]);
});

test('a report that comes again was not moved where the programme begins after this meeting', () => {
  const november = pack(
    '2026-11-24',
    row('19 January 2027', 'Budget'),
    row('19 January 2027', 'Performance report'),
    row('9 March 2027', 'Libraries'),
  );
  expect(said(SEPTEMBER, november)).toEqual([
    ['2026-09-22 to 2026-11-24', 'new: Performance report: - → 2027-01-19'],
  ]);
});

test('the same programme twice says nothing, nor does one of another body', () => {
  const again = { ...SEPTEMBER, id: 'again', date: '2026-10-06' };
  expect(said(SEPTEMBER, again)).toEqual([]);
  const cabinet = { ...pack('2026-11-24', row('9 March 2027', 'Roads')), isOwn: false };
  expect(said(SEPTEMBER, cabinet)).toEqual([]);
});

test('what only has a longer name now was not moved, and under a longer name it may be', () => {
  const november = pack(
    '2026-11-24',
    row('19 January 2027', 'Budget, with the views of members'),
    row('18 May 2027', 'Libraries: second report'),
  );
  expect(said(SEPTEMBER, november)).toEqual([
    ['2026-09-22 to 2026-11-24', 'moved: Libraries: second report: 2027-03-09 → 2027-05-18'],
  ]);
});
