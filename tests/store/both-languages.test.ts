import { expect, test } from 'vitest';
import { joinCommittees, joinCouncils, separateCommittees, separateCouncils } from '@/lib/store/assigning';
import { takeBackup } from '@/lib/store/backing-up';
import { byId, rootOf } from '@/lib/store/joins';
import { knownMeetings, type MeetingFacts, rememberMeeting } from '@/lib/store/meetings';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { readShelf } from '@/lib/store/shelf';
import { throughFile } from '../support/backup';
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

/** As `keepCommittee` names them. */
const [ENGLISH_ID, WELSH_ID] = [
  'westmarch county council/children and families scrutiny committee',
  'westmarch county council/pwyllgor craffu plant a theuluoedd',
];

test.each`
  first               | pages
  ${[ENGLISH, WELSH]} | ${[WELSH]}
  ${[ENGLISH, WELSH]} | ${[WELSH, ENGLISH]}
  ${[WELSH, ENGLISH]} | ${[ENGLISH, WELSH, ENGLISH]}
`('two that the member separated stay so, and meetings where they are', async ({ first, pages }) => {
  const inWelshAlone = { ...WELSH, key: `${KEY}1`, date: '2026-09-08' };
  const store = await read(inWelshAlone, ...first);
  await kept(separateCommittees(store, [WELSH_ID]));
  for (const page of pages) await kept(rememberMeeting(store, page));
  expect(await belongsTo(store)).toEqual([COMMITTEE, COUNCIL]);
  expect(await belongsTo(store, inWelshAlone.key)).toEqual([WELSH.committee, COUNCIL]);

  await kept(joinCommittees(store, [WELSH_ID], ENGLISH_ID));
  await kept(rememberMeeting(store, WELSH));
  expect(await belongsTo(store, inWelshAlone.key)).toEqual([COMMITTEE, COUNCIL]);
});

test('an English name that was joined to the Welsh and separated again stays apart too', async () => {
  const store = await read(ENGLISH, { ...WELSH, key: `${KEY}1`, date: '2026-09-08' });
  await kept(joinCommittees(store, [ENGLISH_ID], WELSH_ID));
  await kept(separateCommittees(store, [ENGLISH_ID]));
  await kept(rememberMeeting(store, WELSH));
  expect(await belongsTo(store, `${KEY}1`)).toEqual([WELSH.committee, COUNCIL]);
});

test('councils that the member separated stay two, with what each calls Cabinet', async () => {
  const cabinet = { key: `${KEY}2`, committee: 'Cabinet' };
  const ofWelsh = meetingFacts({ ...cabinet, council: OF_WELSH_COUNCIL.council });
  const store = await read(meetingFacts(cabinet), ofWelsh);
  await kept(separateCouncils(store, ['cyngor sir westmarch']));
  await kept(separateCommittees(store, ['cyngor sir westmarch/cabinet']));
  await kept(rememberMeeting(store, ofWelsh));
  const { committees, councils } = await knownMeetings(store.user);
  expect([...committees, ...councils].map(({ joinedInto }) => joinedInto)).toEqual([null, null, null, null]);

  await kept(joinCouncils(store, ['cyngor sir westmarch'], 'westmarch county council'));
  await kept(rememberMeeting(store, ofWelsh));
  expect((await knownMeetings(store.user)).committees).toContainEqual(
    expect.objectContaining({
      id: 'cyngor sir westmarch/cabinet',
      joinedInto: 'westmarch county council/cabinet',
    }),
  );
});

test('a backup carries that they were separated', async () => {
  const store = await read(ENGLISH, WELSH);
  await kept(separateCommittees(store, [WELSH_ID]));
  const backup = await throughFile(await kept(takeBackup(store, { withExempt: true, withPapers: false })));
  expect(backup.tables.committees).toContainEqual(expect.objectContaining({ id: WELSH_ID, isApart: true }));
});

test('what the member joined the other way round stays', async () => {
  const store = await read(WELSH, meetingFacts({ key: `${KEY}5`, date: DAY }));
  const [english, welsh] = (await knownMeetings(store.user)).committees.map(({ id }) => id);
  await kept(joinCommittees(store, [english ?? ''], welsh ?? ''));
  await kept(rememberMeeting(store, ENGLISH));
  expect(await belongsTo(store)).toEqual([WELSH.committee, COUNCIL]);
});
