/**
 * The English cases of Microsoft's Recognizers-Text (MIT) for numbers,
 * percentages, money, ranges and periods against how Kloe reads them. They are kept beside the
 * project. What Kloe does not claim to read it disclaims by a rule with a reason,
 * never by the number of a case, and prints.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod/mini';
import { type NumberInText, numbersIn } from '@/lib/extract/figures/numbers';
import { numeralsIn } from '@/lib/extract/figures/numerals';
import { periodsIn } from '@/lib/extract/figures/periods';
import { ROOT } from '../support/sources';

const SPECS = join(ROOT, '../shared/eval/peers/recognizers-text');
const isHere = existsSync(SPECS);
if (!isHere)
  console.warn('The cases of Recognizers-Text are not here: reading numbers goes UNTESTED by them.');

const LEAST_CLAIMED = 0.6;
const LEAST_RIGHT = 0.97;

const Cases = z.array(
  z.object({
    Input: z.string(),
    Results: z.array(
      z.object({
        Text: z.string(),
        Start: z.number(),
        Resolution: z._default(
          z.object({
            value: z.optional(z.nullable(z.string())),
            unit: z.optional(z.string()),
            subtype: z.optional(z.string()),
          }),
          {},
        ),
      }),
    ),
  }),
);
type Case = z.infer<typeof Cases>[number];
type Result = Case['Results'][number];

type Reason = { readonly why: string; readonly holds: (one: Case) => boolean };
const inInput = (why: string, pattern: RegExp): Reason => ({
  why,
  holds: ({ Input }) => pattern.test(Input),
});
const inSome = (why: string, holds: (result: Result) => boolean): Reason => ({
  why,
  holds: ({ Results }) => Results.some(holds),
});

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ROUND = '(?:hundred|thousand|million|billion)';
const POUNDS = /^(?:British p|P)ound$/;
const PENCE = /^Penn?(?:y|ce)$/;

/** No paper of a council prints these, or it means something else by them. */
const ABOUT_NUMBERS: readonly Reason[] = [
  inInput('powers and exponents', /\d(?:\^|e[+-]?\d)/i),
  inInput('Indian numbers', /\b(?:lakh|crore)\b|\d\d,\d\d,\d{3}/i),
  inInput('abbreviations of other trades', /\d ?(?:G|b|mm|mil|bln|tln)\b/i),
  inInput('parts with tens in their name', new RegExp(`\\b${TENS}[ -](?:first|fifth)s?\\b`, 'i')),
  inInput(
    'parts with hundreds in their name',
    new RegExp(`(?:hundred|trillion)ths?\\b|${ROUND}[ -](?:and )?fifths?\\b`, 'i'),
  ),
  inInput(
    'hundreds and parts in one',
    new RegExp(`${ROUND} (?:and )?(?:\\w+ hundred )?\\w+ (?:quarters|fifths)\\b`, 'i'),
  ),
  inInput('tens, ones and parts strung together', new RegExp(`${TENS} and \\w+ and`, 'i')),
  inInput('"over" for a stroke: to a council it is "more than"', /(?:^|is negative )\w+ over \w+/i),
  inInput('decimals in words', /\bpoint\b/i),
  inInput('thousands set apart by spaces: in a table, two numbers', /\d[ \u202f]\d{3}/),
  inInput('digits and number words in one', /\d (?:hundred|thousand) (?:\d \w+ )?(?:and )?(?:\d|one\b)/i),
  inInput('addresses, dates and telephone numbers, which are struck out', /\d\.\d+\.\d|\d\/\d+\/\d|\d-\d{3}/),
  inInput('a continental comma', /\d\.\d{3},\d|\d,\d\d\b(?!,)/),
  inInput('a sign or comma apart from its number', /- \d|\d, \d/),
  inInput('"m" for metres: in money it is millions', /\b1m\b/),
  inInput('hundreds and dozens in one', /\bhundred and \w+ dozens?\b/i),
];
const ABOUT_PERCENTAGES: readonly Reason[] = [
  inInput('"per cent of" before its number', /per ?cents? of \w/i),
];
const ABOUT_MONEY: readonly Reason[] = [
  inSome('no amount, or a currency by its name alone', ({ Resolution }) => Resolution.value == null),
  inSome(
    'money that is neither pounds nor euros nor dollars',
    ({ Resolution: { unit = '' } }) =>
      !POUNDS.test(unit) && !PENCE.test(unit) && !/ollar$|^Euro$|^Cent$/.test(unit),
  ),
  inSome(
    'a country by one letter, apart from the sign',
    ({ Text }) => /^[a-z.]{1,3} \$/i.test(Text) && !/^(?:us|hk) /i.test(Text),
  ),
  inSome('a sign after its number', ({ Text }) => /\d ?[$€]/.test(Text)),
  inSome('dollars and cents in one', ({ Text }) => /\bdollars? .*\w|\$ \d+ dollar|\band\b/i.test(Text)),
  inInput('two numbers side by side', /\b\d+ \$? ?\d+ dollar/),
];

const ABOUT_RANGES: readonly Reason[] = [
  { why: 'no range', holds: ({ Results }) => Results.length === 0 },
  inInput('places in a row', /\b(?:tenth|fifteenth)\b/),
  inInput('formulas', /[<>]/),
  inInput('numbers strung together', /\bthousand and \w+ hundred\b/),
  inInput('"k" for thousands, without a pound: to a council, a code', /\dk\b/),
];
/** A paper's period has a year, or counts from the paper's own day. */
const ABOUT_PERIODS: readonly Reason[] = [
  { why: 'no period', holds: ({ Results }) => Results.length === 0 },
  inSome('no year of its own', ({ Text }) => !/\b(?:19|20)\d\d\b/.test(Text)),
  inSome('a month as a number', ({ Text }) => !/[a-z]{3}/i.test(Text)),
  inSome('the year before the month or quarter', ({ Text }) => /\d{4}[ ,/-]*[a-z]{3}/i.test(Text)),
  inSome('two ends: Kloe keeps the last day', ({ Text }) => /\b(?:from|between)\b| - /.test(Text)),
  inSome('seasons, weeks and decades', ({ Text }) => /\b(?:summer|week|\d{4}'s)/.test(Text)),
];

type Reads = (text: string) => readonly NumberInText[];

type Told = { readonly start: number; readonly end: number; readonly value: number; readonly unit: string };

const toldBy = ({ Text, Start, Resolution: { value, unit = '' } }: Result): Told => ({
  start: Start,
  end: Start + Text.length,
  value: Number.parseFloat(value ?? '') / (PENCE.test(unit) ? 100 : 1),
  unit: value?.endsWith('%') ? '%' : unit === '' ? '' : POUNDS.test(unit) || PENCE.test(unit) ? '£' : 'other',
});

/** The same numbers in the same places. A number without a unit may be read with what stands beside it. */
function isRight({ Input, Results }: Case, reads: Reads): boolean {
  const ours = reads(Input);
  return (
    ours.length === Results.length &&
    Results.map(toldBy).every(({ start, end, value, unit }, at) => {
      const numeral = ours[at];
      if (!numeral || (unit !== '' && numeral.unit !== unit)) return false;
      const isThere =
        unit === ''
          ? numeral.start <= start && numeral.end >= end
          : numeral.start === start && numeral.end === end;
      return isThere && Math.abs(numeral.value - value) <= Math.abs(value) * 1e-9 + (unit === '' ? 0 : 0.005);
    })
  );
}

/** Every bound is read, where it stands. */
function readsBounds({ Input, Results }: Case): boolean {
  const read = numeralsIn(Input);
  return Results.every(({ Text, Start, Resolution: { value } }) => {
    const within = read.filter(({ start, end }) => start >= Start && end <= Start + Text.length);
    const bounds = [...(value ?? '').matchAll(/-?\d[\d.]*/g)].map(Number);
    return bounds.every((bound) => within.some((one) => Math.abs(one.value) === Math.abs(bound)));
  });
}

/** Every period is read, and nothing else. */
function readsPeriods({ Input, Results }: Case): boolean {
  const read = periodsIn(Input).filter(({ end }) => end !== null);
  return (
    read.length === Results.length &&
    Results.every(({ Text, Start }) =>
      read.some(({ start, stop }) => start < Start + Text.length && stop > Start),
    )
  );
}

function judged(file: string, reasons: readonly Reason[], holds: (one: Case) => boolean) {
  const cases = Cases.parse(JSON.parse(readFileSync(join(SPECS, file), 'utf8')));
  const disclaimed = new Map<string, number>();
  const claimed = cases.filter((one) => {
    const reason = reasons.find(({ holds }) => holds(one));
    if (reason) disclaimed.set(reason.why, (disclaimed.get(reason.why) ?? 0) + 1);
    return reason === undefined;
  });
  const wrong = claimed.filter((one) => !holds(one));
  console.info(
    `${file}: ${claimed.length} of ${cases.length} claimed, ${claimed.length - wrong.length} of them right`,
    Object.fromEntries([...disclaimed].sort((a, b) => b[1] - a[1])),
    wrong.map(({ Input }) => Input),
  );
  const claimedOf = (some: readonly Case[]) =>
    some.filter((one) => claimed.includes(one)).length / some.length;
  return { claimed: claimedOf(cases.filter(isPlain)), right: 1 - wrong.length / claimed.length };
}

/** Neither a fraction ("twenty-three fifths") nor a power ("1.1^23"): those are a quarter of the numbers. */
const isPlain = ({ Results }: Case): boolean =>
  Results.every(({ Resolution: { subtype } }) => subtype !== 'fraction' && subtype !== 'power');

describe.skipIf(!isHere)('the cases of Recognizers-Text', () => {
  test.each([
    [
      'PercentModel.json',
      ABOUT_PERCENTAGES,
      (text: string) => numbersIn(text).filter(({ unit }) => unit === '%'),
    ],
    [
      'CurrencyModel.json',
      ABOUT_MONEY,
      (text: string) => numbersIn(text).filter(({ unit }) => unit === '£' || unit === 'other'),
    ],
    // Most of these count nothing, and so are no figures: what is tried is the reading of them.
    ['NumberModel.json', ABOUT_NUMBERS, numeralsIn],
  ] as const)('%s', (file, reasons, reads) => {
    const { claimed, right } = judged(file, reasons, (one) => isRight(one, reads));
    console.info(
      `${file}: ${claimed.toFixed(3)} of the plain cases claimed, ${right.toFixed(3)} of all claimed right`,
    );
    expect(claimed).toBeGreaterThanOrEqual(LEAST_CLAIMED);
    expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  test.each([
    ['NumberRangeModel.json', ABOUT_RANGES, readsBounds],
    ['DatePeriodExtractor.json', ABOUT_PERIODS, readsPeriods],
  ] as const)('%s', (file, reasons, holds) => {
    expect(judged(file, reasons, holds).right).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
