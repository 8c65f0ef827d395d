import { expect, test } from 'vitest';
import { joinCommittees, joinCouncils, separateCommittees, separateCouncils } from '@/lib/store/assigning';
import { proposeMeeting } from '@/lib/store/belonging';
import { knownMeetings, rememberMeeting } from '@/lib/store/meetings';
import { COUNCIL, DAY, freshStore, KEY, kept, meetingFacts } from '../support/store';

const OLD = 'westmarch county council/young people select committee';
const NEW = 'westmarch county council/children and families scrutiny committee';

async function renamedCommittee() {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  const before = { key: `${KEY}1`, committee: 'Young People Select Committee', date: '2026-09-08' };
  await kept(rememberMeeting(store, meetingFacts(before)));
  return store;
}

test('another casing or "&" makes no other committee', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  const shouted = { key: `${KEY}1`, committee: 'CHILDREN & FAMILIES SCRUTINY COMMITTEE' };
  await kept(rememberMeeting(store, meetingFacts(shouted)));
  expect(await store.user.committees.count()).toBe(1);
});

test('a renamed committee is joined to its new name, and separated again exactly as it was', async () => {
  const store = await renamedCommittee();
  const before = await knownMeetings(store.user);
  const claim = { council: COUNCIL, committee: 'Young People Select Committee', date: DAY, time: null };
  await kept(joinCommittees(store, [OLD], NEW));
  expect(proposeMeeting(claim, await knownMeetings(store.user))).toMatchObject({
    kind: 'certain',
    place: { key: KEY },
  });
  await kept(separateCommittees(store, [OLD]));
  expect(await knownMeetings(store.user)).toEqual(before);
});

test('councils that merged are joined, and separated again exactly as they were', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  await kept(
    rememberMeeting(store, meetingFacts({ key: `${KEY}1`, council: 'Market Hallow District Council' })),
  );
  const before = await knownMeetings(store.user);
  await kept(joinCouncils(store, ['market hallow district council'], 'westmarch county council'));
  expect(await knownMeetings(store.user)).not.toEqual(before);
  await kept(separateCouncils(store, ['market hallow district council']));
  expect(await knownMeetings(store.user)).toEqual(before);
});

test.each`
  ids            | into         | kind
  ${[NEW]}       | ${NEW}       | ${'circle'}
  ${[NEW]}       | ${OLD}       | ${'circle'}
  ${[OLD]}       | ${'unknown'} | ${'gone'}
  ${['unknown']} | ${NEW}       | ${'gone'}
`('a committee cannot be joined to $into: $kind', async ({ ids, into, kind }) => {
  const store = await renamedCommittee();
  await kept(joinCommittees(store, [OLD], NEW));
  const before = await knownMeetings(store.user);
  expect(await joinCommittees(store, ids, into)).toEqual({ ok: false, problem: { kind } });
  expect(await knownMeetings(store.user)).toEqual(before);
});

test('what was never joined cannot be separated', async () => {
  const gone = { ok: false, problem: { kind: 'gone' } };
  expect(await separateCommittees(freshStore(), [OLD])).toEqual(gone);
});
