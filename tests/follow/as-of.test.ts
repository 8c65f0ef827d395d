/** How things stood when a meeting met, whatever happened since. */
import { expect, test } from 'vitest';
import { asOf } from '@/lib/follow/as-of';
import type { KeptFollowing } from '@/lib/store/committee-follow';
import { followUpRow } from '../support/follow';
import { noteRow } from '../support/note';
import { followUpEvent } from '../support/store';

const DAY = '2026-11-24';
const kept = (parts: Partial<KeptFollowing>): KeptFollowing => ({
  followUps: [],
  requests: [],
  dayOf: new Map([['later', '2027-01-19']]),
  sharedDays: null,
  ...parts,
});

test('what happened after the day is left out', () => {
  const events = [
    followUpEvent({ id: 'before', on: '2026-10-01' }),
    followUpEvent({ id: 'on the day', on: DAY }),
    followUpEvent({ id: 'after', on: '2026-11-25' }),
    followUpEvent({ id: 'added after', on: null, addedAt: Date.UTC(2026, 11, 1) }),
  ];
  const [one] = asOf(DAY, kept({ followUps: [followUpRow({ madeOn: '2026-09-22', events })] })).followUps;
  expect(one?.events.map(({ id }) => id)).toEqual(['before', 'on the day']);
});

test('so is what was asked after it', () => {
  const of = kept({
    followUps: [followUpRow({ id: 'then', madeOn: DAY }), followUpRow({ id: 'later', madeOn: '2027-01-19' })],
    requests: [
      noteRow({ id: 'jotted down then', meetingKeys: [], createdAt: Date.UTC(2026, 10, 24, 9) }),
      noteRow({ id: 'of a later meeting', meetingKeys: ['later'], createdAt: 0 }),
    ],
  });
  expect(asOf(DAY, of).followUps.map(({ id }) => id)).toEqual(['then']);
  expect(asOf(DAY, of).requests.map(({ id }) => id)).toEqual(['jotted down then']);
});
