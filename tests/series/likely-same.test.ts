import { expect, test } from 'vitest';
import { likelySame } from '@/lib/series/likely-same';
import { readName } from '@/lib/series/measure-name';
import { overTime } from '@/lib/series/over-time';
import { readingsFrom } from '@/lib/series/readings';
import { papersOf } from '../support/committee-papers';
import { growthOfFourfold } from '../support/growth';
import { chanceFrom } from '../support/random';

/** Two packs, a quarter apart, each with one name. */
const packs = (one: string, other: string) =>
  papersOf(`
    # 2026-06-09 June
    CIN = children in need
    ${one}
    # 2026-09-22 September
    ${other}`);

const asked = (one: string, other: string) => overTime(packs(one, other), []).likely().length;

test.each([
  [
    'CIN visits in timescale | 88% | Q4 2025/26',
    'Visits to children in need completed on time | 84% | Q1 2026/27',
  ],
  ['Assessments done within 45 days | 88% | Q4 2025/26', 'Assessed within 45 days | 84% | Q1 2026/27'],
  ['Assesments of risk at home | 88% | Q4 2025/26', 'Assessments of risk at home | 84% | Q1 2026/27'],
  ['Rent collected | £4,000 | Q4 2025/26', 'Rent collected and banked | £4,100 | Q1 2026/27'],
])('asks whether “%s” is “%s”', (one, other) => {
  expect(asked(one, other)).toBe(1);
});

test.each([
  ['a number', 'Visits within 10 days | 88% | Q4 2025/26', 'Visits within 20 days | 84% | Q1 2026/27'],
  ['sex', 'Boys with a plan | 88% | Q4 2025/26', 'Girls with a plan | 84% | Q1 2026/27'],
  ['a negation', 'Children in school | 88% | Q4 2025/26', 'Children not in school | 84% | Q1 2026/27'],
  [
    'an opposite',
    'Cases allocated to a worker | 12 | Q4 2025/26',
    'Cases unallocated to a worker | 9 | Q1 2026/27',
  ],
  [
    'a repetition',
    'Referrals to social care | 12 | Q4 2025/26',
    'Re-referrals to social care | 9 | Q1 2026/27',
  ],
  ['newness', 'New plans for children | 12 | Q4 2025/26', 'Plans for children | 9 | Q1 2026/27'],
  ['its unit', 'Visits on time to families | 88% | Q4 2025/26', 'Visits on time, families | 84 | Q1 2026/27'],
  [
    'whose it is',
    'Visits to families | 88% | Q4 2025/26 | of North team',
    'Visits, families | 84% | Q1 2026/27 | of South team',
  ],
  ['its words', 'Police contacts | 88 | Q4 2025/26', 'School contacts | 84 | Q1 2026/27'],
])('does not ask where %s differs: “%s”, “%s”', (_, one, other) => {
  expect(asked(one, other)).toBe(0);
});

test('two names of one paper mean two things, unless it gives both the same values', () => {
  const second = (value: string) =>
    papersOf(`
      # 2026-09-22 September
      Visits to families | 88% | Q1 2026/27
      # 2026-12-01 December
      Visits to families | 80% | Q2 2026/27
      Visits to families and carers | ${value} | Q2 2026/27`);
  expect(overTime(second('75%'), []).likely()).toEqual([]);
  expect(
    overTime(second('80%'), [])
      .likely()[0]
      ?.agreeing.map(({ end }) => end),
  ).toEqual(['2026-09-30']);
});

test('a pair that gives the same value for the same period is asked about first', () => {
  const { likely } = overTime(
    papersOf(`
      # 2026-06-09 June
      Health checks of looked after babies | 70% | Q4 2025/26
      Dental checks of looked after children by age | 88% | Q4 2025/26
      # 2026-09-22 September
      Health checks of looked after babies done | 71% | Q1 2026/27
      Dental checks of all looked after children | 84% | Q1 2026/27
      Dental checks of all looked after children | 88% | Q4 2025/26`),
    [],
  );
  expect(likely().map(({ agreeing }) => agreeing.length)).toEqual([1, 0]);
});

test('what was told apart on a challenge of one pack is not asked', () => {
  const papers = packs(
    'CIN visits on time | 88% | Q4 2025/26',
    'Visits to children in need | 84% | Q1 2026/27',
  );
  const apart = ['cin visits on time', 'visits to children in need'];
  expect(overTime(papers, [], [apart]).likely()).toEqual([]);
  expect(overTime(papers, [], [apart.slice(1)]).likely()).toHaveLength(1);
});

test('what was answered is not asked again, nor of others that hang together with it', () => {
  const papers = packs(
    'CIN visits on time | 88% | Q4 2025/26',
    'Visits to children in need | 84% | Q1 2026/27',
  );
  const [pair] = overTime(papers, []).likely();
  if (!pair) throw new Error('nothing was asked');
  for (const isSame of [true, false]) {
    expect(overTime(papers, [{ measures: pair.measures, isSame }]).likely()).toEqual([]);
  }
});

test('comparing names grows with them', () => {
  const words = 'visit plan review referral contact worker family school carer team risk home'.split(' ');
  const namedIn = (size: number) => {
    const chance = chanceFrom(7);
    // More names have more words between them: each stands in as many names, however many there are.
    const word = () => {
      const nth = chance.below(size / 20);
      const ending = `${'aeiou'[nth % 5]}${'bdglmnt'[Math.floor(nth / 5) % 7]}${'aeiou'[Math.floor(nth / 35) % 5]}`;
      return `${words[chance.below(words.length)]}${ending}`;
    };
    const listed = Array.from(
      { length: size },
      (_, nth) => `# 2026-06-09 Paper ${nth}\n${word()} ${word()} ${word()} ${word()} | 5 | Q1 2026/27`,
    );
    const readings = papersOf(listed.join('\n')).flatMap((paper) => readingsFrom(paper, readName));
    return [...Map.groupBy(readings, ({ measure }) => measure)].map(([measure, own]) => ({
      measure,
      readings: own,
    }));
  };
  const named = new Map([1000, 4000].map((size) => [size, namedIn(size)]));
  expect(growthOfFourfold((size) => likelySame(named.get(size) ?? [], readName), 1000)).toBeLessThan(9);
});
