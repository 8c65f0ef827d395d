/** What becomes of a passage from version to version of its paper, and who said so. */
import { expect, test } from 'vitest';
import type { Anchor, Found } from '@/lib/anchor/anchor';
import { describePassage } from '@/lib/anchor/describe';
import { confirmed, lastAnchor, type Passage, sighted } from '@/lib/anchor/history';
import { plainPaperText } from '@/lib/anchor/plain-text';

function anchorOf(marked: string): Anchor {
  const text = plainPaperText(marked.replaceAll(/[‹›]/g, ''));
  const anchor = describePassage(text, { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 });
  if (!anchor) throw new Error('nothing is marked');
  return anchor;
}

const DRAFT = anchorOf('CIN visits: ‹72%› of them in time.');
const FINAL = anchorOf('CIN visits: ‹74%› of them in time.');
const at = { start: 12, end: 15 };
const first: Passage = { first: DRAFT, sightings: [] };

test.each`
  found                                               | anchor   | kept     | saidBy
  ${{ kind: 'exact', at } satisfies Found}            | ${DRAFT} | ${DRAFT} | ${'kloe'}
  ${{ kind: 'moved', at } satisfies Found}            | ${DRAFT} | ${DRAFT} | ${'kloe'}
  ${{ kind: 'reworded', at } satisfies Found}         | ${FINAL} | ${null}  | ${'nobody'}
  ${{ kind: 'figure-changed', at } satisfies Found}   | ${FINAL} | ${null}  | ${'nobody'}
  ${{ kind: 'ambiguous', candidates: [at] } as Found} | ${null}  | ${null}  | ${'nobody'}
  ${{ kind: 'lost' } satisfies Found}                 | ${null}  | ${null}  | ${'nobody'}
`('$found.kind: said by $saidBy', ({ found, anchor, kept, saidBy }) => {
  const now = sighted(first, { paperId: 'final', found, anchor, now: 1 });
  expect(now.sightings).toEqual([{ paperId: 'final', outcome: found.kind, anchor: kept, saidBy, at: 1 }]);
});

test('the first quotation stays, and the next version is searched for what the member confirmed', () => {
  const seen = sighted(first, {
    paperId: 'final',
    found: { kind: 'figure-changed', at },
    anchor: FINAL,
    now: 1,
  });
  expect(lastAnchor(seen)).toBe(DRAFT);
  const said = confirmed(seen, { paperId: 'final', anchor: FINAL, now: 2 });
  expect(lastAnchor(said)).toBe(FINAL);
  expect(said.first).toBe(DRAFT);
  expect(said.sightings.map(({ outcome, saidBy }) => [outcome, saidBy])).toEqual([
    ['figure-changed', 'nobody'],
    ['figure-changed', 'member'],
  ]);
});

test('"not this" leaves the words as they last were', () => {
  const seen = sighted(first, { paperId: 'final', found: { kind: 'reworded', at }, anchor: FINAL, now: 1 });
  const said = confirmed(seen, { paperId: 'final', anchor: null, now: 2 });
  expect(said.sightings.at(-1)).toMatchObject({ outcome: 'lost', saidBy: 'member' });
  expect(lastAnchor(said)).toBe(DRAFT);
});
