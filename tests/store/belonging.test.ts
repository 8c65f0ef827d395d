import { expect, test } from 'vitest';
import { type KnownMeetings, proposeMeeting } from '@/lib/store/belonging';
import type { MeetingRow } from '@/lib/store/rows';

const meeting = (
  key: string,
  committeeId: string | null,
  date: string | null,
  time: string | null = null,
): MeetingRow => ({
  key,
  committeeId,
  date,
  time,
  venue: null,
  address: null,
  state: null,
  listed: [],
  listedAddresses: [],
  firstSeen: 0,
  lastSeen: 0,
});

const KNOWN: KnownMeetings = {
  councils: [
    { id: 'westmarch', name: 'Westmarch County Council', joinedInto: null },
    { id: 'old', name: 'Market Hallow District Council', joinedInto: 'westmarch' },
    { id: 'eastmere', name: 'Eastmere Council', joinedInto: null },
  ],
  committees: [
    {
      id: 'children',
      councilId: 'westmarch',
      name: 'Children and Families Scrutiny Committee',
      joinedInto: null,
    },
    { id: 'former', councilId: 'westmarch', name: 'Young People Select Committee', joinedInto: 'children' },
    { id: 'cabinet', councilId: 'westmarch', name: 'Cabinet', joinedInto: null },
    { id: 'other-cabinet', councilId: 'eastmere', name: 'Cabinet', joinedInto: null },
  ],
  meetings: [
    meeting('november', 'children', '2026-11-24'),
    meeting('january', 'children', '2027-01-12'),
    meeting('cabinet', 'cabinet', '2026-11-24'),
    meeting('morning', 'cabinet', '2026-12-01', '10:00'),
    meeting('evening', 'cabinet', '2026-12-01', '18:00'),
    meeting('nameless', null, '2026-10-06'),
  ],
};

const WESTMARCH = 'Westmarch County Council';
const CHILDREN = 'Children and Families Scrutiny Committee';

test.each`
  council                             | committee                                         | date            | time       | key
  ${WESTMARCH}                        | ${CHILDREN}                                       | ${'2026-11-24'} | ${null}    | ${'november'}
  ${'WESTMARCH COUNTY COUNCIL'}       | ${'CHILDREN & FAMILIES  SCRUTINY COMMITTEE'}      | ${'2026-11-24'} | ${'10:30'} | ${'november'}
  ${'The Westmarch County Council'}   | ${'The Children and Families Scrutiny Committee'} | ${'2027-01-12'} | ${null}    | ${'january'}
  ${WESTMARCH}                        | ${'Young People Select Committee'}                | ${'2026-11-24'} | ${null}    | ${'november'}
  ${'Market Hallow District Council'} | ${'Cabinet'}                                      | ${'2026-11-24'} | ${null}    | ${'cabinet'}
  ${WESTMARCH}                        | ${'Cabinet'}                                      | ${'2026-12-01'} | ${'18:00'} | ${'evening'}
`('$committee, $council, $date is certainly $key', ({ key, ...claim }) => {
  expect(proposeMeeting(claim, KNOWN)).toEqual({ kind: 'certain', place: { kind: 'known', key } });
});

test.each`
  council        | committee                                         | date            | keys
  ${null}        | ${CHILDREN}                                       | ${'2026-11-24'} | ${['november']}
  ${'Westmarch'} | ${CHILDREN}                                       | ${'2026-11-24'} | ${['november']}
  ${WESTMARCH}   | ${'Scrutiny Committee for Children and Families'} | ${'2026-11-24'} | ${['november']}
  ${WESTMARCH}   | ${'Cabinet Committee'}                            | ${'2026-11-24'} | ${['cabinet']}
  ${WESTMARCH}   | ${CHILDREN}                                       | ${null}         | ${['january', 'november']}
  ${WESTMARCH}   | ${'Cabinet'}                                      | ${'2026-12-01'} | ${['morning', 'evening']}
  ${WESTMARCH}   | ${null}                                           | ${'2026-11-24'} | ${['november', 'cabinet']}
  ${null}        | ${null}                                           | ${'2026-10-06'} | ${['nameless']}
`('$committee, $council, $date is asked about: $keys', ({ keys, ...claim }) => {
  const proposal = proposeMeeting({ time: null, ...claim }, KNOWN);
  expect(proposal.kind).toBe('ask');
  const places = proposal.kind === 'ask' ? proposal.places : [];
  expect(places.flatMap((place) => (place.kind === 'known' ? [place.key] : []))).toEqual(keys);
});

test.each`
  council                  | committee               | date            | why
  ${WESTMARCH}             | ${CHILDREN}             | ${'2027-03-02'} | ${'a meeting of a known committee not heard of before'}
  ${'Hallow Town Council'} | ${'Planning Committee'} | ${'2027-03-02'} | ${'a council not heard of before'}
  ${WESTMARCH}             | ${'Planning Committee'} | ${'2026-11-24'} | ${'another committee on the day of a known meeting'}
  ${'Eastmere Council'}    | ${'Cabinet'}            | ${'2026-11-24'} | ${'a committee of the same name at another council'}
`('$why is a new meeting', ({ why: _why, ...claim }) => {
  expect(proposeMeeting({ time: null, ...claim }, KNOWN)).toEqual({
    kind: 'certain',
    place: { kind: 'new', time: null, ...claim },
  });
});

test('a new meeting of a committee that is only like a known one is asked about', () => {
  const claim = {
    council: WESTMARCH,
    committee: 'Children & Families Overview and Scrutiny Committee',
    date: '2027-03-02',
    time: null,
  };
  expect(proposeMeeting(claim, KNOWN)).toEqual({
    kind: 'ask',
    places: [
      { kind: 'new', ...claim, committee: CHILDREN },
      { kind: 'new', ...claim },
    ],
  });
});

test('another time on the day of a known meeting may be another meeting', () => {
  const known = { ...KNOWN, meetings: [meeting('morning', 'cabinet', '2026-12-01', '10:00')] };
  const claim = { council: WESTMARCH, committee: 'Cabinet', date: '2026-12-01', time: '18:00' };
  expect(proposeMeeting(claim, known)).toEqual({
    kind: 'ask',
    places: [
      { kind: 'known', key: 'morning' },
      { kind: 'new', ...claim },
    ],
  });
});

test('a new meeting of a renamed committee is one of the committee it is now', () => {
  const claim = {
    council: WESTMARCH,
    committee: 'Young People Select Committee',
    date: '2027-03-02',
    time: null,
  };
  expect(proposeMeeting(claim, KNOWN)).toMatchObject({ kind: 'certain', place: { committee: CHILDREN } });
});

test.each`
  council      | committee | date
  ${null}      | ${null}   | ${null}
  ${WESTMARCH} | ${null}   | ${null}
`('words that name neither committee nor day propose nothing', (claim) => {
  expect(proposeMeeting({ time: null, ...claim }, KNOWN)).toEqual({ kind: 'none' });
});

test('a self-assessment without a front page is for no meeting', () => {
  expect(proposeMeeting(null, KNOWN)).toEqual({ kind: 'none' });
});
