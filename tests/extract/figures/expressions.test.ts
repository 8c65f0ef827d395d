/**
 * Every regular expression that finding figures runs, on long hostile text made
 * of what it looks for: none may take longer than in proportion. An expression
 * that is only ever given a few signs is tried with as many.
 */
import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';

type Tried = { readonly expression: RegExp; longest: number };

const LONG = 10_000;
/** In proportion, so many signs take a few milliseconds; with the square, a few hundred. */
const MOST_MS = 60;
/** Four times the signs: 4 in proportion, 16 with the square. */
const MOST_GROWTH = 10;

const SENTENCES = [
  'In May 2026 72% of visits (12 children aged 5 to 11) were on time, up from 71% in Q1 2025/26; the target is 95%',
  'Spending is forecast to be £47.5m, an overspend of £6.3m against a budget of £41m, compared to England (70)',
  'six new children in one of two thirds of 1 in 4 schools, between 2-3m and 5 percentage points per 10,000 (red)',
  'Since 9 October the average wait, as at end of June, fell by 3 days to 24 working days (92.9% last year)',
];
const CELLS = ['72%', '£000', 'Target 95%', 'CP: 84% LAC 82%', 'May 2026', 'North (up 2)', 'England', '(77)'];

/** Papers whose every part is long: sentences, headings, lists, cells, headers, names, notes. */
const PAPERS = [...SENTENCES, CELLS.join(' ')].flatMap((words) => {
  const long = (between: string) =>
    Array(Math.ceil(LONG / words.length))
      .fill(words)
      .join(between);
  return [
    long('; '),
    `# ${long(' ')}`,
    `- ${long(', ')}`,
    `| ${long(' ')} | Q1 |\n| North | 5 |`,
    `| Measure | Q1 |\n| ${long(' ')} | 5 |`,
    `| Measure | Q1 |\n| North | ${long(' ')} |\n* ${long(' ')}`,
    `${words}\n| Measure ${`| ${words} `.repeat(50)}|\n| North ${`| ${words} `.repeat(50)}|`,
  ];
});

function expressionsRun(): readonly Tried[] {
  const seen = new Map<string, Tried>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (words) {
    const tried = seen.get(String(this)) ?? { expression: this, longest: 0 };
    tried.longest = Math.max(tried.longest, words.length);
    seen.set(String(this), tried);
    return exec.call(this, words);
  };
  try {
    for (const notation of PAPERS) findFigures(paper(notation));
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...seen.values()];
}

const ANY = [
  'a',
  'a ',
  'A',
  '1',
  '1 ',
  '1,',
  '1.',
  '1-',
  '(',
  '(1 ',
  '£',
  '£1 ',
  '%',
  '–',
  ' ',
  ': ',
  ', ',
  'of ',
  'the 1 ',
];

/** What the expression itself looks for, again and again, and at the end what it does not. */
function hostileTo({ expression, longest }: Tried): readonly string[] {
  const own = new Set(expression.source.match(/[A-Za-z]{2,}|[£%:;,()–-]/g));
  const pieces = [...ANY, ...[...own].flatMap((word) => [`${word} `, `${word} 1 `])];
  const length = Math.min(longest, LONG);
  return pieces.map((piece) => `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001`);
}

/** Only what is slow at first sight is measured at two sizes: there are thousands to try. */
function isSlow({ source, flags }: RegExp, words: string): boolean {
  const expression = new RegExp(source, `${flags.replace('g', '')}g`);
  const tryOn = (size: number) => {
    expression.lastIndex = 0;
    for (const _ of words.slice(-size).matchAll(expression));
  };
  const before = process.cpuUsage().user;
  tryOn(words.length);
  const isSuspect = (process.cpuUsage().user - before) / 1000 > MOST_MS;
  return isSuspect && growthOfFourfold(tryOn, words.length / 4) > MOST_GROWTH;
}

test('no expression takes longer than in proportion', { timeout: 300_000 }, () => {
  const expressions = expressionsRun();
  expect(expressions.length).toBeGreaterThan(100);
  expect(expressions.filter(({ longest }) => longest >= LONG).length).toBeGreaterThan(30);
  const slow = expressions.flatMap((tried) =>
    hostileTo(tried)
      .filter((words) => isSlow(tried.expression, words))
      .slice(0, 1)
      .map((words) => `${tried.expression} on "${words.slice(0, 30)}…"`),
  );
  expect(slow).toEqual([]);
});
