/** Notes as a document: all words are there, none of them becomes a mark or a tag. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { WrittenNotes } from '@/lib/export/notes';
import { notesToHtml } from '@/lib/export/notes-html';
import { notesToMarkdown } from '@/lib/export/notes-markdown';
import { casesOf } from '../support/random';

const written = (text: string, exact = '72%'): WrittenNotes => ({
  title: 'Notes and questions',
  by: 'Notes of Mrs Eluned Prys',
  warnings: ['2 notes are left out: their papers are exempt, or may be.'],
  meetings: [
    {
      heading: 'Cabinet, 24 November 2026',
      items: [
        {
          heading: 'Item 7. Performance',
          notes: [
            {
              kind: 'Question',
              text,
              passages: [
                { before: 'In quarter 2, ', exact, after: ' of visits.', source: 'Item 7, page 38' },
              ],
              said: ['To Samir Ledwell. Asked.'],
            },
          ],
        },
      ],
    },
  ],
  foot: 'Page numbers are those printed on the papers.',
});

test('Markdown: headings, what was written, the words it is about, their page', () => {
  expect(notesToMarkdown(written('When?\nAnd by whom?'))).toBe(
    [
      '# Notes and questions',
      'Notes of Mrs Eluned Prys',
      '**2 notes are left out: their papers are exempt, or may be.**',
      '## Cabinet, 24 November 2026',
      '### Item 7. Performance',
      '**Question:** When?',
      'And by whom?',
      'To Samir Ledwell. Asked.',
      '> In quarter 2, **72%** of visits.',
      'Item 7, page 38',
      'Page numbers are those printed on the papers.\n',
    ].join('\n\n'),
  );
});

test.each([
  ['a highlight', '', '**Question**'],
  ['a list', 'Why?\n- one', '\\- one'],
  ['a numbered list', 'Why?\n1. one', '1\\. one'],
  ['a heading', '# Why', '**Question:** \\# Why'],
  ['a rule under a heading', 'Why?\n===', '\\==='],
  ['an entity', 'a &lt; b', '**Question:** a \\&lt; b'],
  ['markup', '<img src=x>', '**Question:** \\<img src=x\\>'],
  ['a year is no list', 'Why?\n2026 was late.', '2026 was late.'],
])('Markdown: %s stays words', (_, text, paragraph) => {
  expect(notesToMarkdown(written(text)).split('\n\n')).toContain(paragraph);
});

test('a web page of notes holds every word and nothing that loads or runs', () => {
  const { numRuns, seed } = casesOf(500);
  const { DOMParser } = new JSDOM().window;
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.string(), (text, exact) => {
      const hostile = `${text}<script>alert(1)</script><img src=x onerror=alert(1)>`;
      const page = new DOMParser().parseFromString(notesToHtml(written(hostile, exact)), 'text/html');
      expect(page.querySelectorAll('script, img, link, iframe, [onerror], [src], [href]')).toHaveLength(0);
      const plain = (words: string) => words.replaceAll(/[\0\r]/g, '').replaceAll('\n', '');
      expect(plain(page.querySelector('.text')?.textContent ?? '')).toBe(plain(hostile));
    }),
    { numRuns, seed },
  );
});
