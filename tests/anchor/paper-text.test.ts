/** A document as one text: passages cross pages, items of a list and cells of a table. */
import { expect, test } from 'vitest';
import { describePassage } from '@/lib/anchor/describe';
import { findPassage } from '@/lib/anchor/find';
import { documentText } from '@/lib/anchor/paper-text';
import type { PackDocument } from '@/lib/document/model';
import { paper } from '../support/paper';

const DRAFT = `
  # 7 Children in need
  === 38
  Visits were late in the spring, and the committee asked why.
  (a) staff had left;
  (b) rooms were short.
  === 39
  | Measure | Q1 | Q2 |
  | CIN visits | 72% | 74% |
  | CP visits | 86% | 88% |
  A plan will follow.`;

/** What a passage of the draft, ‹marked›, is found as in another version. */
function found(marked: string, version: string): { kind: string; words: string | null } {
  const draft = documentText(paper(DRAFT));
  const start = draft.text.indexOf(marked.replaceAll(/[‹›]/g, '')) + marked.indexOf('‹');
  const end = start + marked.indexOf('›') - marked.indexOf('‹') - 1;
  const anchor = describePassage(draft, { start, end });
  const final = documentText(paper(version));
  const outcome = anchor ? findPassage(final, anchor) : { kind: 'none' };
  return {
    kind: outcome.kind,
    words: 'at' in outcome ? final.text.slice(outcome.at.start, outcome.at.end) : null,
  };
}

test.each`
  marked                                 | change                                                           | kind                | words
  ${'‹asked why.\n(a) staff had left;›'} | ${(text: string) => text}                                        | ${'exact'}          | ${'asked why.\n(a) staff had left;'}
  ${'‹short.\nMeasure\tQ1›'}             | ${(text: string) => text.replace('Visits', 'New words. Visits')} | ${'moved'}          | ${'short.\nMeasure\tQ1'}
  ${'CIN visits\t‹72%›'}                 | ${(text: string) => text.replace('72%', '71%')}                  | ${'figure-changed'} | ${'71%'}
  ${'‹CP visits\t86%\t88%›'}             | ${(text: string) => text.replace('72%', '71%')}                  | ${'exact'}          | ${'CP visits\t86%\t88%'}
  ${'‹the committee asked why›'}         | ${(text: string) => text.replace('asked', 'wondered')}           | ${'reworded'}       | ${'the committee wondered why'}
  ${'‹A plan will follow.›'}             | ${(text: string) => text.replace('A plan will follow.', '')}     | ${'lost'}           | ${null}
`('$marked: $kind', ({ marked, change, kind, words }) => {
  expect(found(marked, change(DRAFT))).toEqual({ kind, words });
});

test('a passage knows its page, the printed one and its item', () => {
  const text = documentText(paper(DRAFT));
  const start = text.text.indexOf('CP visits');
  const anchor = describePassage(text, { start, end: start + 9 }, '7');
  expect(anchor).toMatchObject({ printed: '39', item: '7', position: { page: 3 } });
});

test('page furniture stands after all the rest, and in no passage', () => {
  const { blocks, ...rest } = paper('The plan for\n=== 2\nplacements is late.');
  const [first, second] = blocks;
  if (!first || !second) throw new Error('two blocks were made');
  const furniture = { ...first, kind: 'furniture', role: 'running-head', text: 'Page 1', runs: [] } as const;
  const document: PackDocument = { ...rest, blocks: [first, furniture, second] };
  expect(documentText(document).text).toBe('The plan for\nplacements is late.\nPage 1');
});
