import { expect, test } from 'vitest';
import { findShortForms } from '@/lib/extract/short-forms';
import { explainerFor } from '@/lib/glossary/explain';
import {
  type Belonging,
  isReplacedBy,
  type LearntMeaning,
  meaningsHere,
  type OwnMeaning,
  type Scope,
} from '@/lib/glossary/own';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { paper } from '../support/paper';

const TERMS = await loadUkTerms();
const WESTMARCH = 'Westmarch County Council';
const CHILDREN = 'Children and Families Scrutiny Committee';

const SCOPES: Readonly<Record<string, Scope>> = {
  everywhere: { kind: 'everywhere' },
  council: { kind: 'council', council: WESTMARCH },
  'council, shouted': { kind: 'council', council: 'THE WESTMARCH COUNTY COUNCIL' },
  'other council': { kind: 'council', council: 'Market Hallow District Council' },
  committee: { kind: 'committee', council: WESTMARCH, committee: CHILDREN },
  'committee’s old name': {
    kind: 'committee',
    council: WESTMARCH,
    committee: 'Young People Select Committee',
  },
  'other committee': { kind: 'committee', council: WESTMARCH, committee: 'Cabinet' },
  'namesake elsewhere': {
    kind: 'committee',
    council: 'Market Hallow District Council',
    committee: CHILDREN,
  },
};
const scopeOf = (name: string): Scope => {
  const scope = SCOPES[name];
  if (!scope) throw new Error(`no scope is called ${name}`);
  return scope;
};

const HERE: Belonging = {
  committees: [
    { kind: 'committee', council: WESTMARCH, committee: CHILDREN },
    { kind: 'committee', council: WESTMARCH, committee: 'Young People Select Committee' },
  ],
  councils: [WESTMARCH],
};
const NOWHERE: Belonging = { committees: [], councils: [] };

const own = (long: string, told: Partial<OwnMeaning> = {}): OwnMeaning => ({
  short: 'CPP',
  long,
  note: null,
  scope: { kind: 'everywhere' },
  insteadOf: null,
  ...told,
});

test.each`
  scope                     | here       | holds
  ${'everywhere'}           | ${HERE}    | ${true}
  ${'everywhere'}           | ${NOWHERE} | ${true}
  ${'council'}              | ${HERE}    | ${true}
  ${'council, shouted'}     | ${HERE}    | ${true}
  ${'council'}              | ${NOWHERE} | ${false}
  ${'other council'}        | ${HERE}    | ${false}
  ${'committee'}            | ${HERE}    | ${true}
  ${'committee’s old name'} | ${HERE}    | ${true}
  ${'other committee'}      | ${HERE}    | ${false}
  ${'namesake elsewhere'}   | ${HERE}    | ${false}
  ${'committee'}            | ${NOWHERE} | ${false}
`('a meaning for “$scope” holds for a paper: $holds', ({ scope, here, holds }) => {
  expect(meaningsHere([own('a meaning', { scope: scopeOf(scope) })], here)).toHaveLength(holds ? 1 : 0);
});

test('the committee’s meaning goes before the council’s, that before the one for everywhere; of two the newer', () => {
  const given = ['everywhere', 'council', 'committee', 'committee'].map((scope, place) =>
    own(`${scope} ${place}`, { scope: scopeOf(scope) }),
  );
  expect(meaningsHere(given, HERE).map(({ long }) => long)).toEqual([
    'committee 2',
    'committee 3',
    'council 1',
    'everywhere 0',
  ]);
});

test.each`
  held             | at                   | given        | insteadOf   | for             | replaced
  ${'a plan'}      | ${'committee'}       | ${'a plan'}  | ${null}     | ${'committee'}  | ${true}
  ${'a plan'}      | ${'committee'}       | ${'A plans'} | ${null}     | ${'committee'}  | ${true}
  ${'a plan'}      | ${'committee'}       | ${'a panel'} | ${'a plan'} | ${'committee'}  | ${true}
  ${'a plan'}      | ${'committee'}       | ${'a panel'} | ${'a plan'} | ${'council'}    | ${true}
  ${'a plan'}      | ${'council'}         | ${'a panel'} | ${'a plan'} | ${'everywhere'} | ${true}
  ${'a plan'}      | ${'committee'}       | ${'a panel'} | ${null}     | ${'committee'}  | ${false}
  ${'a programme'} | ${'committee'}       | ${'a panel'} | ${'a plan'} | ${'committee'}  | ${false}
  ${'a plan'}      | ${'everywhere'}      | ${'a panel'} | ${'a plan'} | ${'committee'}  | ${false}
  ${'a plan'}      | ${'other committee'} | ${'a panel'} | ${'a plan'} | ${'committee'}  | ${false}
  ${'a plan'}      | ${'other committee'} | ${'a panel'} | ${'a plan'} | ${'council'}    | ${true}
  ${'a plan'}      | ${'other council'}   | ${'a panel'} | ${'a plan'} | ${'council'}    | ${false}
`('“$held” for $at, then “$given” instead of $insteadOf for $for: replaced $replaced', (row) => {
  const held = own(row.held, { scope: scopeOf(row.at) });
  const given = own(row.given, { scope: scopeOf(row.for), insteadOf: row.insteadOf });
  expect(isReplacedBy(held, given)).toBe(row.replaced);
  expect(isReplacedBy({ ...held, short: 'CIN' }, given)).toBe(false);
});

function meaningsOf(
  short: string,
  notation: string,
  told: { own?: readonly OwnMeaning[]; learnt?: readonly LearntMeaning[] },
) {
  const shortForms = findShortForms(paper(notation));
  const found = shortForms.find((shortForm) => shortForm.short === short);
  const explain = explainerFor(shortForms, TERMS, { own: told.own ?? [], learnt: told.learnt ?? [] });
  return (found ? explain(found) : []).map(({ origin, long }) => `${origin}: ${long}`);
}
const learnt = (long: string): LearntMeaning => ({
  short: 'CPP',
  long,
  from: { paperId: 'earlier', title: 'Reports pack', date: '2026-09-22' },
});

const SAID = 'The Corporate Property Programme (CPP) met.';
const TWICE = `${SAID}\n\n# Children\n\nA child protection plan (CPP) was made.`;
const NEVER = 'The CPP met.';

test.each`
  why                                            | notation | mine                                                                          | taught                             | first
  ${'nobody corrected it'}                       | ${SAID}  | ${[]}                                                                         | ${[]}                              | ${'document: Corporate Property Programme'}
  ${'the paper’s word goes before the member’s'} | ${SAID}  | ${[own('community payback')]}                                                 | ${[]}                              | ${'document: Corporate Property Programme'}
  ${'the member called the paper’s wrong'}       | ${SAID}  | ${[own('community payback', { insteadOf: 'corporate property programmes' })]} | ${[]}                              | ${'own: community payback'}
  ${'the member called something else wrong'}    | ${SAID}  | ${[own('community payback', { insteadOf: 'child protection plan' })]}         | ${[]}                              | ${'document: Corporate Property Programme'}
  ${'the member says the same as the paper'}     | ${SAID}  | ${[own('corporate property programme')]}                                      | ${[]}                              | ${'document: Corporate Property Programme'}
  ${'the member chose among the paper’s'}        | ${TWICE} | ${[own('child protection plan')]}                                             | ${[]}                              | ${'own: child protection plan'}
  ${'the paper never explains it'}               | ${NEVER} | ${[own('community payback')]}                                                 | ${[learnt('City Planning Panel')]} | ${'own: community payback'}
  ${'only another pack explains it'}             | ${NEVER} | ${[]}                                                                         | ${[learnt('City Planning Panel')]} | ${'learnt: City Planning Panel'}
  ${'another pack explains it otherwise'}        | ${SAID}  | ${[]}                                                                         | ${[learnt('City Planning Panel')]} | ${'document: Corporate Property Programme'}
  ${'the member writes it otherwise'}            | ${NEVER} | ${[own('community payback', { short: 'C.P.P.' })]}                            | ${[]}                              | ${'own: community payback'}
  ${'the member means another short form'}       | ${NEVER} | ${[own('community payback', { short: 'CPPE' })]}                              | ${[learnt('City Planning Panel')]} | ${'learnt: City Planning Panel'}
`('of all meanings the best, where $why: $first', ({ notation, mine, taught, first }) => {
  expect(meaningsOf('CPP', notation, { own: mine, learnt: taught })[0]).toBe(first);
});

test('each meaning stands once, with whoever says it first', () => {
  const all = meaningsOf('CPP', SAID, {
    own: [own('Child Protection Plan')],
    learnt: [learnt('child protection plans'), learnt('corporate property programme')],
  });
  expect(all.slice(0, 2)).toEqual(['document: Corporate Property Programme', 'own: Child Protection Plan']);
  expect(all.filter((one) => /child protection plan|property/i.test(one))).toHaveLength(2);
});

test('in its very letters it goes before another way of writing it', () => {
  const mine = [
    own('Partners in Practice', { short: 'PiP' }),
    own('personal independence', { short: 'PIP' }),
  ];
  expect(meaningsOf('PIP', 'The PIP is late.', { own: mine })[0]).toBe('own: personal independence');
});
