/**
 * Quotations found word for word. The situations are those of the case tables of Apache
 * Annotator (text-quote) and Hypothesis (match-quote, pdf), told anew with words of our own;
 * where they choose between places that fit alike, Kloe asks.
 */
import { expect, test } from 'vitest';
import type { Anchor } from '@/lib/anchor/anchor';
import { describePassage } from '@/lib/anchor/describe';
import { findPassage } from '@/lib/anchor/find';
import { plainPaperText } from '@/lib/anchor/plain-text';

const quoted = (exact: string, prefix = '', suffix = ''): Anchor => ({
  version: 1,
  quote: { exact, prefix, suffix },
  position: { page: 1, start: -1, end: -1 },
  printed: null,
  item: null,
  enough: null,
  others: null,
});

const MINUTES = 'The chair opened the meeting; members noted the report, members noted the plan.';

/** The words found stand between ‹ and ›; several where the member is asked; none where they are lost. */
function marked(text: string, anchor: Anchor): string {
  const found = findPassage(plainPaperText(text), anchor);
  const places = found.kind === 'lost' ? [] : found.kind === 'ambiguous' ? found.candidates : [found.at];
  return places
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (now, { start, end }) => `${now.slice(0, start)}‹${now.slice(start, end)}›${now.slice(end)}`,
      text,
    );
}

test.each`
  situation                          | prefix                  | exact                         | suffix                        | expected
  ${'in the middle'}                 | ${'The chair '}         | ${'opened the'}               | ${' meeting; members noted'}  | ${'The chair ‹opened the› meeting; members noted the report, members noted the plan.'}
  ${'the first words'}               | ${''}                   | ${'The chair'}                | ${' opened the meeting; mem'} | ${'‹The chair› opened the meeting; members noted the report, members noted the plan.'}
  ${'the last words'}                | ${' members noted the'} | ${'plan.'}                    | ${''}                         | ${'The chair opened the meeting; members noted the report, members noted the ‹plan.›'}
  ${'twice, told apart by a prefix'} | ${'the report, '}       | ${'members noted'}            | ${' the'}                     | ${'The chair opened the meeting; members noted the report, ‹members noted› the plan.'}
  ${'twice, told apart by a suffix'} | ${' '}                  | ${'members noted'}            | ${' the report'}              | ${'The chair opened the meeting; ‹members noted› the report, members noted the plan.'}
  ${'told apart by both'}            | ${'meeting; '}          | ${'members noted the'}        | ${' report'}                  | ${'The chair opened the meeting; ‹members noted the› report, members noted the plan.'}
  ${'twice, with nothing around'}    | ${''}                   | ${'members noted'}            | ${''}                         | ${'The chair opened the meeting; ‹members noted› the report, ‹members noted› the plan.'}
  ${'nowhere'}                       | ${''}                   | ${'the strategy was refused'} | ${''}                         | ${MINUTES}
  ${'nothing'}                       | ${''}                   | ${''}                         | ${''}                         | ${MINUTES}
  ${'nothing, with surroundings'}    | ${'The chair '}         | ${''}                         | ${'opened'}                   | ${MINUTES}
  ${'whole'}                         | ${''}                   | ${MINUTES}                    | ${''}                         | ${`‹${MINUTES}›`}
`('$situation', ({ prefix, exact, suffix, expected }) => {
  expect(marked(MINUTES, quoted(exact, prefix, suffix))).toBe(expected);
});

test('words that overlap themselves are two places', () => {
  expect(findPassage(plainPaperText('bananas'), quoted('ana'))).toEqual({
    kind: 'ambiguous',
    candidates: [
      { start: 1, end: 4 },
      { start: 3, end: 6 },
    ],
  });
});

test('nothing is found in a paper without words', () => {
  expect(findPassage(plainPaperText(''), quoted('the plan'))).toEqual({ kind: 'lost' });
});

const PLAN = [
  'The service had funds for the spring and the service had hopes for the summer,',
  'but the service had neither staff for the autumn nor rooms for the winter.',
].join('\n');

test.each`
  marks
  ${'The ‹service had› funds'}
  ${'‹The› service had funds'}
  ${'and the ‹service had› hopes'}
  ${'for the ‹summer,\nbut› the service'}
  ${'for the ‹winter.›'}
  ${'‹The service had funds for the spring and the service had hopes for the summer,›'}
`('what is marked is described so that it is found again: $marks', ({ marks }: { marks: string }) => {
  const start = PLAN.indexOf(marks.replaceAll(/[‹›]/g, '')) + marks.indexOf('‹');
  const end = start + marks.indexOf('›') - marks.indexOf('‹') - 1;
  const anchor = describePassage(plainPaperText(PLAN), { start, end });
  expect(anchor && findPassage(plainPaperText(PLAN), anchor)).toEqual({ kind: 'exact', at: { start, end } });
  const reflowed = PLAN.replaceAll(' ', '\n');
  expect(anchor && findPassage(plainPaperText(reflowed), anchor)).toEqual({
    kind: 'exact',
    at: { start, end },
  });
});

const PAGES = [
  'The plan is late.\nStaff are few.',
  'The plan is late.\nRooms are few.',
  'Nothing more.',
].join('\f');

test.each`
  page | suffix
  ${1} | ${'\nStaff'}
  ${2} | ${'\nRooms'}
`('the same words on two pages are found on page $page', ({ page, suffix }) => {
  const start = PAGES.indexOf(`The plan is late.${suffix}`);
  const anchor = describePassage(plainPaperText(PAGES), { start, end: start + 17 });
  expect(anchor?.position.page).toBe(page);
  const longer = `A new first page.\f${PAGES}`;
  expect(anchor && findPassage(plainPaperText(longer), anchor)).toEqual({
    kind: 'moved',
    at: { start: start + 18, end: start + 35 },
  });
});

test('a passage goes on over a page break and its running lines', () => {
  const page = (number: number, words: string) => `Westmarch County Council\n${words}\nPage ${number} of 4\n`;
  const before = [
    page(1, 'One.'),
    page(2, 'The plan for'),
    page(3, 'placements is late.'),
    page(4, 'Two.'),
  ].join('\f');
  const after = before.replaceAll('Westmarch County Council', 'Supplement').replaceAll('of 4', 'of 9');
  const start = before.indexOf('The plan for');
  const end = before.indexOf(' is late.');
  const anchor = describePassage(plainPaperText(before), { start, end });
  expect(anchor?.quote.exact).toBe('The plan for placements');
  expect(anchor && findPassage(plainPaperText(after), anchor)).toEqual({
    kind: 'exact',
    at: { start: after.indexOf('The plan for'), end: after.indexOf(' is late.') },
  });
});

test.each`
  heads                                        | kind
  ${(page: number) => `${page}`}               | ${'exact'}
  ${(page: number) => `- ${page} -`}           | ${'exact'}
  ${(page: number) => `Cabinet ${page}`}       | ${'exact'}
  ${(page: number) => `${(page * page) % 17}`} | ${'figure-changed'}
`('a number that counts the pages is no figure of theirs: $heads', ({ heads, kind }) => {
  const pages = ['One.', 'The plan for', 'placements is late.', 'Two.', 'Three.'];
  const paperFrom = (first: number) =>
    pages.map((words, at) => `${words}\n${heads(first + at)}\n`).join('\f');
  const [before, after] = [paperFrom(37), paperFrom(45)];
  const start = before.indexOf('The plan for');
  const anchor = describePassage(plainPaperText(before), { start, end: before.indexOf(' is late.') });
  expect(anchor && findPassage(plainPaperText(after), anchor).kind).toBe(kind);
});
