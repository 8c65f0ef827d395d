import { describe, expect, test } from 'vitest';
import { sourceOf } from '@/lib/document/mapped-text';
import { pageAt } from '@/lib/document/model';
import { readText } from '@/lib/read/text';
import { outline } from './outline';

describe('the text of a meeting page', () => {
  test('an item’s number stands above its title; labels are headings; the size of a file is no part of a title', () => {
    const text = `59.

Children missing from care PDF 161 KB
To consider the report of the Director.

Additional documents:
Appendix A - Map , item 59. PDF 601 KB
Appendix B - Costs , item 59. PDF 1 MB

Decision:
RESOLVED that:

1. the report be noted; and

2. figures for each team be brought back.

Minutes:
There were no questions.`;
    expect(outline(readText(text))).toBe(
      [
        '## 59. Children missing from care',
        'PDF 161 KB',
        'To consider the report of the Director.',
        '### Additional documents:',
        'Appendix A - Map , item 59. PDF 601 KB',
        'Appendix B - Costs , item 59. PDF 1 MB',
        '### Decision:',
        'RESOLVED that:',
        '1. the report be noted; and',
        '2. figures for each team be brought back.',
        '### Minutes:',
        'There were no questions.',
      ].join('\n'),
    );
  });
});

describe('text broken to fit a column', () => {
  const REPORT = `Report by the Director of Children's Services

 Recommendation(s)

 1.    the results of the consultation that was held in September 2026 be
        noted by the Committee;

 2.    the scheme be agreed.

Key Points

A.    This report sets out what four hundred families in the county said when
       they were asked. It follows the report of May 2026.

 - a point that is long enough to be carried over to the line that follows it,
   as this one is

3.   In response to the question about waiting times, the answers were these:

           Happy (%)           Unhappy (%)            Neutral (%)
                32                   44                   24
`;

  test('is put together again, paragraph by paragraph', () => {
    expect(outline(readText(REPORT))).toBe(
      [
        "Report by the Director of Children's Services",
        '## Recommendation(s)',
        '1. the results of the consultation that was held in September 2026 be noted by the Committee;',
        '2. the scheme be agreed.',
        '## Key Points',
        'A. This report sets out what four hundred families in the county said when they were asked. It follows the report of May 2026.',
        '- a point that is long enough to be carried over to the line that follows it, as this one is',
        '3. In response to the question about waiting times, the answers were these:',
        '| !Happy (%) | !Unhappy (%) | !Neutral (%) |\n| 32 | 44 | 24 |',
      ].join('\n'),
    );
  });
});

describe('text copied out of a PDF', () => {
  const COPIED =
    'Agenda\n1\n\f1. Apologies for absence were received from Cllr Lee, who was unwell in\n\nPage 2 of 3\n\fthe week before the meeting.\n\niv';
  const { pages, blocks } = readText(COPIED);

  test('has a page for each form feed, with the number that stands on it', () => {
    expect(pages.map(({ number, printed }) => [number, printed])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, 'iv'],
    ]);
  });

  test('knows the page of each paragraph, and of each word of one that a page cut', () => {
    expect(blocks.map(({ page, text }) => [page, text])).toEqual([
      [1, 'Agenda'],
      [1, '1'],
      [
        2,
        '1. Apologies for absence were received from Cllr Lee, who was unwell in the week before the meeting.',
      ],
      [2, 'Page 2 of 3'],
      [3, 'iv'],
    ]);
    expect(pageAt({ ...readText(COPIED), blocks }, { block: 2, start: 90, end: 97 })).toBe(3);
  });

  test('a page with nothing on it is one all the same', () => {
    expect(readText('a\n\f\n\fb').pages.map(({ text }) => text)).toEqual(['read', 'none', 'read']);
  });
});

describe('tables', () => {
  test.each([
    [
      'pipes',
      'Safety checks\n\n| Code | Measure | 2025 | 2026 |\n|---|:--|---|--:|\n| G1 | Gas | 97.2% | 99.9% |\n| F1 | Fire | 100% | 98% |\n\nAfter.',
      '## Safety checks\n| !Code | !Measure | !2025 | !2026 |\n| !G1 | !Gas | 97.2% | 99.9% |\n| !F1 | !Fire | 100% | 98% |\nAfter.',
    ],
    [
      'tabs',
      'Team\tVisits\tOn time\nNorth\t38\t82%\nSouth\t33\t92%',
      '| !Team | !Visits | !On time |\n| !North | 38 | 82% |\n| !South | 33 | 92% |',
    ],
    ['an empty cell', '| a | b |\n|--|--|\n|  | 3% |', '| !a | !b |\n|  | 3% |'.replace('|  |', '| ! |')],
    ['one line with a wide gap is no table', 'Signed     Chair', 'Signed Chair'],
    ['one line with tabs is no table', 'Signed\tChair', 'Signed Chair'],
  ])('%s', (_name, text, expected) => {
    expect(outline(readText(text))).toBe(expected);
  });

  test('columns parted by spaces alone are named as such', () => {
    const [block] = readText('Team      Visits   On time\nNorth       38      82%').blocks;
    expect(block).toMatchObject({ kind: 'table', table: { evidence: 'gaps' } });
  });
});

test('every character knows its line and place', () => {
  const text = 'The “plan” was\tagreed.\n\n| a |  86% |\n|---|---|\n| b | c |\n';
  const lines = text.split('\n');
  for (const block of readText(text).blocks) {
    for (const { start, end, item, itemStart, itemEnd } of sourceOf(block, 0, block.text.length)) {
      const source = lines[item]?.slice(itemStart, itemEnd).replace(/[“”]/g, '"').replace(/\s/g, ' ');
      expect(source).toBe(block.text.slice(start, end));
    }
  }
});

test.each([
  ['', 'none'],
  ['   \n\n\t', 'none'],
  ['words', 'read'],
])('%j: text is %s', (text, state) => {
  expect(readText(text).pages).toEqual([{ number: 1, printed: null, text: state }]);
});

test.each([
  ['spaces', `a${' '.repeat(100_000)}b`],
  ['short lines', 'line of words\n'.repeat(20_000)],
  ['pipes', `|${' a |'.repeat(30_000)}`],
  ['digits', '1.'.repeat(50_000)],
  ['brackets', '('.repeat(100_000)],
  ['gaps', 'a   b   c\n'.repeat(5_000)],
])('a long run of %s is read in time that grows with it', (_name, text) => {
  readText(text);
});
