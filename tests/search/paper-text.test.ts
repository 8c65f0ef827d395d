import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractAll } from '@/lib/extract';
import { siteFindings } from '@/lib/extract/sited';
import { type PaperText, paperText, whereabouts } from '@/lib/search/paper-text';
import { paper } from '../support/paper';
import { casesOf } from '../support/random';

const PACK = `=== 7
# Recommendations
It is recommended that the Committee note the report on caseloads.
=== 8
Caseloads rose to 21.
| Measure | Q1 | Q2 |
| Visits | 80% | 72% |
=== 9
^³ As counted in March.`;

function read(notation: string): PaperText {
  const document = paper(notation);
  return paperText(document, siteFindings(document, extractAll(document).findings));
}

const wordsOf = ({ text, pieces }: PaperText, kind: string) =>
  pieces.filter((piece) => piece.kind === kind).map(({ start, end }) => text.slice(start, end).trim());

test('each page is a piece, tables and footnotes included', () => {
  expect(wordsOf(read(PACK), 'text')).toEqual([
    'Recommendations\nIt is recommended that the Committee note the report on caseloads.',
    'Caseloads rose to 21.\nMeasure\tQ1\tQ2\nVisits\t80%\t72%',
    '³ As counted in March.',
  ]);
});

test('running heads and page numbers are no words of a paper', () => {
  const document = paper('=== 4\nThe plan\nPage 4 of the pack');
  const blocks = document.blocks.map((block, place) =>
    place === 1 ? { ...block, kind: 'furniture' as const, role: 'page-number' as const } : block,
  );
  expect(paperText({ ...document, blocks }, []).text).toBe('The plan\n');
});

const TRACKER = `# Recommendation tracker
| Meeting | Item | Recommendation | Response | Status |
| 22 September 2026 | Fostering | Costs are reviewed each quarter. | In progress |  |
| 14 July 2026 | Short breaks | A letter is sent to the health board. | Sent | Completed |`;

test('what asks for something is a piece of its own besides', () => {
  expect(wordsOf(read(TRACKER), 'recommendation')).toEqual([
    'Costs are reviewed each quarter.',
    'A letter is sent to the health board.',
  ]);
});

test('a long web page is cut after whole blocks', () => {
  const lines = Array.from({ length: 400 }, (_, line) => `Paragraph ${line} of a very long page of minutes.`);
  const pieces = wordsOf(read(lines.join('\n')), 'text');
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join('\n')).toBe(lines.join('\n'));
});

test.each([
  ['Caseloads rose', { page: 2, printed: '8' }],
  ['72%', { page: 2, printed: '8' }],
  ['note the report', { page: 1, printed: '7' }],
  ['counted in March', { page: 3, printed: '9' }],
])('“%s” stands on its page', (words, expected) => {
  const whole = read(PACK);
  const start = whole.text.indexOf(words);
  expect(whereabouts(whole, start, start + words.length)).toMatchObject(expected);
});

test('the way back leads to the very letters, wherever a stretch begins and ends', () => {
  const whole = read(PACK);
  // In this notation a line is one piece of source, its white space at both ends taken off.
  const lines = PACK.split('\n');
  fc.assert(
    fc.property(fc.nat(whole.text.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
      const end = Math.min(whole.text.length, start + length);
      const { source } = whereabouts(whole, start, end);
      for (const run of source) {
        expect(run.end).toBeLessThanOrEqual(end - start);
        expect(run.itemEnd - run.itemStart).toBe(run.end - run.start);
        const line = lines[run.item] ?? '';
        const said = whole.text.slice(start + run.start, start + run.end);
        if (!line.startsWith('|')) expect(line.slice(run.itemStart, run.itemEnd)).toBe(said);
      }
      const covered = source.reduce((sum, run) => sum + run.end - run.start, 0);
      expect(covered).toBe(whole.text.slice(start, end).replace(/[\n\t]/g, '').length);
    }),
    casesOf(2000),
  );
});
