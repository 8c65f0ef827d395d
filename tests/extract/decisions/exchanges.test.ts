import { expect, test } from 'vitest';
import { requestsAmong } from '@/lib/extract/decisions/exchanges';
import { saidIn } from '@/lib/extract/decisions/said';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const requested = (notation: string) => {
  const doc = paper(notation);
  return requestsAmong(doc, saidIn(doc, wholePart(doc, 'minutes')));
};

test.each([
  'Councillor Hale asked for an update on the pond. The Head of Parks advised that digging would begin in May.',
  'Members requested further information on herons. In response, officers explained that there were two.',
  'A member asked for clarification on the fees. It was confirmed that they had not changed.',
  'More information was requested on herons. The Head of Parks explained that there were two.',
  'Councillor Hale requested further information on gaps. The response from the service was that there were none.',
  'Members sought clarification on the fees. The Clerk advised that they had not changed.',
])('answered on the spot: %s', (talk) => {
  expect(requested(talk)).toEqual([]);
});

test.each([
  ['Members asked for a breakdown of herons by ward. The Head of Parks explained that wards had changed.', 1],
  ['Members asked for an update at the next meeting. The Chair said that this was wise.', 1],
  ['Members asked for an update on the pond.\nThe Head of Parks advised on another matter.', 1],
  ['Councillor Hale asked for an update on the pond. Councillor Tasker thanked the clerk.', 1],
  ['The clerk would circulate the list. The Head of Parks would provide the figures.', 2],
])('still to come: %s', (talk, count) => {
  expect(requested(talk)).toHaveLength(count);
});

test.each([
  ['Members asked how many herons there were.\nACTION: Head of Parks', 1],
  ['ACTION: Circulate the list', 1],
  ['Action: Mrs Lowe to find out who owns the pond', 1],
  ['Actions:\n• Investigate the leak\n• Feed the heron', 1],
  ['The bench was broken.\nACTION: the Clerk', 0],
  ['The bench to be mended. Clerk to action.', 0],
  ['Actions:\n• An officer from Finance to be asked along, to provide advice', 0],
  ['ACTION: Clerk to email the bus company with thanks', 0],
])('of actions those that supply something: %s', (notation, count) => {
  expect(requested(notation)).toHaveLength(count);
});

test('a question and the promise that answers it are one request, by whoever promised', () => {
  const talk =
    'Members requested data on herons. The Head of Parks agreed to circulate this. Councillor Hale was glad.';
  const [one, ...more] = requested(talk);
  expect(more).toEqual([]);
  expect(one?.text).toBe('Members requested data on herons. The Head of Parks agreed to circulate this.');
  expect(one?.speaker).toBe('Head of Parks');
  expect(one && talk.slice(one.at.start, one.at.end)).toBe(one?.text);
});
