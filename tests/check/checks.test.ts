import { expect, test } from 'vitest';
import { checkAll } from '@/lib/check';
import { textAt } from '@/lib/document/model';
import { extractAll } from '@/lib/extract';
import { paper } from '../support/paper';

function challenged(notation: string) {
  const doc = paper(notation);
  return checkAll(doc, extractAll(doc).findings).map(({ kind, passages, strength }) => ({
    kind,
    strength,
    words: passages.map((at) => textAt(doc, at)),
  }));
}

test.each`
  sentence                                                                            | kind           | words
  ${'The panel meets on Thursday 18 December 2026.'}                                  | ${'date'}      | ${'Thursday 18 December 2026'}
  ${'Replies are due by 31 September 2026.'}                                          | ${'date'}      | ${'31 September 2026'}
  ${'Of the 491 assessments completed in quarter 2, 412 (83 per cent) were on time.'} | ${'ratio'}     | ${'Of the 491 assessments completed in quarter 2, 412 (83 per cent'}
  ${'In May 38 of 46 visits (85%) were on time.'}                                     | ${'ratio'}     | ${'38 of 46 visits (85%'}
  ${'Referrals rose from 214 to 198 in June.'}                                        | ${'direction'} | ${'rose from 214 to 198'}
`('challenges $sentence', ({ sentence, kind, words }) => {
  expect(challenged(sentence)).toEqual([{ kind, strength: 'proved', words: [words] }]);
});

test.each([
  'The panel meets on Friday 18 December 2026.',
  'Replies are due by 29 February 2028.',
  'In May 38 of 46 visits (83%) were on time.',
  'In May 38 of 46 visits (82.6%) were on time.',
  'One in eight, 1 of 8 homes (13%), was late.',
  'Referrals rose from 198 to 214 in June.',
  'Of the 20 staff asked, 12 (60%) replied.',
])('has nothing against %s', (sentence) => {
  expect(challenged(sentence)).toEqual([]);
});

test('a column that does not add up to its total', () => {
  const found = challenged(`
    | Team | Cases | % on time |
    | North | 188 | 80% |
    | South | 64 | 90% |
    | Total | 262 | 85% |
  `);
  expect(found).toEqual([
    { kind: 'sum', strength: 'proved', words: ['North\t188', 'South\t64', 'Total\t262'] },
  ]);
});

test('a column that adds up, one of shares, and one with a part of a part', () => {
  expect(
    challenged(
      '| Team | Cases | % on time |\n| North | 188 | 80% |\n| South | 64 | 90% |\n| Total | 252 | 85% |',
    ),
  ).toEqual([]);
  expect(challenged('| Team | Cases |\n| North | 188 |\n| of which late | 12 |\n| Total | 188 |')).toEqual(
    [],
  );
});

test('green below the target is worth asking, and proved where the key says so', () => {
  const table = '| Measure | Q2 2026/27 | Target | RAG |\n| Visits on time | 91% | 95% | Green |';
  expect(challenged(table)).toMatchObject([{ kind: 'rag', strength: 'worth asking' }]);
  expect(challenged(`${table}\nGreen means at or above target.`)).toMatchObject([
    { kind: 'rag', strength: 'proved' },
  ]);
});

test('one measure with two values for one period', () => {
  const found = challenged(`
    At the end of June 2026 visits to children in need were at 83%.
    # Scorecard
    At the end of June 2026 visits to children in need were at 86%.
  `);
  expect(found).toEqual([{ kind: 'conflict', strength: 'worth asking', words: ['83%', '86%'] }]);
});
