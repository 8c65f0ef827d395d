import { describe, expect, test } from 'vitest';
import { page, text } from '../../support/pdf';
import { paragraph, ruled, widthOf } from '../../support/pdf-layout';
import { centred, PROSE, prose } from './prose';
import { documentOf, outlineOf } from './reading';

describe('footnotes', () => {
  const [before = '', after = ''] = [
    'Visits were later than for three years, as members heard',
    'and were told why.',
  ];
  /** A line whose last sign is a small raised one. */
  const noted = (y: number, words: string, sign: string, size = 11) => [
    text(72, y, words, { size }),
    text(72 + widthOf(words, size), y - 0.35 * size, sign, { size: 0.65 * size }),
  ];
  const note = (y: number, sign: string, words: string, size = 8) => [
    text(72, y - 3, sign, { size: 0.65 * size }),
    text(72 + widthOf(`${sign} `, size), y, words, { size }),
  ];
  const LAW = 'The Children Act 1989, section 17.';

  test('a note stands by itself, and the paragraph goes on over the page', async () => {
    const first = page(prose(1, 600), noted(700, before, '3'), note(780, '3', LAW), centred('Page 1', 815));
    const second = page(text(72, 60, after), prose(2), centred('Page 2', 815));
    expect(await outlineOf(first, second)).toBe(
      [PROSE[1], `${before}³ ${after}`, `^ ³ ${LAW}`, '~ Page 1', PROSE[2], '~ Page 2'].join('\n'),
    );
  });

  test.each([
    ['a plain number', noted(700, before, '3'), [text(72, 780, `3 ${LAW}`, { size: 8 })], `^ 3 ${LAW}`],
    ['a star', [text(72, 700, `${before}*`)], [text(72, 780, `* ${LAW}`, { size: 8 })], `^ * ${LAW}`],
    ['a letter', noted(700, before, 'a'), note(780, 'a', LAW), `^ ᵃ ${LAW}`],
    [
      'several, one of two lines',
      [noted(640, before, '1'), noted(700, before, '2')].flat(),
      [note(770, '1', LAW), text(72, 780, 'As amended.', { size: 8 }), note(790, '2', LAW)].flat(),
      `^ ¹ ${LAW} As amended.\n^ ² ${LAW}`,
    ],
    [
      'of a table',
      ruled(
        [
          ['Visits', 'Due'],
          ['86*', '95'],
        ],
        { x: 72, y: 660, widths: [200, 200] },
      ),
      [text(72, 740, '* Provisional.', { size: 8 })],
      '^ * Provisional.',
    ],
  ])('known by its sign: %s', async (_, marks, notes, expected) => {
    const read = await outlineOf(page(prose(1, 600), marks, notes));
    expect(read.split('\n').slice(-expected.split('\n').length).join('\n')).toBe(expected);
  });

  test.each([
    ['nothing refers to it', [text(72, 700, before)], [text(72, 780, `3 ${LAW}`, { size: 8 })]],
    ['another sign is referred to', noted(700, before, '2'), [text(72, 780, `3 ${LAW}`, { size: 8 })]],
    ['it is set as large as the text', noted(700, before, '3'), [text(72, 780, `3 ${LAW}`)]],
    [
      'larger text follows',
      noted(600, before, '3'),
      [text(72, 700, `3 ${LAW}`, { size: 8 }), ...prose(2, 750)],
    ],
  ])('near miss: %s', async (_, marks, notes) => {
    const { blocks } = await documentOf(page(prose(1, 500), marks, notes));
    expect(blocks.filter(({ kind }) => kind === 'footnote')).toEqual([]);
  });

  test('each column has its own', async () => {
    const column = (x: number, at: number) =>
      paragraph(`${PROSE.slice(at).join(' ')}`, { x, y: 100, width: 210 });
    const marks = [
      column(60, 0),
      text(60, 500, 'as in law*'),
      text(60, 760, '* Section 17.', { size: 8 }),
      column(320, 1),
      text(320, 500, 'and in fact†'),
      text(320, 760, '† In May.', { size: 8 }),
    ].flat();
    const read = (await documentOf(page(marks))).blocks.map(
      ({ kind, text: words }) => `${kind}: ${words.slice(-13)}`,
    );
    expect(read).toContain('footnote: * Section 17.');
    expect(read.at(-1)).toBe('footnote: † In May.');
  });
});
