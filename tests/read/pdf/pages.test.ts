import { describe, expect, test } from 'vitest';
import { readPdf } from '@/lib/read/pdf';
import { type PdfPage, page, pdf, picture, text } from '../../support/pdf';
import { paragraph } from '../../support/pdf-layout';
import { atRight, centred, PROSE, prose } from './prose';
import { documentOf, outlineOf } from './reading';

describe('page breaks', () => {
  const WORDS = `${PROSE[0]} ${PROSE[1]} ${PROSE[2]}`;
  const lines = paragraph(WORDS, { x: 72, y: 100, width: 450 });
  const parted = (at: number) => [lines.slice(0, at), lines.slice(at)] as const;

  test('a paragraph goes on over foot, head and stamp', async () => {
    const [before, after] = parted(2);
    const first = page(before, centred('Page 1', 810));
    const second = page(atRight('Agenda Item 8', 50, 'bold'), after, centred('Page 2', 810));
    const third = page(prose(3), centred('Page 3', 810));
    expect(await outlineOf(first, second, third)).toBe(
      [WORDS, '~ Page 1', '~ Agenda Item 8', '~ Page 2', PROSE[3], '~ Page 3'].join('\n'),
    );
  });

  test('it goes on over small print', async () => {
    const [before, after] = parted(2);
    const note = text(72, 780, '1 The Children Act 1989, section 17.', { size: 8 });
    expect(await outlineOf(page(before, note), page(after))).toBe(
      [WORDS, '1 The Children Act 1989, section 17.'].join('\n'),
    );
  });

  test.each([
    ['a full stop ends it', 'All posts had been filled.', 'Members thanked the officers.'],
    ['a number opens another', 'All posts had been filled and', '12. Members thanked the officers.'],
    ['a short line ends it', 'Background papers', 'Members thanked the officers.'],
  ])('%s', async (_, before, after) => {
    const document = await documentOf(page(text(72, 100, before)), page(text(72, 100, after)));
    expect(document.blocks.map((block) => block.text)).toEqual([before, after]);
  });
});

describe('pages as they lie', () => {
  const words = 'Visits were late.';

  test.each([90, 180, 270])('a page turned by %i degrees is read as it shows', async (rotate) => {
    const lines = [text(100, 300, 'Above.'), text(100, 340, 'Below.')];
    const turned = { ...page(lines), rotate };
    // Upside down, what is written lower shows higher.
    const shown = rotate === 180 ? 'Below.\nAbove.' : 'Above.\nBelow.';
    const read = await outlineOf(turned);
    expect(read.split('\n').toSorted()).toEqual(shown.split('\n').toSorted());
  });

  test('a landscape page set sideways on an upright sheet is read', async () => {
    const sideways = PROSE.map((line, at) => text(100 + at * 30, 700, line, { turned: true }));
    expect(await outlineOf(page(sideways))).toBe(PROSE.join('\n'));
  });

  test('such a page may be stamped and numbered as the sheet stands', async () => {
    const lines = PROSE.map((line, at) => text(100 + at * 30, 700, line, { turned: true }));
    const sheet = page(lines, atRight('Agenda Item 10', 30, 'bold'), centred('Page 27', 820));
    const { pages, blocks } = await documentOf(sheet);
    expect(pages[0]?.printed).toBe('27');
    expect(blocks.map((block) => (block.kind === 'furniture' ? block.role : block.text)).toSorted()).toEqual(
      [...PROSE, 'page-number', 'stamp'].toSorted(),
    );
  });

  test('words that climb along a chart at the edge of a page are words', async () => {
    const { blocks } = await documentOf(page(prose(0), text(30, 500, 'Page views', { turned: true })));
    expect(blocks.map(({ kind }) => kind)).not.toContain('furniture');
  });

  test('the page a block begins on', async () => {
    const { blocks } = await documentOf(page(text(72, 100, 'One.')), page(text(72, 100, words)));
    expect(blocks.map((block) => block.page)).toEqual([1, 2]);
  });
});

describe('what can be read of a page', () => {
  const readings = async (...pages: readonly PdfPage[]) =>
    (await documentOf(...pages)).pages.map((one) => one.text);
  const numbered = (number: number) => centred(`Page ${number}`, 810);

  test('a scanned page holds no text, whatever is stamped on it', async () => {
    expect(
      await readings(
        page(prose(0), numbered(1)),
        page(picture(0, 0, 595, 842), atRight('Agenda Item 9', 40, 'bold'), numbered(2)),
        page(picture(0, 0, 595, 842)),
        page(prose(1), picture(72, 300, 450, 300), numbered(4)),
        page(),
      ),
    ).toEqual(['read', 'none', 'none', 'read', 'read']);
  });

  test('a text layer without words is garbled, and left out', async () => {
    const garbled = 'Wkh frpplwwhh qrwhg wkdw ylvlwv zhuh odwhu wkdq hyhu lq wkuhh bhduv'.replace(
      /[aeiou]/g,
      'x',
    );
    const lines = Array.from({ length: 6 }, (_, at) => text(72, 100 + at * 14, garbled));
    const { pages, blocks } = await documentOf(page(lines), page(prose(0)));
    expect(pages.map((one) => one.text)).toEqual(['garbled', 'read']);
    expect(blocks.map((block) => block.text)).toEqual([PROSE[0]]);
  });

  const SHIFTED = 'Wkh frpplwwhh qrwhg wkdw ylvlwv zhuh odwhu wkdq hyhu lq wkuhh bhduv'.replace(
    /[aeiou]/g,
    'x',
  );

  test('of a page that is garbled in part, the other part is read', async () => {
    const lost = paragraph(`${SHIFTED} ${SHIFTED} ${SHIFTED}`, { x: 72, y: 200, width: 450, font: 'italic' });
    const { pages, blocks } = await documentOf(page(prose(0), lost, prose(1, 400)), page(prose(2)));
    expect(pages.map((one) => one.text)).toEqual(['partly', 'read']);
    expect(blocks.map((block) => block.text)).toEqual([PROSE[0], PROSE[1], PROSE[2]]);
  });

  const MISREAD =
    'Tlie c0mmittee n0ted th~t v|sits ,; were l@te r t h an ev3r :. in thr3e y ears ~_ and a5ked f0r m0re |; of them t0 be rnade on tirne';

  test('a scan that a machine read badly is garbled, and so are its figures', async () => {
    const layer = paragraph(`${MISREAD} ${MISREAD}`, { x: 72, y: 100, width: 450 });
    const scan = picture(0, 0, 595, 842);
    expect(await readings(page(scan, layer), page(scan, prose(0), prose(1, 200)), page(prose(2)))).toEqual([
      'garbled',
      'read',
      'read',
    ]);
  });

  test.each([
    [
      'Welsh',
      'Bydd y pwyllgor yn ystyried perfformiad y gwasanaethau plant yn ystod y chwarter, a chynllun yr ysgolion ar gyfer y flwyddyn nesaf, gyda chymorth swyddogion y cyngor a phartneriaid eraill yn y sir gyfan',
    ],
    ['short forms', Array.from({ length: 30 }, () => 'MASH CSPB HSCPB SHYPP NHSX').join(' ')],
  ])('%s is not garbled', async (_, words) => {
    expect(await readings(page(paragraph(words, { x: 72, y: 100, width: 450 })))).toEqual(['read']);
  });
});

test('the title the file gives itself; not a file name', async () => {
  const titleOf = async (title: string) => {
    const read = await readPdf(pdf([page(prose(0))], { title }));
    return read.ok ? read.value.title : read.problem;
  };
  expect(await titleOf('Agenda for Tuesday')).toBe('Agenda for Tuesday');
  expect(await titleOf('Microsoft Word - report v3 FINAL.docx')).toBe(null);
});
