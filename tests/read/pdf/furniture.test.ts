import { describe, expect, test } from 'vitest';
import { landscape, type Mark, type PdfPage, page, text } from '../../support/pdf';
import { paragraph } from '../../support/pdf-layout';
import { atRight, centred, PROSE, prose } from './prose';
import { documentOf, outlineOf } from './reading';

const printedOn = async (...feet: readonly string[]) => {
  const { pages } = await documentOf(...feet.map((foot, at) => page(prose(at), centred(foot, 810))));
  return pages.map(({ printed }) => printed);
};

describe('printed page numbers', () => {
  test.each([
    [
      ['Page 95', 'Page 96', 'Page 97'],
      ['95', '96', '97'],
    ],
    [
      ['1', '2', '3'],
      ['1', '2', '3'],
    ],
    [
      ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'],
      ['1', '2', '3'],
    ],
    [
      ['- 12 -', '- 13 -', '- 14 -'],
      ['12', '13', '14'],
    ],
    [
      ['iv', 'v', 'vi'],
      ['iv', 'v', 'vi'],
    ],
    [
      ['Tudalen 5', 'Tudalen 6', 'Tudalen 7'],
      ['5', '6', '7'],
    ],
    [
      [
        'Westmarch County Council Page 5',
        'Westmarch County Council Page 6',
        'Westmarch County Council Page 7',
      ],
      ['5', '6', '7'],
    ],
    [
      ['', '38', '39'],
      [null, '38', '39'],
    ],
    [
      ['', '', ''],
      [null, null, null],
    ],
    [
      ['1948', 'Aldenbury', '2012'],
      [null, null, null],
    ],
    [
      ['12 | Page', '13 | Page', '14 | Page'],
      ['12', '13', '14'],
    ],
    [
      ['P a g e | 12', 'P a g e | 13', 'P a g e | 14'],
      ['12', '13', '14'],
    ],
    [
      ['3/30', '4/30', '5/30'],
      ['3', '4', '5'],
    ],
    [
      ['A12', 'A13', 'A14'],
      ['A12', 'A13', 'A14'],
    ],
    [
      ['S2/14', 'S2/15', 'S2/16'],
      ['S2/14', 'S2/15', 'S2/16'],
    ],
    [
      ['Fostering plan 2027 12', 'Fostering plan 2027 13', 'Fostering plan 2027 14'],
      ['12', '13', '14'],
    ],
    [
      ['Page 5 Tudalen 5', 'Page 6 Tudalen 6', 'Page 7 Tudalen 7'],
      ['5', '6', '7'],
    ],
    [
      ['i', 'ii', '1', '2', '3'],
      ['i', 'ii', '1', '2', '3'],
    ],
    [
      ['1', '2', '3', '1', '2'],
      ['1', '2', '3', '1', '2'],
    ],
    [
      ['41', '', '43', '44'],
      ['41', null, '43', '44'],
    ],
    [
      ['see Page 12 of the plan', 'as Page 40 says', 'or on Page 3'],
      [null, null, null],
    ],
    [
      ['The plan of 2026', 'The plan of 2027', 'The plan of 2030'],
      [null, null, null],
    ],
    [
      ['A1', 'B12', 'M5'],
      [null, null, null],
    ],
  ])('%j', async (feet, expected) => {
    expect(await printedOn(...feet)).toEqual(expected);
  });

  test('the number of the pack counts, not that of the report bound into it', async () => {
    const { pages } = await documentOf(
      ...[1, 2, 3, 4, 5, 6].map((number) =>
        page(prose(number), atRight(`${((number - 1) % 3) + 1}`, 40), centred(`Page ${number + 10}`, 815)),
      ),
    );
    expect(pages.map(({ printed }) => printed)).toEqual(['11', '12', '13', '14', '15', '16']);
  });

  test('a number is kept from a stamp and a head of other words', async () => {
    const { pages } = await documentOf(
      ...[5, 6].map((number) =>
        page(text(72, 40, `Scrutiny Committee, 24 November 2026 Page ${number}`, { size: 9 }), prose(number)),
      ),
    );
    expect(pages.map(({ printed }) => printed)).toEqual(['5', '6']);
  });

  test('a number at the foot of a column of figures is no page number', async () => {
    const figures = ['120', '340', '7', '1,204'].map((figure, at) => text(300, 740 + at * 15, figure));
    const { blocks, pages } = await documentOf(page(prose(0), figures), page(prose(1)), page(prose(2)));
    expect(pages[0]?.printed).toBe(null);
    expect(blocks.some(({ kind }) => kind === 'furniture')).toBe(false);
  });
});

describe('what stands at the edges of pages', () => {
  test('running heads, stamps, numbers and blank pages are kept out of the words', async () => {
    const pages = [0, 1, 2, 3].map((at) =>
      page(
        text(72, 50, 'Children and Families Scrutiny Committee: 24 November 2026', { size: 9 }),
        at === 1 ? atRight('Agenda Item 8', 70, 'bold') : [],
        at === 3 ? centred('This page is intentionally left blank', 400) : prose(at),
        centred(`Page ${at + 1}`, 810),
      ),
    );
    const { blocks } = await documentOf(...pages);
    expect(blocks.map((block) => (block.kind === 'furniture' ? block.role : block.text))).toEqual([
      'running-head',
      PROSE[0],
      'page-number',
      'running-head',
      'stamp',
      PROSE[1],
      'page-number',
      'running-head',
      PROSE[2],
      'page-number',
      'running-head',
      'blank-page',
      'page-number',
    ]);
  });

  test('a heading that comes back is a heading', async () => {
    const pages = [0, 1, 2].map((at) =>
      page(text(72, 90 + at * 40, 'Recommendations', { font: 'bold', size: 14 }), prose(at, 240)),
    );
    expect(await outlineOf(...pages)).toBe(
      [0, 1, 2].map((at) => `# Recommendations\n${PROSE[at]}`).join('\n'),
    );
  });

  test('numbers and letters of a list that stand apart are no feet, wherever pages break', async () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(prose(number), text(72, 790, `${number}.`), text(110, 790, PROSE[number] ?? '')),
    );
    expect(await outlineOf(...pages)).toBe(
      [1, 2, 3, 4].map((number) => `${PROSE[number]}\n${number}. ${PROSE[number]}`).join('\n'),
    );
  });

  test('what stands in the margin of two pages that follow each other is their head', async () => {
    const head = text(72, 40, 'Recommendation and action tracker', { size: 9 });
    expect(await outlineOf(page(head, prose(0)), page(head, prose(1)))).toBe(
      [0, 1].map((at) => `~ Recommendation and action tracker\n${PROSE[at]}`).join('\n'),
    );
  });

  test.each([
    ['below the margin', [70, 70], ['Tracker', 'Tracker']],
    ['in other words', [40, 40], ['Tracker 2025', 'Tracker 2026']],
    ['not in one place', [30, 45], ['Tracker', 'Tracker']],
  ])('%s, it is not', async (_, [first = 0, second = 0], [one = '', other = '']) => {
    const { blocks } = await documentOf(
      page(text(72, first, one), prose(0)),
      page(text(72, second, other), prose(1)),
    );
    expect(blocks.map(({ kind }) => kind)).not.toContain('furniture');
  });

  test('feet of landscape and upright pages are the same foot', async () => {
    const foot = 'Fostering sufficiency strategy 2027 to 2030';
    const pages = [
      page(prose(0), centred(foot, 810)),
      landscape(prose(1), text(340, 563, foot, { size: 9 })),
      page(prose(2), centred(foot, 810)),
    ];
    expect(await outlineOf(...pages)).toBe([0, 1, 2].map((at) => `${PROSE[at]}\n~ ${foot}`).join('\n'));
  });

  /** The words of all furniture, page by page. */
  const furnitureOf = async (...pages: readonly PdfPage[]) => {
    const { blocks } = await documentOf(...pages);
    return blocks.flatMap((block) => (block.kind === 'furniture' ? [block.text] : []));
  };
  const small = (x: number, y: number, words: string) => text(x, y, words, { size: 9 });
  const many = (count: number, headOf: (at: number) => readonly Mark[]) =>
    Array.from({ length: count }, (_, at) => page(headOf(at), prose(at)));

  test.each([
    [
      'left and right pages',
      6,
      (at: number) => [small(at % 2 ? 400 : 72, 40, at % 2 ? 'Westmarch' : 'Annual plan')],
      6,
    ],
    ['left and right of one row', 3, () => [small(72, 40, 'Annual plan'), small(430, 40, 'Westmarch')], 6],
    [
      'its date changes',
      3,
      (at: number) => [small(72, 40, `Minutes of ${['3 May', '7 June', '12 July'][at]} 2026`)],
      3,
    ],
    [
      'its section changes',
      6,
      (at: number) => [small(72, 40, ['Homes', 'Homes', 'Care', 'Care', 'Care', 'Costs'][at] ?? '')],
      6,
    ],
    [
      'feet of several lines',
      3,
      () => [
        small(72, 790, 'Westmarch'),
        small(72, 801, 'Shire Hall'),
        small(72, 812, 'www.westmarch.gov.uk'),
      ],
      9,
    ],
    ['a large name on page after page', 5, () => [text(72, 60, 'Westmarch', { size: 20 })], 5],
    [
      'a protective marking',
      1,
      () => [centred('OFFICIAL - SENSITIVE', 30), centred('OFFICIAL - SENSITIVE', 820)],
      2,
    ],
    ['a stamp of an odd number', 1, () => [atRight('Agenda Item 35/20', 50), atRight('Item 7(a)', 30)], 2],
    ['a stamp', 1, () => [atRight('Minute Item 12', 50, 'bold'), atRight('Public Document Pack', 30)], 2],
  ])('known for what it is: %s', async (_, count, headOf, found) => {
    expect(await furnitureOf(...many(count, headOf))).toHaveLength(found);
  });

  test.each([
    [
      'a heading of three reports, one a page',
      3,
      () => [text(72, 80, 'Recommendations', { font: 'bold' as const, size: 14 })],
    ],
    [
      'a label below other titles',
      3,
      (at: number) => [text(72, 50, ['Homes', 'Care', 'Costs'][at] ?? ''), text(72, 80, 'Recommendations')],
    ],
    ['first lines of the text', 6, (at: number) => [text(72, 60, ['Homes', 'Care', 'Costs'][at % 3] ?? '')]],
    [
      'questions by number, one a page',
      4,
      (at: number) => [text(72, 72, `Question ${at + 1}`, { size: 13 })],
    ],
    ['questions by number', 4, (at: number) => [text(72, 72, `Question ${4 * at + 1}`, { size: 13 })]],
  ])('near miss: %s', async (_, count, headOf) => {
    expect(await furnitureOf(...many(count, headOf))).toEqual([]);
  });

  test('papers bound into a pack have heads of their own, on the pages that follow each other', async () => {
    const heads = ['', 'Homes', 'Homes', 'Homes', '', 'Care', 'Care', 'Care', '', '', '', '', 'Homes', ''];
    const pages = heads.map((head, at) => page(head ? [small(72, 50, head)] : [], prose(at)));
    expect(await furnitureOf(...pages)).toEqual(['Homes', 'Homes', 'Homes', 'Care', 'Care', 'Care']);
  });
});

describe('watermarks', () => {
  const lines = paragraph(PROSE.join(' '), { x: 72, y: 300, width: 450 });

  test.each([
    ['aslant', text(150, 500, 'DRAFT', { size: 90, slanted: true })],
    ['behind the lines', text(120, 350, 'DRAFT', { size: 90 })],
  ])('words printed over, %s, are no words of the page', async (_, mark) => {
    const { blocks } = await documentOf(page(mark, lines));
    expect(blocks.map((block) => (block.kind === 'furniture' ? block.role : block.text)).sort()).toEqual(
      [PROSE.join(' '), 'watermark'].sort(),
    );
  });

  test.each([
    ['a title', text(72, 250, 'Draft plan', { size: 40 })],
    ['a large figure above its words', text(420, 270, '86%', { size: 40 })],
    ['small words aslant', text(300, 500, 'May', { size: 9, slanted: true })],
  ])('near miss: %s', async (_, mark) => {
    const { blocks } = await documentOf(
      page(mark, paragraph(PROSE.join(' '), { x: 72, y: 300, width: 300 })),
    );
    expect(blocks.filter(({ kind }) => kind === 'furniture')).toEqual([]);
    expect(blocks.some((block) => block.text === PROSE.join(' '))).toBe(true);
  });
});
