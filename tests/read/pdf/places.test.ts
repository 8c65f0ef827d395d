/** Every word leads back to the text item it came from, counted as a viewer's text layer counts them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapPiece, sourceOf } from '@/lib/document/mapped-text';
import type { Block } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { type Mark, type PdfPage, page, pdf, text } from '../../support/pdf';
import { itemsOf } from '../../support/pdf-items';
import { paragraph, ruled, widthOf } from '../../support/pdf-layout';
import { casesOf } from '../../support/random';

const sourceWords = (items: readonly (readonly string[])[], block: Block, start: number, end: number) =>
  sourceOf(block, start, end)
    .map(({ page: on, item, itemStart, itemEnd }) => items[on - 1]?.[item]?.slice(itemStart, itemEnd) ?? '?')
    .join('');

/** As normalised, and as printed where it is raised or lowered. */
const plain = (words: string) => mapPiece(words, 1, 0).text.normalize('NFKC').replaceAll(' ', '');

/** Every sign of the source stands in one block, once; but the hyphen of a word made whole, and what a page says it could not read. */
function expectAllOnce(items: readonly (readonly string[])[], blocks: readonly Block[]): void {
  const times = items.map((page) => page.map((item) => Array.from(item, () => 0)));
  for (const { runs } of blocks) {
    for (const { page: on, item, itemStart, itemEnd } of runs) {
      const counts = times[on - 1]?.[item];
      for (let at = itemStart; counts && at < itemEnd; at++) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const wrong = items.flatMap((page, on) =>
    page.flatMap((item, index) =>
      Array.from(item).flatMap((sign, at) => {
        const count = times[on]?.[index]?.[at];
        const isCut = sign === '-' && at === item.trimEnd().length - 1;
        return count === 1 || plain(sign) === '' || (isCut && count === 0)
          ? []
          : [`${count} times: ${sign} of "${item}"`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
}

async function check(pages: readonly PdfPage[]): Promise<void> {
  const read = await readPdf(pdf(pages));
  if (!read.ok) throw new Error(read.problem.kind);
  const items = await itemsOf(pdf(pages));
  const isWhole = (page: number) => read.value.pages[page]?.text === 'read';
  expectAllOnce(
    items.map((page, at) => (isWhole(at) ? page : [])),
    read.value.blocks,
  );
  for (const block of read.value.blocks) {
    let end = 0;
    for (const run of block.runs) {
      const item = items[run.page - 1]?.[run.item] ?? '';
      expect(run.start).toBeGreaterThanOrEqual(end);
      expect(run.end).toBeGreaterThan(run.start);
      expect(run.itemStart).toBeGreaterThanOrEqual(0);
      expect(run.itemEnd).toBeGreaterThan(run.itemStart);
      expect(run.itemEnd).toBeLessThanOrEqual(item.length);
      end = run.end;
    }
    expect(end).toBeLessThanOrEqual(block.text.length);
    for (const { index, 0: word } of block.text.matchAll(/\S+/g)) {
      expect(plain(sourceWords(items, block, index, index + word.length))).toContain(plain(word));
    }
  }
}

const WORDS = fc.array(
  fc.constantFrom(
    'visits',
    'the',
    'committee',
    'well-being',
    '86%',
    '£1.2m',
    '2026/27',
    'council’s',
    '“plan”',
    'co-',
    '(a)',
    '5.3',
    '–',
    'recommendation',
    'a  b',
    ' in',
    'MASH',
    '•',
    '12.',
  ),
  { minLength: 1, maxLength: 60 },
);
const MARKS: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  fc
    .tuple(
      WORDS,
      fc.integer({ min: 60, max: 300 }),
      fc.integer({ min: 40, max: 800 }),
      fc.integer({ min: 80, max: 470 }),
      fc.constantFrom(8, 11, 16),
    )
    .map(([words, x, y, width, size]) => paragraph(words.join(' '), { x, y, width, size })),
  fc
    .tuple(
      fc.array(fc.tuple(WORDS, WORDS), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 60, max: 600 }),
    )
    .map(([rows, y]) =>
      ruled(
        rows.map((cells) => cells.map((words) => words.slice(0, 8).join(' '))),
        { x: 72, y, widths: [150, 200] },
      ),
    ),
  fc
    .tuple(WORDS, fc.integer({ min: 60, max: 700 }), fc.constantFrom('3', 'nd', 'a', '12,13', '*'))
    .map(([words, y, sign]) => {
      const line = words.slice(0, 5).join(' ');
      return [
        text(72, y, line),
        text(72 + widthOf(line), y - 4, sign, { size: 7 }),
        text(72, 780, `${sign} note`, { size: 8 }),
      ];
    }),
  fc
    .tuple(WORDS, fc.integer({ min: 20, max: 820 }))
    .map(([words, y]) => [text(72, y, words.slice(0, 4).join(' '))]),
);

/** Words printed twice at one place are read once. */
function withoutDoubles(layers: readonly (readonly Mark[])[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of layers.flat()) {
    const isDouble = kept.some(
      (other) =>
        mark.kind === 'text' &&
        other.kind === 'text' &&
        other.words.trim() === mark.words.trim() &&
        Math.hypot(other.x - mark.x, other.y - mark.y) < 5,
    );
    if (!isDouble) kept.push(mark);
  }
  return kept;
}

describe('places in the source', () => {
  test('of any words on any page', { timeout: 600_000 }, async () => {
    const pages = fc.array(fc.array(MARKS, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pages, (layout) => check(layout.map((marks) => page(...withoutDoubles(marks))))),
      casesOf(1000),
    );
  });

  test('of a cut word: both its halves, without the hyphen', async () => {
    const pages = [
      page(text(72, 100, 'They made a recommen-'), text(72, 113, 'dation, and one more recommendation.')),
    ];
    const read = await readPdf(pdf(pages));
    const items = await itemsOf(pdf(pages));
    const block = read.ok ? read.value.blocks[0] : undefined;
    const start = block?.text.indexOf('recommendation') ?? -1;
    expect(block && sourceWords(items, block, start, start + 14)).toBe('recommendation');
  });

  test('of a paragraph on two pages: each half on its page', async () => {
    const words =
      'The number of visits made on time has fallen in every quarter since the spring of last year and';
    const pages = [page(text(72, 760, words)), page(text(72, 80, 'is lower than elsewhere.'))];
    const read = await readPdf(pdf(pages));
    const block = read.ok ? read.value.blocks[0] : undefined;
    expect(block?.runs.map((run) => run.page)).toEqual([1, 2]);
  });
});
