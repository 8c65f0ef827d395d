/** What every row of the built-in terms must be. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { lettersOf } from '@/lib/extract/short-forms/spelling';
import { loadUkTerms, type Term, type TermDetails, type TermRow } from '@/lib/glossary/uk-terms';
import { ROOT } from '../support/sources';

const TERMS = await loadUkTerms();
const ALL = [...TERMS.values()].flat();
const shown = ({ short, long }: Term): string => `${short}: ${long}`;

/** Short forms that go by other letters than their long form has. */
const OTHER_LETTERS: ReadonlySet<string> = new Set(['COBRA', 'LeDeR', 'Ofwat']);

const FILE = readFileSync(`${ROOT}/lib/glossary/uk-terms.json`, 'utf8');

const Details = z.strictObject({
  from: z.optional(z.int()),
  until: z.optional(z.int()),
  nation: z.optional(z.enum(['England', 'England and Wales', 'Northern Ireland', 'Scotland', 'Wales'])),
  beside: z.optional(z.string()),
  note: z.optional(z.string()),
}) satisfies z.ZodMiniType<TermDetails>;
const Domain = z.enum([
  'adults',
  'children',
  'economy',
  'education',
  'environment',
  'finance',
  'governance',
  'health',
  'housing',
  'planning',
  'safety',
]);
const Row = z.tuple([
  z.string(),
  z.string(),
  Domain,
  z.literal([0, 1]),
  z.optional(Details),
]) satisfies z.ZodMiniType<TermRow>;

test('every row of the file is what the code takes it for', () => {
  const read = z.array(Row).safeParse(JSON.parse(FILE));
  expect(read.error?.issues.slice(0, 3) ?? []).toEqual([]);
});

test('the file has a line for each term, by short form', () => {
  const lines = FILE.trim().split('\n').slice(1, -1);
  const keys = lines.map(
    (line) => /^ {2}\["(?<short>[^"]+)"/.exec(line)?.groups?.short?.toUpperCase() ?? line,
  );
  expect(keys).toHaveLength(ALL.length);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
});

test('two senses of a short form are two meanings, not two wordings', () => {
  const twice = [...TERMS.values()].flatMap((senses) =>
    senses
      .filter((term, at) => senses.slice(0, at).some((other) => areAlike(term.long, other.long)))
      .map(shown),
  );
  expect(twice).toEqual([]);
});

test.each`
  one                         | other                      | alike
  ${'Looked After Child'}     | ${'looked after children'} | ${true}
  ${'Full Time Equivalent'}   | ${'full-time equivalent'}  | ${true}
  ${'Care Act'}               | ${'Care Act 2014'}         | ${true}
  ${'Inspection of Services'} | ${'Inspecting Services'}   | ${true}
  ${'Chief Finance Officer'}  | ${'Chief Fire Officer'}    | ${false}
  ${'Child Exploitation'}     | ${'Criminal Exploitation'} | ${false}
`('"$one" and "$other" are one wording: $alike', ({ one, other, alike }) => {
  expect(areAlike(one, other)).toBe(alike);
});

test('a short form is made of letters of its long form, in order', () => {
  const other = ALL.filter(({ short, long }) => !OTHER_LETTERS.has(short) && !isMadeOf(short, long));
  expect(other.map(shown)).toEqual([]);
});

test('a note is one plain sentence', () => {
  const notes = ALL.filter(({ note }) => note !== null);
  expect(notes.length).toBeGreaterThan(300);
  expect(notes.filter(({ note }) => !/^["A-Z].{10,158}\.$/.test(note ?? '')).map(shown)).toEqual([]);
});

test('a note says more than the words of its long form', () => {
  const empty = ALL.filter(({ note, long }) => note !== null && areAlike(note, long));
  expect(empty.map(shown)).toEqual([]);
});

test('years are those of bodies that members may still read of', () => {
  const odd = ALL.filter(({ years: { from, until } }) => {
    const inReach = [from, until].every((year) => year === null || (year >= 1970 && year <= 2030));
    return !inReach || (from !== null && until !== null && from >= until);
  });
  expect(odd.map(shown)).toEqual([]);
});

test('beginnings of words stand where there is a choice, and are unlike for each sense', () => {
  const odd = [...TERMS.values()].flatMap((senses) =>
    senses.filter(
      ({ beside }) =>
        beside.length > 0 &&
        (senses.length === 1 || beside.some((word) => !/^(?:#|£|[a-z]+|\d+)$/.test(word))),
    ),
  );
  expect(odd.map(shown)).toEqual([]);
});

test('a term that no named source confirms is marked: what everybody knows as well', () => {
  const isChecked = (short: string) => TERMS.get(short)?.[0]?.isChecked;
  expect([isChecked('SHMA'), isChecked('CAMHS')]).toEqual([true, true]);
  expect([isChecked('MP'), isChecked('PDF'), isChecked('T&F')]).toEqual([false, false, false]);
});

/** Of prisons and courts alone, from the longest list there is: they would answer for council terms. */
test.each(['102PF', 'ABLB', 'ACCT', 'AFK', 'APVS', 'ARNS', 'CMAC', 'COACD', 'CRAMS', 'HDC', 'OASYS', 'ROTL'])(
  '%s is no term of a council',
  (short) => {
    expect(TERMS.get(short)).toBeUndefined();
  },
);

/** Of one place: there they mean what they say, elsewhere something else. */
test('no place or firm is built in', () => {
  const places = /\b(?:shire|Hereford\w*|Kent|Essex|Surrey|Leeds|Bristol|Wye|Balfour|Beatty)\b/;
  expect(ALL.filter(({ long }) => places.test(long)).map(shown)).toEqual([]);
});

/** Different endings, years and small words make no other meaning. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  return a.length === b.length && a.every((stem, at) => stem === b[at]);
}

const stemsOf = (words: string): readonly string[] =>
  (
    words
      .toLowerCase()
      .replace(/-/g, ' ')
      .match(/[a-z]+/g) ?? []
  )
    .filter((word) => !/^(?:a|and|for|in|of|on|the|to)$/.test(word))
    .map((word) => word.replace(/(?:s|ren|ing|ion|or|er|y|ies)$/, ''));

function isMadeOf(short: string, long: string): boolean {
  const words = long.toLowerCase().replaceAll('&', 'and');
  let at = -1;
  return [...lettersOf(short)].every((letter) => {
    at = words.indexOf(letter, at + 1);
    return at >= 0 || /\d/.test(letter);
  });
}
