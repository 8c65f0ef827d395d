/** What is told of a paper that was published again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changesBetween } from '@/lib/compare/changes';
import { wordDiff } from '@/lib/compare/word-diff';
import { paper } from '../support/paper';
import { casesOf } from '../support/random';

const REPORT = `# Family hubs: first year
  1. The four hubs were opened between April and June, later than planned because two leases were signed late.
  2. Of the families who came, 61% had not been known to any service before, which is more than was hoped for.
  | Hub | Families | Visits |
  | Northgate | 214 | 1,930 |
  | Harbour | 187 | 1,204 |
  3. Parents are seen within 14 days of the first call, and speak well of the evening hours.
  # Money
  4. Spending stood at £412,000 at the end of September against a budget of £395,000 for the half year.
  5. A health visitor joins each hub from January, paid for by the trust for the first eighteen months.`;

/** "Money: figures: £412,000 → £421,000", in order; sections in which nothing changed are not named. */
function told(earlier: string, later: string): readonly string[] {
  return changesBetween(paper(earlier), paper(later)).flatMap(({ title, kind, changes }) => [
    ...(kind === 'new' || kind === 'gone' ? [`${title}: ${kind}`] : []),
    ...changes.map((change) => `${title}: ${saidOf(change)}`),
  ]);
}

function saidOf(change: Change): string {
  if (change.kind === 'added') return `added: ${change.after.text}`;
  if (change.kind === 'removed') return `removed: ${change.before.text}`;
  if (change.kind === 'figures') {
    const figures = change.figures.map(({ name, before, after }) => `${name ?? ''} ${before} → ${after}`);
    return `figures: ${figures.join('; ')}`.replace(':  ', ': ');
  }
  const words = change.words.flatMap(({ kind, text }) =>
    kind === 'same' ? [] : [`${kind === 'old' ? '-' : '+'}${text.trim()}`],
  );
  return `${change.kind}: ${change.kind === 'moved' ? change.after.text.slice(0, 20) : words.join(' ')}`;
}

const without = (start: string) => REPORT.replace(new RegExp(` {2}${start}.*\n`), '');

test.each<[string, string, readonly string[]]>([
  ['nothing', REPORT, []],
  ['other numbers of paragraphs', REPORT.replaceAll(/ {2}\d\. /g, '  '), []],
  ['a figure', REPORT.replace('61%', '64%'), ['Family hubs: first year: figures: 61% → 64%']],
  [
    'a figure with what it counts',
    REPORT.replace('14 days', '21 days'),
    ['Family hubs: first year: figures: 14 days → 21 days'],
  ],
  [
    'a cell, named by its column',
    REPORT.replace('1,204', '1,402'),
    ['Family hubs: first year: figures: Visits 1,204 → 1,402'],
  ],
  [
    'a figure taken out',
    REPORT.replace(' against a budget of £395,000', ''),
    ['Money: figures: £395,000 → null'],
  ],
  [
    'words',
    REPORT.replace('speak well of', 'are pleased with'),
    ['Family hubs: first year: reworded: -speak well of +are pleased with'],
  ],
  ['a "not"', REPORT.replace('had not been', 'had been'), ['Family hubs: first year: reworded: -not']],
  [
    'a paragraph put in, another taken out',
    without('3\\.').replace('  5. ', '  The lease of Northgate may be ended in 2031.\n  5. '),
    [
      'Family hubs: first year: removed: Parents are seen within 14 days of the first call, and speak well of the evening hours.',
      'Money: added: The lease of Northgate may be ended in 2031.',
    ],
  ],
  [
    'a paragraph that stands in another section now',
    `${without('1\\.')}\n  6. The four hubs were opened between April and June, later than planned because two leases were signed late.`,
    ['Money: moved: The four hubs were o'],
  ],
  [
    'one section for another',
    `${REPORT.slice(0, REPORT.indexOf('  # Money'))}  # Staff\n  7. Two posts are vacant at Harbour.`,
    [
      'Money: gone',
      'Money: removed: Money',
      'Money: removed: Spending stood at £412,000 at the end of September against a budget of £395,000 for the half year.',
      'Money: removed: A health visitor joins each hub from January, paid for by the trust for the first eighteen months.',
      'Staff: new',
      'Staff: added: Staff',
      'Staff: added: Two posts are vacant at Harbour.',
    ],
  ],
  ['a paragraph cut in two', REPORT.replace('first call, and', 'first call, and\n '), []],
  ['a row taken out', without('\\| Harbour'), ['Family hubs: first year: removed: Harbour · 187 · 1,204']],
])('%s', (_what, later, changes) => {
  expect(told(REPORT, later)).toEqual(changes);
});

test('sections in which nothing changed say so', () => {
  const sections = changesBetween(paper(REPORT), paper(REPORT.replace('£412,000', '£421,000')));
  expect(sections.map(({ title, kind }) => [title, kind])).toEqual([
    ['Family hubs: first year', 'same'],
    ['Money', 'changed'],
  ]);
});

test('rows that are all alike are known by what they stand beside', () => {
  const rows = (second: string) =>
    `| Day | Seen |\n| none | 0 |\n| ${second} | 4 |\n| none | 0 |\n| none | 0 |`;
  const changes = changesBetween(paper(rows('Monday')), paper(rows('Tuesday'))).flatMap((one) => one.changes);
  expect(changes.map(({ kind }) => kind)).toEqual(['reworded']);
});

const LINES = REPORT.split('\n').filter((line) => !line.includes('|') && !line.includes('#'));

test('whatever order and choice of paragraphs: both papers are told in full, and nothing twice', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(LINES), fc.shuffledSubarray(LINES), (some, others) => {
      const changes = changesBetween(paper(some.join('\n')), paper(others.join('\n'))).flatMap(
        (section) => section.changes,
      );
      const gone = some.filter((line) => !others.includes(line)).length;
      const put = others.filter((line) => !some.includes(line)).length;
      const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
      expect([count('removed'), count('added')]).toEqual([gone, put]);
      expect(changes.length).toBeLessThanOrEqual(gone + put + others.length);
    }),
    casesOf(500),
  );
});

test('what is taken out of a text and put into it makes the other text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '£1', '%', '.', '-', 'not '), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      const withoutKind = (kind: string) =>
        parts.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('');
      expect([withoutKind('new'), withoutKind('old')]).toEqual([before, after]);
    }),
    casesOf(1000),
  );
});
