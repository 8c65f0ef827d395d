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

const TRACKED = `
# Recommendation tracker
| Meeting | Recommendation | Progress | Status |
| 22 September 2026 | A briefing note be circulated on exit interviews. | Circulated on 3 October | Completed |
| 22 September 2026 | A briefing note be circulated on school places; and | Being written | In progress |
`;

const saidInMinutes = (quote: string) =>
  promise('2026-09-22').findings.map(({ finding, passage }) => ({
    passage,
    finding: { ...finding, quote } as typeof finding,
  }));

test('what a tracker calls complete is not asked for, in the minutes either; what it does not, is', () => {
  const { document, findings } = studyDocument(paper(TRACKED));
  const tracked = siteFindings(document, findings);
  const minuted = saidInMinutes('a briefing note be circulated on exit interviews;');
  const found = { ...NOTHING, findings: [...minuted, ...tracked] };
  expect(suggestionsFrom(found, MEETING, () => true)).toMatchObject([
    { madeOn: '2026-09-22', words: 'A briefing note be circulated on school places; and' },
  ]);
});

test('what minutes and a tracker both have is asked about once', () => {
  const twice = [
    'requests that a visit is arranged;',
    'Requests that a visit is arranged.',
    'requests that two visits are arranged.',
  ];
  const found = { ...NOTHING, findings: twice.flatMap(saidInMinutes) };
  expect(suggestionsFrom(found, MEETING, () => false)).toMatchObject([
    { words: 'requests that a visit is arranged;' },
    { words: 'requests that two visits are arranged.' },
  ]);
});

test.each([
  [
    'a name in the paper spells it',
    ['The Children and Learning Overview Panel met.', 'The CLOP met again.'],
    'CLOP',
  ],
  [
    'it is likely a misprint',
    [
      'The Multi-Agency Risk Assessment Conference (MARAC) met.',
      ...['May', 'June', 'July', 'August'].map((month) => `The MARAC met in ${month}.`),
      'MARCA cases fell.',
    ],
    'MARCA',
  ],
])('where %s, nobody is asked what a short form stands for', (_, sentences, short) => {
  const { document, findings } = studyDocument(paper(sentences.join('\n\n')));
  const found = { ...NOTHING, findings: siteFindings(document, findings) };
  expect(findings.map((finding) => finding.kind === 'short-form' && finding.short)).toContain(short);
  expect(suggestionsFrom(found, MEETING, () => false)).toEqual([]);
});

test('a short form that neither the paper nor a glossary explains', () => {
  const said = asked(
    'The WFSP met twice.',
    'The WFSP and the CIN team agreed.',
    'The Short Term Plan (STP) is new.',
  );
  expect(said).toMatchObject([{ kind: 'unexplained', short: 'WFSP', uses: 2 }]);
});
