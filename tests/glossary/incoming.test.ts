import { expect, test } from 'vitest';
import { compareGlossaries } from '@/lib/glossary/incoming';
import { merged, type OwnMeaning, type Scope } from '@/lib/glossary/own';

const COUNCIL = 'Westmarch County Council';
const EVERYWHERE: Scope = { kind: 'everywhere' };
const HERE: Scope = { kind: 'council', council: COUNCIL };
const CABINET: Scope = { kind: 'committee', council: COUNCIL, committee: 'Cabinet' };
const CHILDREN: Scope = { kind: 'committee', council: COUNCIL, committee: 'Children' };
const ELSEWHERE: Scope = { kind: 'committee', council: 'Market Hallow', committee: 'Cabinet' };

const own = (long: string, told: Partial<OwnMeaning> = {}): OwnMeaning => ({
  short: 'CPP',
  long,
  note: null,
  scope: EVERYWHERE,
  insteadOf: null,
  ...told,
});
const NOTED = own('a plan', { note: 'For a child at risk.' });

test.each`
  why                                   | held                                 | read                               | outcome
  ${'it is not there'}                  | ${[]}                                | ${[own('a plan')]}                 | ${{ fresh: ['a plan'] }}
  ${'all of it is there'}               | ${[own('a plan')]}                   | ${[own('a plan')]}                 | ${{ same: ['a plan'] }}
  ${'its note is another'}              | ${[own('a plan')]}                   | ${[NOTED]}                         | ${{ changed: ['a plan → a plan'] }}
  ${'it is written otherwise'}          | ${[own('a plan')]}                   | ${[own('A plans')]}                | ${{ changed: ['a plan → A plans'] }}
  ${'the words are others'}             | ${[own('a plan')]}                   | ${[own('a panel')]}                | ${{ changed: ['a plan → a panel'] }}
  ${'it is for another place'}          | ${[own('a plan', { scope: HERE })]}  | ${[own('a panel')]}                | ${{ fresh: ['a panel'] }}
  ${'it is another short form'}         | ${[own('a plan', { short: 'LAC' })]} | ${[own('a panel')]}                | ${{ fresh: ['a panel'] }}
  ${'there are two, and it is neither'} | ${[own('a plan'), own('a panel')]}   | ${[own('a post')]}                 | ${{ fresh: ['a post'] }}
  ${'the file has two, one of them it'} | ${[own('a plan')]}                   | ${[own('a plan'), own('a panel')]} | ${{ same: ['a plan'], fresh: ['a panel'] }}
`('of meanings read, where $why: $outcome', ({ held, read, outcome }) => {
  const { fresh, changed, same } = compareGlossaries<OwnMeaning>(held, read);
  expect({
    fresh: fresh.map(({ long }) => long),
    changed: changed.map(({ before, after }) => `${before.long} → ${after.long}`),
    same: same.map(({ long }) => long),
  }).toEqual({ fresh: [], changed: [], same: [], ...outcome });
});

test.each`
  one           | other        | both
  ${CABINET}    | ${CABINET}   | ${CABINET}
  ${CABINET}    | ${HERE}      | ${HERE}
  ${EVERYWHERE} | ${CABINET}   | ${EVERYWHERE}
  ${CABINET}    | ${CHILDREN}  | ${HERE}
  ${CABINET}    | ${ELSEWHERE} | ${EVERYWHERE}
`('merged, a meaning for $one.kind and one for $other.kind hold for $both.kind', ({ one, other, both }) => {
  expect(merged(own('a plan', { scope: one }), own('plan', { scope: other })).scope).toEqual(both);
  expect(merged(own('a plan', { scope: other }), own('plan', { scope: one })).scope).toEqual(both);
});

test('merged, the words of the one stay; the other gives its note where there is none', () => {
  expect(merged(own('plan'), NOTED)).toEqual({ ...NOTED, long: 'plan' });
  expect(merged(NOTED, own('plan', { note: 'Another note.' }))).toEqual(NOTED);
});
