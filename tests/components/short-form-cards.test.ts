import { expect, test } from 'vitest';
import { shortFormCards, wantedUses } from '@/components/short-form-cards';
import type { ShortForm } from '@/lib/extract/findings';
import type { Meaning } from '@/lib/glossary/meaning';
import { speak } from '@/lib/words';
import { passage } from '../support/passage';

const meaning = (long: string, origin: Meaning['origin'], told: Partial<Meaning> = {}): Meaning => ({
  long,
  origin,
  learntFrom: null,
  misprintOf: null,
  note: null,
  isChecked: true,
  years: { from: null, until: null },
  nation: null,
  ...told,
});

const FOUND: ShortForm = {
  kind: 'short-form',
  at: { block: 0, start: 0, end: 4 },
  short: 'PCT',
  long: null,
  otherLong: [],
  spelled: [],
  places: [],
  misprintOf: null,
  beside: [],
  uses: [],
  pages: [],
};

function cardFor(found: Partial<ShortForm>, meanings: readonly Meaning[]) {
  const finding = { ...FOUND, ...found };
  const findings = [{ finding, passage: passage('The primary care trust ‹(PCT)› met.') }];
  const study = { findings, challenges: [], failed: [], pages: [], tables: [] };
  return shortFormCards({ study, explain: () => meanings }).get('PCT');
}

test('what the paper explains is in its words, cited, and can be gone to', () => {
  const meanings = [meaning('primary care trust', 'document'), meaning('another', 'glossary')];
  expect(cardFor({ long: 'primary care trust' }, meanings)).toMatchObject({
    long: 'primary care trust',
    isFromPaper: true,
    isInDoubt: false,
    origin: 'Item 7, page 38',
    others: ['another'],
    explained: { exact: '(PCT)' },
  });
});

test('its name, and what opens its other senses, are in Kloe’s language; its meaning says its own', async () => {
  const meanings = [meaning('pwyllgor cynllunio', 'document'), meaning('another', 'glossary')];
  await speak('cy');
  expect(cardFor({ long: 'pwyllgor cynllunio' }, meanings)).toMatchObject({
    name: 'PCT wedi’i esbonio gan Kloe',
    more: 'Ystyron eraill (1)',
    language: 'cy',
  });
  await speak('en');
  expect(cardFor({}, [meaning('primary care trust', 'glossary')])).toMatchObject({
    name: 'PCT explained by Kloe',
    language: 'en-GB',
  });
});

test('what the glossary says is said to be so, with where and when it held', () => {
  const told = { years: { from: 2002, until: 2013 }, nation: 'England', isChecked: false } as const;
  expect(cardFor({}, [meaning('primary care trust', 'glossary', told)])).toMatchObject({
    isFromPaper: false,
    isInDoubt: true,
    origin: 'Kloe’s glossary, from common use: please check, in England, until 2013',
    explained: null,
  });
});

test.each([
  ['spelled', {}, 'not explained: a name in this paper that spells it'],
  ['joined', {}, 'not explained: put together from a name in this paper and Kloe’s glossary'],
  ['misprint', { misprintOf: 'PCTT' }, 'not explained: perhaps a misprint of PCTT'],
] as const)('what is only guessed is shown with doubt, and with why: %s', (origin, told, said) => {
  expect(cardFor({}, [meaning('primary care trust', origin, { ...told, isChecked: false })])).toMatchObject({
    isFromPaper: false,
    isInDoubt: true,
    origin: said,
  });
});

test('what nobody knows has a card as well: it can be asked about', () => {
  expect(cardFor({}, [])).toMatchObject({ short: 'PCT', long: null, isInDoubt: true, origin: '' });
});

const USES = [true, false, true].map((isFirst) => ({ short: 'PCT', words: 'PCT', source: [], isFirst }));

test.each([
  ['first', [USES[0], USES[2]]],
  ['every', USES],
  ['off', []],
] as const)('of its uses are marked, by the member’s choice: %s', (which, wanted) => {
  expect(wantedUses(USES, which)).toEqual(wanted);
});
