/** A clerk's tracker: which row is its header, what its columns hold, what becomes of its entries beside what is here. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKind } from '@/lib/follow/kinds';
import { lifeOf } from '@/lib/follow/life';
import { type FollowUp, lettersOf } from '@/lib/follow/paper';
import { besideHeld, entriesIn } from '@/lib/follow/tracker-entries';
import { kindNamed, type TrackerSheet, trackerIn, withRole } from '@/lib/follow/tracker-sheet';
import { followUp } from '../support/follow';
import { casesOf } from '../support/random';
import { followUpEvent } from '../support/store';

const ABOUT = { kind: 'recommendation', committeeId: 'committee', now: Date.UTC(2027, 0, 18) } as const;

/** Written as a person would type it: a row a line, cells between bars. */
const rowsOf = (written: string) =>
  written
    .trim()
    .split('\n')
    .map((line, place) => ({ line: place + 1, fields: line.split('|').map((cell) => cell.trim()) }));

function sheetOf(written: string): TrackerSheet {
  const sheet = trackerIn(rowsOf(written));
  if (!sheet) expect.fail('no header was found');
  return sheet;
}

const TRACKER = `
Children and Families Scrutiny Committee
Updated: 5 January 2027
Ref | Meeting date | Minute no. | Recommendation | Lead officer | Due date | Progress update | Status | RAG colour
1 | 22/09/2026 | 16(a) | Write to every school about places | Head of Education | 24 November 2026 | Letters were sent on 2 November 2026. | Completed | Green
2 | | 16(b) | Publish the plan for carers | Head of Carers | once agreed | | Ongoing | Amber
3 | Away day | | Look at the budget | | | | |
`;

test.each`
  written                                                                              | roles
  ${'Action | Officer responsible | Progress update | To be completed'}                | ${['text', 'owner', 'response', 'due']}
  ${'Reference | Date | Area | Recommendation | Lead Officer | Action taken | Status'} | ${[null, 'meeting', 'item', 'text', 'owner', 'response', 'status']}
  ${'Minute | Resolution | By whom | By when | Outcome'}                               | ${['minute', 'text', 'owner', 'due', 'response']}
  ${'Meeting | Information requested | Officer | Response'}                            | ${['meeting', 'text', 'owner', 'response']}
`('columns are guessed from their names: $written', ({ written, roles }) => {
  expect(sheetOf(`${written}\na | b | c | d`).roles).toEqual(roles);
});

test('the header is the row that names most; titles above it are none', () => {
  const sheet = sheetOf(TRACKER);
  expect(sheet.headers[3]).toBe('Recommendation');
  expect(sheet.rows).toHaveLength(3);
  expect(kindNamed(sheet)).toBe('recommendation');
  expect(kindNamed(sheetOf('Meeting | Information requested\n1 | 2'))).toBe('request');
});

test('rows without names have no header', () => {
  expect(trackerIn(rowsOf('one\ntwo'))).toBeNull();
  expect(trackerIn([])).toBeNull();
});

test('each entry is taken with its day, who, by when, and what the council says of it', () => {
  const reading = entriesIn(sheetOf(TRACKER), ABOUT);
  if (reading.kind !== 'read') expect.fail(reading.kind);
  const [first, second, third] = reading.entries;
  expect(first).toMatchObject({
    kind: 'recommendation',
    text: 'Write to every school about places',
    madeOn: '2026-09-22',
    minute: '16(a)',
    owner: 'Head of Education',
    due: '24 November 2026',
    dueDate: '2026-11-24',
    paperId: null,
    note: '',
  });
  expect(first && lifeOf(first)).toMatchObject({ state: 'council says complete', standing: 'answered' });
  expect(first?.events[0]).toMatchObject({
    on: '2026-11-02',
    words: 'Letters were sent on 2 November 2026.\nCompleted',
  });
  expect(second).toMatchObject({ madeOn: '2026-09-22', due: 'once agreed', dueDate: null });
  expect(second && lifeOf(second).standing).toBe('waiting');
  expect(third).toMatchObject({ madeOn: null, note: 'Away day', owner: null, events: [] });
});

test('a column says what kind an entry is; else the member does', () => {
  const sheet = sheetOf(
    'Type | Recommendation\nInformation request | Visits by team\nRecommendation | A plan\n | Costs',
  );
  const kinds = (kind: FollowUp['kind']) => {
    const reading = entriesIn(sheet, { ...ABOUT, kind });
    return reading.kind === 'read' ? reading.entries.map((one) => one.kind) : reading.kind;
  };
  expect(kinds('recommendation')).toEqual(['request', 'recommendation', 'recommendation']);
  expect(kinds('request')).toEqual(['request', 'recommendation', 'request']);
});

test('a column is taken for something else: no other has that part any more', () => {
  const sheet = sheetOf('Topic | Recommendation\nVisits | Publish them');
  const changed = withRole(sheet, 0, 'text');
  expect(changed.roles).toEqual(['text', null]);
  expect(withRole(changed, 0, null).roles).toEqual([null, null]);
  expect(entriesIn(withRole(changed, 0, null), ABOUT)).toEqual({ kind: 'no-text' });
});

test('one entry that says nothing of what was asked keeps out all of them, and is named', () => {
  const sheet = sheetOf('Recommendation | Owner\nA plan | Head of Service\n | Director\n |');
  expect(entriesIn(sheet, ABOUT)).toEqual({ kind: 'without-text', lines: [3] });
});

test('the same twice is one; the same of somebody else keeps all out', () => {
  const same = sheetOf(
    'Recommendation | Owner | Response\nA plan | Director | Begun\nA plan. | Director | Done',
  );
  const reading = entriesIn(same, ABOUT);
  expect(reading.kind === 'read' && reading.entries.map(({ events }) => events.length)).toEqual([2]);
  const other = sheetOf('Recommendation | Owner\nA plan | Director\nA plan | Leader');
  expect(entriesIn(other, ABOUT)).toEqual({ kind: 'twice', lines: [2, 3] });
});

const entriesOf = (written: string): readonly FollowUp[] => {
  const reading = entriesIn(sheetOf(written), ABOUT);
  return reading.kind === 'read' ? reading.entries : expect.fail(reading.kind);
};

test('beside what is here: new, more said of it, nothing new; what the member wrote stays', () => {
  const held = followUp({
    id: 'found|recommendation|2026-09-22|writetoeveryschoolaboutplaces',
    kind: 'recommendation',
    text: 'write to every school, about places',
    note: 'My own',
    events: [followUpEvent({ id: 'chased' })],
  });
  const first = besideHeld(entriesOf(TRACKER), [held]);
  expect(first.fresh.map(({ text }) => text)).toEqual(['Publish the plan for carers', 'Look at the budget']);
  expect(first.changed).toMatchObject([
    { added: 1, followUp: { id: held.id, note: 'My own', events: [{ id: 'chased' }, {}] } },
  ]);
  const now = [...first.fresh, ...first.changed.map((one) => one.followUp)];
  const again = besideHeld(entriesOf(TRACKER), now);
  expect([again.fresh, again.changed, again.same.length]).toEqual([[], [], 3]);
  const otherKind = now.map((one) => withKind(one, 'request'));
  expect(besideHeld(entriesOf(TRACKER), otherKind)).toMatchObject({ fresh: [], changed: [] });
  const later = besideHeld(
    entriesOf(TRACKER.replace('| Ongoing', 'Agreed on 3 January 2027. | Completed')),
    now,
  );
  expect(later.changed.map(({ followUp: { text }, added }) => [text, added])).toEqual([
    ['Publish the plan for carers', 2],
  ]);
});

const MADE = { kind: 'recommendation', madeOn: '2026-09-22' } as const;

test.each<[string, Partial<FollowUp>, boolean]>([
  ['the same in other words', { text: 'A plan for young carers to be published.' }, true],
  ['of another meeting', { text: 'A plan for young carers to be published.', madeOn: '2026-07-14' }, false],
  ['about something else', { text: 'The bus passes that were refused.' }, false],
])('an entry beside one that is %s', (_, own, isProposed) => {
  const held = followUp({ ...MADE, id: 'held', minute: null, ...own });
  const entries = entriesOf(
    'Recommendation|Meeting|Response\nPublish the plan for young carers|22/09/2026|Begun',
  );
  const first = besideHeld(entries, [held]);
  expect(first.fresh).toHaveLength(1);
  expect(first.perhaps.map(({ held: { id } }) => id)).toEqual(isProposed ? ['held'] : []);
});

test('an entry that the member says is the same adds what it says, and is known again a month later', () => {
  const held = followUp({
    ...MADE,
    id: 'held',
    minute: null,
    text: 'A plan for young carers to be published.',
  });
  const entries = entriesOf(
    'Recommendation|Meeting|Response\nPublish the plan for young carers|22/09/2026|Begun',
  );
  const first = besideHeld(entries, [held], new Set(entries.map(({ id }) => id)));
  expect(first).toMatchObject({ fresh: [], same: [], changed: [{ added: 2, followUp: { id: 'held' } }] });
  const now = first.changed.map(({ followUp: one }) => one);
  expect(besideHeld(entries, now)).toMatchObject({
    fresh: [],
    changed: [],
    perhaps: [],
    same: [{ id: 'held' }],
  });
});

test('whatever stands in its cells, a sheet is read whole or refused, and every word of what was asked is kept', () => {
  const cell = fc.oneof(fc.constantFrom('', '22/09/2026', 'Completed', 'A plan'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (cells) => {
      const sheet: TrackerSheet = {
        headers: ['Recommendation', 'Date', 'Status'],
        roles: ['text', 'meeting', 'status'],
        rows: cells.map((fields, place) => ({ line: place + 2, fields })),
      };
      const reading = entriesIn(sheet, ABOUT);
      const said = cells.filter((fields) => fields.some((words) => words.trim() !== ''));
      const isWhole = said.every(([text]) => text.trim() !== '');
      if (reading.kind === 'without-text') expect(isWhole).toBe(false);
      if (reading.kind !== 'read') return;
      expect(isWhole).toBe(true);
      const kept = new Set(reading.entries.map(({ text }) => lettersOf(text)));
      for (const [text] of said) expect(kept).toContain(lettersOf(text.trim()));
    }),
    casesOf(2_000),
  );
});
