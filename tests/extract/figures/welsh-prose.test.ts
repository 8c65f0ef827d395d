/** Welsh sentences: shares and money are read, with what the words beside them say plainly; other numbers are left alone. */
import { describe, expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { isWelshProse } from '@/lib/extract/figures/welsh-prose';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';

const told = (sentence: string) =>
  findFigures(paper(sentence)).map(({ value, unit, role, who, direction }) =>
    [`${value}`, unit, role, who, direction].filter((part) => part !== null).join(' '),
  );

test.each([
  ['Roedd 86 y cant o’r adroddiadau’n brydlon.', ['86 % actual']],
  ['Cyfanswm y gorwariant oedd £1.2 miliwn.', ['1200000 £ actual']],
  ['Gwariwyd £450 mil ar y ffordd.', ['450000 £ actual']],
  ['Gwariodd y gwasanaeth £3.5m o gyllideb o £4.2m.', ['3500000 £ actual', '4200000 £ budget']],
  ['Mae’r gyfradd 2 bwynt canran yn uwch.', ['2 pp change']],
  ['Cwblhawyd 72% o’r ymweliadau yn erbyn targed o 95%.', ['72 % actual', '95 % target']],
  ['Roedd 92% wedi’i gasglu, sy’n uwch na’r targed o 90%.', ['92 % actual', '90 % target']],
  ['Yn 2026/27 y targed yw 90%.', ['90 % target']],
  ['Targed: 95%.', ['95 % target']],
  ['Roedd 13% o dan y targed ac 21% uwch ei ben.', ['13 % actual', '21 % actual']],
  ['Cynyddodd y gyfradd i 72%.', ['72 % actual up']],
  ['Gostyngodd y gyfradd o 72% i 60% yn chwarter 2.', ['72 % actual', '60 % actual down']],
  ['Cynyddodd y gyfradd o 5%.', ['5 % change up']],
  ['Bu gostyngiad o £2m yn y grant.', ['2000000 £ change down']],
  ['Gwnaed cynnydd ar 72% o’r camau.', ['72 % actual']],
  ['Cododd y cyfanswm, a chwblhawyd 72% ohonynt yn brydlon.', ['72 % actual']],
  ['Roedd 71% yn brydlon, o’i gymharu â 68%.', ['71 % actual', '68 % actual']],
  ['Roedd 71% yn brydlon, o’i gymharu ag 80% yn Lloegr.', ['71 % actual', '80 % comparator England']],
  ['Y gyfradd genedlaethol yw 80%.', ['80 % comparator national']],
  ['Rhagwelir y bydd y gorwariant yn £2m.', ['2000000 £ forecast']],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected);
});

test.each([
  'Cyfarfu’r Pwyllgor ar 8 Medi am 2.00 y.p. yn Ystafell 3.',
  'Gweler adran 47, paragraff 12 a thudalen 38 o Atodiad 2.',
  'Mae eitem 7 ar yr agenda, a bydd 3 aelod yn absennol.',
  'Plant rhwng 5 ac 11 oed, a rhai o dan 18 oed.',
  'Rhaid cwblhau asesiadau o fewn 45 diwrnod gwaith.',
])('finds no figure in %s', (sentence) => {
  expect(told(sentence)).toEqual([]);
});

test.each([
  [
    'Yn chwarter 2, cwblhawyd 72% o’r ymweliadau â phlant mewn pryd, yn erbyn targed o 95%.',
    'ymweliadau â phlant mewn pryd',
  ],
  ['Cyfanswm y gorwariant oedd £1.2 miliwn.', 'Cyfanswm y gorwariant'],
  ['Gostyngodd canran y galwadau a atebwyd i 72%.', 'canran y galwadau a atebwyd'],
  ['Yn 2026/27 y targed yw 90%.', 'Yn 2026/27 y targed yw 90%.'],
])('%s is about: %s', (sentence, indicator) => {
  expect(
    new Set(findFigures(paper(sentence)).map((figure) => figure.indicator.replaceAll("'", '’'))),
  ).toEqual(new Set([indicator]));
});

test('what is reported is set against its target, and of its period; what it is compared with is of none that is not said', () => {
  const figures = findFigures(
    paper(
      'Ym mis Mai 2026 roedd 72% yn brydlon, o’i gymharu â 68%, yn erbyn targed o 95%.\nAr 31 Mawrth 2026 roedd 71% yn brydlon, o’i gymharu â 68% ar 31 Mawrth 2025.',
    ),
  );
  expect(figures.map(({ value, target, period }) => [value, target, period?.end ?? null])).toEqual([
    [72, 95, null],
    [68, null, null],
    [95, null, null],
    [71, null, '2026-03-31'],
    [68, null, '2025-03-31'],
  ]);
});

describe('English sentences are read as ever, Welsh names or none', () => {
  test.each([
    'Cyngor Gwynedd had 1,204 children in care, and 72% of visits were on time.',
    'The Ysgol y Garnedd project took 24 days, and 86% of the pupils were there.',
    'There were 12 complaints about Pwyllgor Craffu papers in y Felinheli.',
    'Referrals: 12',
  ])('%s', (sentence) => {
    expect(isWelshProse(sentence)).toBe(false);
    expect(told(sentence).length).toBeGreaterThan(0);
  });
});

test('twice the sentence takes no more than its share of time', () => {
  const part = "yn erbyn targed cynyddodd o'r 72% i 60% ";
  expect(growthOfFourfold((times) => told(`Mae ${part.repeat(times)}`), 60)).toBeLessThan(10);
});
