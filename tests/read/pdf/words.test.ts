import { describe, expect, test } from 'vitest';
import { group, type Mark, page, text } from '../../support/pdf';
import { paragraph, widthOf } from '../../support/pdf-layout';
import { outlineOf } from './reading';

/** Lines one below the other, as they are to be broken. */
const set = (lines: readonly string[], x = 72, y = 100): readonly Mark[] =>
  lines.map((line, at) => text(x, y + at * 13.2, line));

const LONG =
  'The committee considered a report on visits to children in need and heard that two of the five teams had been short of social workers since the summer, and that the posts had now been filled.';
const OTHER =
  'Members asked what had been done in the meantime for the families who had waited longest, and were told that each of them had been telephoned by a manager.';

describe('words of a line', () => {
  test.each([
    ['kerning is no space', [text(72, 100, 'AV'), text(86.2, 100, 'E')], 'AVE'],
    ['a gap is a space', [text(72, 100, 'not'), text(92, 100, 'bold', { font: 'bold' })], 'not bold'],
    [
      'what is raised stays in its line',
      [text(72, 100, 'on the 1'), text(112, 96, 'st', { size: 6 }), text(120, 100, 'of May')],
      'on the 1st of May',
    ],
    [
      'printing twice for boldness is reading once',
      [text(72, 100, 'Total'), text(72.3, 100, 'Total')],
      'Total',
    ],
    ['typographic marks are plain', [text(72, 100, 'the council’s “plan”')], 'the council\'s "plan"'],
    [
      'the order of writing does not matter',
      [text(110, 100, 'later'), text(72, 100, 'sooner')],
      'sooner later',
    ],
  ])('%s', async (_, marks, expected) => {
    expect(await outlineOf(page(marks))).toBe(expected);
  });

  test('words inside forms, shifted, are read where they show', async () => {
    const marks = [text(72, 200, 'Below.'), group(0, 40, text(72, 60, 'Above.'))];
    expect(await outlineOf(page(marks))).toBe('Above.\nBelow.');
  });
});

describe('what is raised or lowered', () => {
  /** "86%^3^ of" → "3" small and raised; "CO_2_" → lowered. */
  const setWith = (marked: string, { size = 11, share = 0.65, rise = 0.35 } = {}): readonly Mark[] => {
    let x = 72;
    return marked.split(/(\^[^^]+\^|_[^_]+_)/).map((part) => {
      const isSmall = /^[\^_]/.test(part);
      const words = isSmall ? part.slice(1, -1) : part;
      const shift = part.startsWith('^') ? -rise : isSmall ? 0.15 : 0;
      const mark = text(x, 100 + shift * size, words, { size: isSmall ? share * size : size });
      x += widthOf(words, isSmall ? share * size : size);
      return mark;
    });
  };

  test.each([
    ['86%^3^ of visits', '86%³ of visits', 'a reference to a note'],
    ['There were 1,204^1^ visits', 'There were 1,204¹ visits', 'on a number'],
    ['the Board^2^ and the Panel^12,13^', 'the Board² and the Panel¹²,¹³', 'on words'],
    ['the budget for 2017/18^1^', 'the budget for 2017/18¹', 'on a year'],
    ['visits^(4)^ and calls^[5]^', 'visits⁽⁴⁾ and calls[⁵]', 'in brackets'],
    ['1,204^a^ of 1,310^b,c^', '1,204ᵃ of 1,310ᵇ,ᶜ', 'letters'],
    ['visits^ii^', 'visitsⁱⁱ', 'Roman numerals'],
    ['86%^*^ of', '86%* of', 'a star'],
    ['on 22^nd^ May', 'on 22nd May', 'an ordinal'],
    ['y 3^ydd^ o Fai', 'y 3ydd o Fai', 'a Welsh ordinal'],
    ['a room of 250 m^2^', 'a room of 250 m²', 'a power'],
    ['CO_2_ and PM_2.5_', 'CO₂ and PM₂.₅', 'a formula'],
    ['^3^ Children Act 1989', '³ Children Act 1989', 'the note itself'],
    ['BrightStart^TM^', 'BrightStartTM', 'words stay words'],
    ['since^2019^', 'since2019', 'near miss: a year is no reference'],
  ])('%s is read as: %s (%s)', async (marked, expected) => {
    expect(await outlineOf(page(setWith(marked)))).toBe(expected);
    expect(await outlineOf(page(setWith(marked, { size: 8, share: 0.83, rise: 0.43 })))).toBe(expected);
  });

  test('a space that a program wrote before it is none', async () => {
    const marks = [text(72, 100, 'on 22 '), text(100, 96, 'nd', { size: 7 }), text(111, 100, 'of May')];
    expect(await outlineOf(page(marks))).toBe('on 22nd of May');
  });

  test.each([
    ['small print on the line', [text(72, 100, 'Total 86%'), text(128, 100, '12', { size: 7 })]],
    ['a raised number well apart', [text(72, 100, 'Total 86%'), text(135, 96, '12', { size: 7 })]],
  ])('near miss: %s', async (_, marks) => {
    expect(await outlineOf(page(marks))).toBe('Total 86% 12');
  });
});

describe('words cut at the end of a line', () => {
  test.each([
    ['the recommen-/dation was agreed', 'the recommendation was agreed', 'a cut word'],
    ['a multi-/agency hub', 'a multi-agency hub', 'a prefix'],
    ['their well-/being and being well', 'their well-being and being well', 'two words of the paper'],
    ['their well-/known well-known plan', 'their well-known well-known plan', 'a word of the paper'],
    ['the contain-/er is a container', 'the container is a container', 'whole elsewhere'],
    ['the year 2026-/27 budget', 'the year 2026-27 budget', 'digits'],
    ['between 5-/10 days', 'between 5-10 days', 'digits'],
    ['in May -/the first', 'in May - the first', 'a dash'],
    ['Smith-/Jones was there', 'Smith-Jones was there', 'a name'],
    ['members and/or/officers', 'members and/or officers', 'a slash in the middle'],
  ])('%s is read as: %s (%s)', async (lines, expected) => {
    const [first = '', ...rest] = lines.split(/(?<=-)\/|(?<=or)\//);
    const before = 'It was said by all of those who were there of';
    expect(await outlineOf(page(set([`${before} ${first}`, ...rest])))).toBe(`${before} ${expected}`);
  });
});

describe('paragraphs', () => {
  test('lines make one paragraph, white between lines makes two', async () => {
    const marks = [
      paragraph(LONG, { x: 72, y: 100, width: 450 }),
      paragraph(OTHER, { x: 72, y: 155, width: 450 }),
    ].flat();
    expect(await outlineOf(page(marks))).toBe(`${LONG}\n${OTHER}`);
  });

  test('a line with room for the next word ends its paragraph, though there is no white', async () => {
    const marks = [
      paragraph(LONG, { x: 72, y: 100, width: 450 }),
      paragraph(OTHER, { x: 72, y: 139.6, width: 450 }),
    ].flat();
    expect(await outlineOf(page(marks))).toBe(`${LONG}\n${OTHER}`);
  });

  test.each([[1.0], [1.5], [2.0]])('set %s lines apart, it is still one', async (leading) => {
    expect(await outlineOf(page(paragraph(`${LONG} ${OTHER}`, { x: 72, y: 100, width: 450, leading })))).toBe(
      `${LONG} ${OTHER}`,
    );
  });

  test('names below each other are not one paragraph', async () => {
    const names = ['Councillor Ann Lee', 'Councillor Ben Ashdown', 'Councillor Jo May', 'Councillor Sam Day'];
    const marks = [set(names), paragraph(LONG, { x: 72, y: 200, width: 450 })].flat();
    expect(await outlineOf(page(marks))).toBe([...names, LONG].join('\n'));
  });

  test('a paragraph in a narrow box is whole', async () => {
    const marks = [
      paragraph(LONG, { x: 72, y: 100, width: 450 }),
      paragraph(OTHER, { x: 72, y: 300, width: 140 }),
    ].flat();
    expect(await outlineOf(page(marks))).toBe(`${LONG}\n${OTHER}`);
  });
});

describe('numbers and lists', () => {
  const hanging = (marker: string, words: string, x: number, y: number) => [
    text(x, y, marker),
    ...paragraph(words, { x: x + 28, y, width: 400 }),
  ];

  test('numbered paragraphs keep their numbers, lists their depth', async () => {
    const marks = [
      hanging('5.3', LONG, 72, 100),
      hanging('•', OTHER, 90, 160),
      hanging('(a)', 'the first of two;', 90, 200),
      hanging('(b)', 'the second.', 90, 216),
      hanging('(i)', 'a part of it.', 120, 232),
    ].flat();
    expect(await outlineOf(page(marks))).toBe(
      [`5.3 ${LONG}`, `• ${OTHER}`, '(a) the first of two;', '(b) the second.', '  (i) a part of it.'].join(
        '\n',
      ),
    );
  });

  test.each([
    ['a bullet of a symbol font', text(72, 100, '\u00b7', { font: 'symbols' }), '• the plan be agreed'],
    ['a bullet that is an o', text(72, 100, 'o', { font: 'courier' }), 'o the plan be agreed'],
  ])('%s', async (_, bullet, expected) => {
    expect(await outlineOf(page(bullet, text(90, 100, 'the plan be agreed')))).toBe(expected);
  });

  test('a number that a line happens to begin with opens nothing', async () => {
    const first = 'The committee noted the answers to the questions, in particular to question';
    const second = '12. It then turned to the report, and to what it says of visits.';
    const marks = [...set([first, second]), ...paragraph(LONG, { x: 72, y: 300, width: widthOf(first) + 4 })];
    expect(await outlineOf(page(marks))).toBe(`${first} ${second}\n${LONG}`);
  });
});

describe('headings', () => {
  test('larger, bold and plain ones, in that order', async () => {
    const marks = [
      text(72, 80, 'Westmarch County Council', { size: 18 }),
      text(72, 110, 'Recovery plan', { size: 14, font: 'bold' }),
      text(72, 140, 'What it asks for', { font: 'bold' }),
      ...paragraph(LONG, { x: 72, y: 160, width: 450 }),
      text(72, 230, 'What it costs'),
      ...paragraph(OTHER, { x: 72, y: 255, width: 450 }),
    ];
    expect(await outlineOf(page(marks))).toBe(
      [
        '# Westmarch County Council',
        '## Recovery plan',
        '### What it asks for',
        LONG,
        '#### What it costs',
        OTHER,
      ].join('\n'),
    );
  });

  test.each([
    ['a bold sentence', 'The chair asked for the figures to be sent to members.'],
    ['a label', 'RESOLVED: That the report be noted'],
    ['a bold list item', '(a) the report be noted; and'],
    ['a caption', 'Table 3: visits to children in need, by team'],
    ['a caption of a chart', 'Figure 12 – why plans were late'],
  ])('%s is none', async (_, words) => {
    const marks = [text(72, 100, words, { font: 'bold' }), ...paragraph(LONG, { x: 72, y: 130, width: 450 })];
    expect(await outlineOf(page(marks))).toBe(`${words}\n${LONG}`);
  });

  test.each(['Tables and chairs', 'Chart of accounts'])('"%s" is one', async (words) => {
    const marks = [text(72, 100, words, { font: 'bold' }), ...paragraph(LONG, { x: 72, y: 130, width: 450 })];
    expect(await outlineOf(page(marks))).toBe(`# ${words}\n${LONG}`);
  });

  test('a heading of two lines is one', async () => {
    const marks = [
      ...paragraph('Report of the Corporate Director of Children and Young People on the recovery plan', {
        x: 72,
        y: 80,
        width: 300,
        size: 16,
        font: 'bold',
      }),
      ...paragraph(LONG, { x: 72, y: 130, width: 300 }),
    ];
    expect(await outlineOf(page(marks))).toBe(
      `# Report of the Corporate Director of Children and Young People on the recovery plan\n${LONG}`,
    );
  });
});

describe('columns', () => {
  const left = paragraph(`${LONG} ${OTHER}`, { x: 60, y: 140, width: 220 });
  const right = paragraph(`${OTHER} ${LONG}`, { x: 315, y: 143, width: 220 });

  test('two columns are read one after the other, what runs across them first', async () => {
    const marks = [text(60, 100, 'A strategy for the next three years', { size: 18 }), ...left, ...right];
    expect(await outlineOf(page(marks))).toBe(
      `# A strategy for the next three years\n${LONG} ${OTHER}\n${OTHER} ${LONG}`,
    );
  });

  test('a paragraph goes on in the next column', async () => {
    const words = `${LONG} ${OTHER} ${LONG} ${OTHER}`;
    const whole = paragraph(words, { x: 60, y: 100, width: 220 });
    const half = Math.ceil(whole.length / 2);
    const marks = whole.map((mark, at) =>
      mark.kind === 'text' && at >= half ? { ...mark, x: 315, y: 100 + (at - half) * 13.2 } : mark,
    );
    expect(await outlineOf(page(marks))).toBe(words);
  });

  test('a list of names and posts is read row by row', async () => {
    const rows = [
      ['Ann Lee', 'Chair'],
      ['Ben Ashdown', 'Vice-Chair'],
      ['Jo May', 'Parent governor'],
      ['Sam Day', 'Diocese of Marchford'],
      ['Kit Orme', 'Healthwatch'],
      ['Pat Hale', 'Head teacher'],
    ];
    const marks = rows.flatMap(([name = '', post = ''], at) => [
      text(72, 100 + at * 16, name),
      text(260, 100 + at * 16, post),
    ]);
    expect(await outlineOf(page(marks))).toBe(rows.map((row) => row.join(' ')).join('\n'));
  });
});
