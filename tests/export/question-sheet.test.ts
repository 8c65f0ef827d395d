/** A question sheet as a file holds all its words, whatever they are, and nothing that loads or runs. */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { WrittenSheet } from '@/lib/export/question-sheet';
import { questionSheetToDocx } from '@/lib/export/question-sheet-docx';
import { questionSheetToHtml } from '@/lib/export/question-sheet-html';
import { zipped } from '@/lib/export/zip';
import { casesOf } from '../support/random';
import { unzip } from '../support/workbook';

const sheet = (text: string): WrittenSheet => ({
  title: 'Questions for Tuesday 24 November 2026',
  council: 'Westmarch County Council',
  committee: 'Children and Families Scrutiny Committee',
  when: 'Tuesday 24 November 2026, 10.30 am',
  by: 'Questions of Mrs Eluned Prys',
  warnings: ['1 question is left out.'],
  items: [
    {
      heading: 'Item 7. Performance',
      lines: [
        {
          name: 'Visits',
          said: [{ label: 'What we want to know', words: 'Why two teams?' }],
          questions: [
            {
              number: 1,
              text,
              passages: [
                { before: 'In quarter 2, ', exact: '72%', after: ' of visits.', source: 'Item 7, page 38' },
              ],
              named: 'To Samir Ledwell',
              answer: null,
              boxes: [
                { name: 'asked', isTicked: true },
                { name: 'answered', isTicked: false },
              ],
            },
          ],
        },
      ],
    },
  ],
  foot: 'Page numbers are those printed on the papers.',
});

const { DOMParser } = new JSDOM().window;
const page = (text: string) => new DOMParser().parseFromString(questionSheetToHtml(sheet(text)), 'text/html');
const wordParts = (text: string) => unzip(Buffer.from(questionSheetToDocx(sheet(text))));

function documentOf(text: string): Document {
  const xml = new DOMParser().parseFromString(wordParts(text).get('word/document.xml') ?? '', 'text/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
}

test('the web page says all of it and names nothing to be fetched or run', () => {
  const html = page('When will it be met?');
  expect(html.querySelector('.question')?.textContent).toBe('When will it be met?');
  expect(html.querySelector('blockquote')?.textContent).toBe('In quarter 2, 72% of visits.');
  expect(html.querySelector('.boxes')?.textContent).toBe('☑ asked☐ answered');
  expect(html.querySelectorAll('script, link, img, iframe, object, [src], [href], [onload]')).toHaveLength(0);
  expect(html.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
});

test('the Word document has its items as headings and each part that a reader asks for', () => {
  expect([...wordParts('Why?').keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/document.xml',
  ]);
  const headings = [...documentOf('Why?').getElementsByTagName('w:p')]
    .filter((one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val')?.startsWith('Heading'))
    .map((one) => one.textContent);
  expect(headings).toEqual(['Item 7. Performance', 'Visits']);
});

test.each([
  '<script>alert(1)</script>',
  'R&D "quoted" > 5',
  '=SUM(A1)',
  '- a dash first',
  'two\nlines',
  'Siân 😀',
])('words stay words: %s', (text) => {
  expect(page(text).querySelector('.question')?.textContent).toBe(text);
  expect(documentOf(text).documentElement.textContent).toContain(text.replaceAll('\n', ''));
});

test('signs that XML cannot hold are left out of the Word document', () => {
  expect(documentOf('a\u0000b\u001bc').documentElement.textContent).toContain('abc');
});

test('an archive gives back what was put in, with the right check sums', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a.xml', 'word/b.xml', 'Čá.xml'), fc.string({ unit: 'binary' })),
      (files) => {
        const archive = Buffer.from(zipped(files));
        const read = unzip(archive);
        for (const [name, text] of Object.entries(files)) {
          expect(read.get(name)).toBe(text.toWellFormed());
          const at = archive.indexOf(Buffer.from(name)) - 30;
          expect(archive.readUInt32LE(at + 14)).toBe(crc32(text.toWellFormed()));
        }
      },
    ),
    casesOf(500),
  );
});
