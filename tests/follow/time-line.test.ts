/** In which order things stand in the time line of a follow-up. */
import { expect, test } from 'vitest';
import { boardFrom } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import { BY_LAW } from '@/lib/follow/response-time';
import { timeLine } from '@/lib/follow/time-line';
import { followUp } from '../support/follow';
import { followUpEvent } from '../support/store';

const RULES = { response: BY_LAW, meetingAfter: () => null };

function lineOf(one: Partial<FollowUp>, today: string): readonly string[] {
  const days = { today, next: null, read: [] };
  const [row] = boardFrom({ followUps: [followUp(one)], proposals: [], bound: new Map() }, RULES, days).rows;
  if (!row) expect.fail('it is not on the board');
  return timeLine(row).map((entry) =>
    entry.kind === 'event'
      ? entry.event.step.kind
      : `${entry.kind}${entry.kind === 'due' && entry.isLate ? ', late' : ''}`,
  );
}

const CHASED = followUpEvent({ id: 'chased', on: '2026-11-01' });
const SUPPLIED = followUpEvent({ id: 'mail', on: '2026-12-08', step: { kind: 'supplied', isPart: false } });

test.each<[string, Partial<FollowUp>, string, readonly string[]]>([
  ['late', { dueDate: '2026-11-24', events: [CHASED] }, '2027-01-18', ['due, late', 'chased']],
  ['still to come', { dueDate: '2027-03-01', events: [CHASED] }, '2027-01-18', ['due', 'chased']],
  ['answered', { dueDate: '2026-11-24', events: [CHASED, SUPPLIED] }, '2027-01-18', ['supplied', 'chased']],
  ['without a day', { dueDate: null, due: 'once it is known', events: [CHASED] }, '2027-01-18', ['chased']],
])('of one that is %s', (_, one, today, line) => {
  expect(lineOf(one, today)).toEqual(line);
});
