/** What the member says was a request after all, or a recommendation. */
import { expect, test } from 'vitest';
import { boardFrom } from '@/lib/follow/board';
import { withKind } from '@/lib/follow/kinds';
import { BY_LAW } from '@/lib/follow/response-time';
import { followUp } from '../support/follow';

const DAYS = { today: '2027-01-18', next: '2027-01-19', read: [] };
const RULES = { response: BY_LAW, meetingAfter: () => '2026-11-24' };

const dueOf = (one: ReturnType<typeof followUp>) =>
  boardFrom({ followUps: [one], proposals: [], bound: new Map() }, RULES, DAYS).rows[0]?.due;

const ASKED = followUp({
  text: 'That the Executive open the library.',
  madeOn: '2026-09-22',
  owner: 'The Executive',
});

test('a request that is a recommendation waits for whoever decides', () => {
  const one = withKind(ASKED, 'recommendation');
  expect(one).toMatchObject({ id: ASKED.id, kind: 'recommendation', began: 'made', decider: 'executive' });
  expect(dueOf(one)).toEqual({ day: '2026-11-22', basis: 'made' });
});

test('a recommendation that is a request is due at the next meeting', () => {
  const one = withKind(withKind(ASKED, 'recommendation'), 'request');
  expect(one).toMatchObject({ kind: 'request', began: 'asked', decider: null });
  expect(dueOf(one)).toEqual({ day: '2026-11-24', basis: 'next-meeting' });
});

test('what is of that kind stays as it is', () => {
  expect(withKind(ASKED, 'request')).toBe(ASKED);
});
