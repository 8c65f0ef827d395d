import { expect, test } from 'vitest';
import { type Found, suggestionsFrom } from '@/lib/ask/suggestions';
import type { Why } from '@/lib/check/why';
import { siteFindings } from '@/lib/extract/sited';
import { studyDocument } from '@/lib/pipeline';
import { paper } from '../support/paper';
import { passage } from '../support/passage';

const NOTHING: Found = { findings: [], challenges: [], corrections: [] };
const MEETING = '2026-11-24';

/** What would be asked of a paper with these sentences. */
function asked(...sentences: string[]) {
  const { document, findings } = studyDocument(paper(sentences.join('\n\n')));
  const found = { ...NOTHING, findings: siteFindings(document, findings) };
  return suggestionsFrom(found, MEETING, (short) => short === 'CIN');
}
const kinds = (...sentences: string[]) => asked(...sentences).map(({ kind }) => kind);

test('a figure that misses its target is asked about, on its own words', () => {
  const [first] = asked('72% of visits were completed on time against a target of 95%.');
  expect(first?.kind).toBe('missed-target');
  const [{ words, start, end } = passage('')] = first?.passages ?? [];
  expect(words.slice(start, end)).toBe('72%');
});

test.each([
  ['meets its target', '96% of visits were completed on time against a target of 95%.'],
  ['has no target', '72% of visits were completed on time.'],
  [
    'may be good or bad: the paper does not say',
    'The hub received 3,604 contacts against a target of 3,000.',
  ],
])('a figure that %s is not', (_, sentence) => {
  expect(kinds(sentence)).not.toContain('missed-target');
});

test('passages that do not agree are asked about together', () => {
  const sides = [passage('It was ‹83%›.'), passage('It was ‹85%›.')];
  const why: Why = { say: 'share', part: '412', whole: '491', exact: '83.9', printed: '85' };
  const found: Found = {
    ...NOTHING,
    challenges: [{ kind: 'conflict', strength: 'proved', why, passages: sides }],
  };
  expect(suggestionsFrom(found, MEETING, () => false)).toEqual([{ kind: 'challenge', why, passages: sides }]);
});

const promise = (meetingDate: string | null): Found => ({
  ...NOTHING,
  findings: [
    {
      finding: {
        kind: 'request',
        at: { block: 0, start: 0, end: 1 },
        quote: 'The exit interviews would be circulated.',
        what: null,
        from: null,
        due: null,
        dueDate: null,
        meetingDate,
        itemNumber: null,
      },
      passage: passage('‹The exit interviews would be circulated.›'),
    },
  ],
});

test.each`
  said                                | madeOn          | count
  ${'at an earlier meeting'}          | ${'2026-09-22'} | ${1}
  ${'at this meeting'}                | ${'2026-11-24'} | ${0}
  ${'at a meeting that is not named'} | ${null}         | ${0}
`('what was promised $said', ({ madeOn, count }) => {
  expect(suggestionsFrom(promise(madeOn), MEETING, () => false)).toHaveLength(count);
  expect(suggestionsFrom(promise(madeOn), null, () => false)).toEqual([]);
});

test('a short form that neither the paper nor a glossary explains', () => {
  const said = asked(
    'The WFSP met twice.',
    'The WFSP and the CIN team agreed.',
    'The Short Term Plan (STP) is new.',
  );
  expect(said).toMatchObject([{ kind: 'unexplained', short: 'WFSP', uses: 2 }]);
});
