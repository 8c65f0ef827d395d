import { expect, test } from 'vitest';
import { joinCommittees } from '@/lib/store/assigning';
import { byId, rootOf } from '@/lib/store/joins';
import { knownMeetings, type MeetingFacts, rememberMeeting } from '@/lib/store/meetings';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/papers';
import { readShelf } from '@/lib/store/shelf';
import {
  ADDRESS,
  COMMITTEE,
  COUNCIL,
  DAY,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  paperFacts,
} from '../support/store';

const ENGLISH = meetingFacts();
const WELSH = meetingFacts({ committee: 'Pwyllgor Craffu Plant a Theuluoedd', address: `${ADDRESS}&LLL=1` });
const OF_WELSH_COUNCIL = { ...WELSH, council: 'Cyngor Sir Westmarch' };

async function read(...pages: readonly MeetingFacts[]): Promise<Store> {
  const store = freshStore();
  for (const page of pages) await kept(rememberMeeting(store, page));
  return store;
}

/** What the committee of a meeting counts as, and which council that counts as. */
async function belongsTo(store: Store, key = KEY) {
  const known = await knownMeetings(store.user);
  const meeting = known.meetings.find((one) => one.key === key);
  const committee = rootOf(byId(known.committees), meeting?.committeeId ?? '');
  return [committee?.name, rootOf(byId(known.councils), committee?.councilId ?? '')?.name];
}

test.each`
  opened                                   | pages
  ${'in English, then in Welsh'}           | ${[ENGLISH, WELSH]}
  ${'in Welsh, then in English'}           | ${[WELSH, ENGLISH]}
  ${'to and fro'}                          | ${[WELSH, ENGLISH, WELSH, ENGLISH, WELSH]}
  ${'where the council too has two names'} | ${[ENGLISH, OF_WELSH_COUNCIL]}
  ${'first with the Welsh council'}        | ${[OF_WELSH_COUNCIL, ENGLISH]}
`('a meeting opened $opened is of one committee, by its English name', async ({ pages }) => {
  expect(await belongsTo(await read(...pages))).toEqual([COMMITTEE, COUNCIL]);
});

test('meetings opened in Welsh alone belong to the committee once one meeting was seen under both names', async () => {
  const other = { ...WELSH, key: `${KEY}1`, date: '2026-09-08' };
  const store = await read(other, ENGLISH, WELSH);
  expect(await belongsTo(store, other.key)).toEqual([COMMITTEE, COUNCIL]);
});

test('the desk shows the Welsh name beside the English', async () => {
  const store = await read(ENGLISH);
  await kept(rememberPaper(store, paperFacts({ meeting: OF_WELSH_COUNCIL }), null));
  const { councils } = await kept(readShelf(store));
  expect(councils).toMatchObject([
    {
      council: { name: COUNCIL },
      joined: [{ name: 'Cyngor Sir Westmarch' }],
      committees: [{ committee: { name: COMMITTEE }, joined: [{ name: WELSH.committee }] }],
    },
  ]);
});

test('a Cabinet is called so in both languages', async () => {
  const cabinet = { key: `${KEY}2`, committee: 'Cabinet' };
  const store = await read(
    meetingFacts(cabinet),
    meetingFacts({ ...cabinet, key: `${KEY}3`, council: 'Cyngor Sir Westmarch' }),
    ENGLISH,
    OF_WELSH_COUNCIL,
  );
  expect(await belongsTo(store, `${KEY}3`)).toEqual(['Cabinet', COUNCIL]);
  await kept(rememberMeeting(store, meetingFacts({ ...cabinet, council: 'Cyngor Sir Westmarch' })));
  expect(await belongsTo(store, `${KEY}2`)).toEqual(['Cabinet', COUNCIL]);
});

test('a page whose council is not named in Welsh belongs to the English name of its host', async () => {
  const store = await read(
    OF_WELSH_COUNCIL,
    ENGLISH,
    meetingFacts({ key: `${KEY}4`, council: null, committee: 'Cabinet' }),
  );
  const { committees } = await knownMeetings(store.user);
  expect(committees.map(({ id }) => id)).toContain('westmarch county council/cabinet');
});

test.each`
  before                      | now                                                | because
  ${'Young People Panel'}     | ${COMMITTEE}                                       | ${'it was renamed'}
  ${'Pwyllgor Craffu Addysg'} | ${'Pwyllgor Craffu Plant'}                         | ${'it was renamed in Welsh'}
  ${COMMITTEE}                | ${'Pwyllgor Craffu / Families Scrutiny Committee'} | ${'a name in both languages is neither'}
`('$before and $now stay two committees: $because', async ({ before, now }) => {
  const store = await read(meetingFacts({ committee: before }), meetingFacts({ committee: now }));
  expect((await knownMeetings(store.user)).committees.map(({ joinedInto }) => joinedInto)).toEqual([
    null,
    null,
  ]);
  expect(await belongsTo(store)).toEqual([now, COUNCIL]);
});

test('what the member joined the other way round stays', async () => {
  const store = await read(WELSH, meetingFacts({ key: `${KEY}5`, date: DAY }));
  const [english, welsh] = (await knownMeetings(store.user)).committees.map(({ id }) => id);
  await kept(joinCommittees(store, [english ?? ''], welsh ?? ''));
  await kept(rememberMeeting(store, ENGLISH));
  expect(await belongsTo(store)).toEqual([WELSH.committee, COUNCIL]);
});
