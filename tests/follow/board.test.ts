/** What the chair reads out: in which order, what changed since the last meeting, what stands for what. */
import { expect, test } from 'vitest';
import { boardFrom, chosenFrom } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import { BY_LAW } from '@/lib/follow/response-time';
import type { FollowUpStep } from '@/lib/store/follow-rows';
import { followUp } from '../support/follow';
import { followUpEvent } from '../support/store';

const board = (...followUps: readonly FollowUp[]) =>
  boardFrom(
    { followUps, proposals: [], bound: new Map() },
    { response: BY_LAW, meetingAfter: () => null },
    { today: '2027-01-18', next: '2027-01-19', read: ['2026-09-22', '2026-11-24', '2027-01-19'] },
  );

const happened = (on: string, step: FollowUpStep) => followUpEvent({ id: `${on} ${step.kind}`, on, step });
const asked = (id: string, one: Partial<FollowUp> = {}) => followUp({ id, ...one });

test('late ones stand first, the oldest at the head; then what this meeting waits for, then the rest', () => {
  const { rows } = board(
    asked('no day', { madeOn: '2026-12-01' }),
    asked('march', { dueDate: '2027-03-09' }),
    asked('this meeting', { dueDate: '2027-01-19' }),
    asked('november', { dueDate: '2026-11-24', minute: '12' }),
    asked('november too', { dueDate: '2026-11-24', minute: '9' }),
    asked('september', { dueDate: '2026-09-30' }),
    asked('supplied', { events: [happened('2026-12-01', { kind: 'supplied', isPart: false })] }),
  );
  expect(rows.map((row) => `${row.group}: ${row.followUp.id}`)).toEqual([
    'overdue: september',
    'overdue: november too',
    'overdue: november',
    'this-meeting: this meeting',
    'waiting: march',
    'waiting: no day',
    'answered: supplied',
  ]);
});

test('since the last meeting: made, answered, closed and late by the days on which they came to stand so', () => {
  const supplied = { kind: 'supplied', isPart: false } as const;
  const { sinceLast } = board(
    asked('new', { madeOn: '2026-11-24' }),
    asked('late before', { dueDate: '2026-10-31' }),
    asked('late since', { dueDate: '2026-12-31' }),
    asked('answered before, chased since', {
      events: [happened('2026-10-01', supplied), happened('2026-12-01', { kind: 'chased', how: 'email' })],
    }),
    asked('answered since, linked after', {
      events: [
        happened('2026-12-01', supplied),
        followUpEvent({
          id: 'link',
          on: null,
          step: { kind: 'related', to: 'new' },
          addedAt: Date.UTC(2027, 0, 2),
        }),
      ],
    }),
    asked('closed since', { events: [happened('2026-12-02', { kind: 'withdrawn' })] }),
  );
  expect(sinceLast).toEqual({ made: 1, answered: 1, closed: 1, late: 1 });
});

test('a duplicate is no row of its own, but stands with what it counts as', () => {
  const { rows } = board(
    asked('one'),
    asked('twin', { events: [happened('2026-12-01', { kind: 'merged', into: 'one' })] }),
    asked('twin of the twin', { events: [happened('2026-12-01', { kind: 'merged', into: 'twin' })] }),
  );
  expect(rows.map((row) => [row.followUp.id, ...row.merged.map(({ id }) => id)])).toEqual([
    ['one', 'twin', 'twin of the twin'],
  ]);
});

test.each([
  ['2027-01-19', ['one']],
  ['2027-03-01', []],
])('what is to be reviewed on %s: %j', (day, found) => {
  const closed = [
    happened('2026-12-01', { kind: 'implemented' }),
    happened('2026-12-02', { kind: 'review', day }),
  ];
  const { rows } = board(asked('one', { events: closed }), asked('other'));
  const chosen = chosenFrom(rows, { owner: null, what: null, only: 'review' });
  expect(chosen.map((row) => row.followUp.id)).toEqual(found);
});
