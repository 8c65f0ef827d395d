import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  joinMapped,
  type MappedText,
  mapPiece,
  sliceMapped,
  sourceOf,
  trimMapped,
} from '@/lib/document/mapped-text';
import { casesOf } from '../support/random';

test.each`
  printed                              | read
  ${'£\u00a01.2m'}                     | ${'£ 1.2m'}
  ${'con\ufb01dential'}                | ${'confidential'}
  ${'o\ufb03cers'}                     | ${'officers'}
  ${'children\u2019s'}                 | ${"children's"}
  ${'co\u00adoperation'}               | ${'cooperation'}
  ${'two  \n spaces'}                  | ${'two spaces'}
  ${'2019\u20132020'}                  | ${'2019–2020'}
  ${'\u22125%'}                        | ${'-5%'}
  ${'`quoted\u00b4'}                   | ${"'quoted'"}
  ${'\u200bhidden\ufeff'}              | ${'hidden'}
  ${'R E S O L V E D – That'}          | ${'RESOLVED – That'}
  ${'T H A T  I T  B E'}               | ${'THAT IT BE'}
  ${'P U R P O S E  O F  R E P O R T'} | ${'PURPOSE OF REPORT'}
  ${'grades A B C D E'}                | ${'grades A B C D E'}
  ${'A B C D'}                         | ${'A B C D'}
  ${'Y N Y N Y'}                       | ${'Y N Y N Y'}
  ${'J R R T Marlow'}                  | ${'J R R T Marlow'}
  ${'N S E W of it'}                   | ${'N S E W of it'}
  ${''}                                | ${''}
`('$printed is read as $read', ({ printed, read }) => {
  expect(mapPiece(printed, 1, 0).text).toBe(read);
});

test('words lead back to the characters they came from', () => {
  const mapped = mapPiece('a  con\ufb01dential note', 3, 7);
  const start = mapped.text.indexOf('dential');
  expect(sourceOf(mapped, start, start + 7)).toEqual([
    { start: 0, end: 7, page: 3, item: 7, itemStart: 7, itemEnd: 14 },
  ]);
});

test('half a ligature leads back to the whole', () => {
  const mapped = mapPiece('\ufb01', 1, 0);
  expect(sourceOf(mapped, 1, 2)).toEqual([{ start: 0, end: 1, page: 1, item: 0, itemStart: 0, itemEnd: 1 }]);
});

test('a plain piece is one run', () => {
  expect(mapPiece('The committee noted the report.', 2, 5).runs).toEqual([
    { start: 0, end: 31, page: 2, item: 5, itemStart: 0, itemEnd: 31 },
  ]);
});

const SOURCE = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      '9',
      ' ',
      '\u00a0',
      '\n',
      '\u2019',
      '\u201c',
      '\u00ad',
      '\ufb01',
      '\ufb03',
      '–',
      '\u2011',
      '£',
      'R E S O L V E D',
      '\u{1f600}',
      'é',
    ),
    { maxLength: 40 },
  )
  .map((signs) => signs.join(''));
const SOURCES = fc.array(SOURCE, { minLength: 1, maxLength: 6 });
const BETWEEN = fc.constantFrom('', ' ', '\t', '\n');

const joined = (sources: readonly string[], between: string) =>
  joinMapped(
    sources.map((source, item) => mapPiece(source, item + 1, item)),
    between,
  );

const closed = (words: string) => words.replaceAll(' ', '');

/** What stands at a run's place in the sources reads as the run's words do, but for spaces between its letters. */
function agrees({ text, runs }: MappedText, sources: readonly string[]): void {
  let end = 0;
  for (const run of runs) {
    expect(run.start).toBeGreaterThanOrEqual(end);
    expect(run.end).toBeGreaterThan(run.start);
    expect(run.page).toBe(run.item + 1);
    const source = sources[run.item]?.slice(run.itemStart, run.itemEnd) ?? '';
    expect(source.length).toBe(run.itemEnd - run.itemStart);
    expect(closed(mapPiece(source, 1, 0).text)).toContain(closed(text.slice(run.start, run.end)));
    end = run.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('whatever the words', () => {
  test('reading twice is reading once', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const { text } = mapPiece(source, 1, 0);
        expect(mapPiece(text, 1, 0).text).toBe(text);
      }),
      casesOf(10_000),
    );
  });

  test('every character of a piece leads back to where it came from', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const mapped = mapPiece(source, 1, 0);
        agrees(mapped, [source]);
        expect(mapped.runs.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(mapped.text.length);
      }),
      casesOf(10_000),
    );
  });

  test('every character of the source that is read is found by its place', () => {
    fc.assert(
      fc.property(SOURCE, fc.nat(), (source, where) => {
        const { text, runs } = mapPiece(source, 1, 0);
        const at = where % Math.max(1, source.length);
        const run = runs.find(({ itemStart, itemEnd }) => itemStart <= at && at < itemEnd);
        const sign = mapPiece(source[at] ?? '', 1, 0).text;
        if (sign.trim() === '') return;
        const isPlain = run && run.end - run.start === run.itemEnd - run.itemStart;
        const from = (run?.start ?? -1) + (isPlain ? at - run.itemStart : 0);
        expect(text.slice(from, from + sign.length)).toBe(sign);
      }),
      casesOf(10_000),
    );
  });

  test('joining keeps every part and its places', () => {
    fc.assert(
      fc.property(SOURCES, BETWEEN, (sources, between) => {
        const whole = joined(sources, between);
        expect(whole.text).toBe(sources.map((source) => mapPiece(source, 1, 0).text).join(between));
        agrees(whole, sources);
      }),
      casesOf(10_000),
    );
  });

  test('a slice has the words and the places of what it is a slice of', () => {
    fc.assert(
      fc.property(SOURCES, BETWEEN, fc.nat(), fc.nat(), (sources, between, one, other) => {
        const whole = joined(sources, between);
        const [start = 0, end = 0] = [one, other]
          .map((at) => at % (whole.text.length + 1))
          .sort((a, b) => a - b);
        const slice = sliceMapped(whole, start, end);
        expect(slice.text).toBe(whole.text.slice(start, end));
        agrees(slice, sources);
        const parts = [sliceMapped(whole, 0, start), slice, sliceMapped(whole, end)];
        expect(joinMapped(parts, '').text).toBe(whole.text);
      }),
      casesOf(10_000),
    );
  });

  test('trimming takes white space from the ends alone', () => {
    fc.assert(
      fc.property(SOURCES, BETWEEN, (sources, between) => {
        const whole = joined(sources, between);
        const trimmed = trimMapped(whole);
        expect(trimmed.text).toBe(whole.text.trim());
        agrees(trimmed, sources);
      }),
      casesOf(10_000),
    );
  });
});
