import { expect, test } from 'vitest';
import { overTime } from '@/lib/series/over-time';
import type { Series } from '@/lib/series/series';
import { papersOf } from '../support/committee-papers';

function seriesOf(listed: string, answers: Parameters<typeof overTime>[1] = []): Series {
  const { series } = overTime(papersOf(listed), answers);
  expect(series).toHaveLength(1);
  return series[0] as Series;
}

/** "2026-03-31 88 | 2026-06-30 84, 2026-09-30 81": a bar where the line is cut. */
const drawn = ({ strands }: Series): readonly string[] =>
  strands.map(({ lines }) =>
    lines.map((line) => line.map(({ end, shown }) => `${end} ${shown?.value ?? '?'}`).join(', ')).join(' | '),
  );
const changed = ({ strands: [strand] }: Series): readonly string[] =>
  (strand?.breaks ?? []).flatMap(({ to, changes }) =>
    changes.map((change) => `${to.end} ${change.kind}: ${change.before} → ${change.after}`),
  );
const missing = ({ strands: [strand] }: Series): readonly string[] =>
  (strand?.gaps ?? []).flatMap(({ ends }) => ends);

test('a measure of one name is joined from pack to pack, with its target and comparators', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits on time | 88% | Q4 2025/26 | target 90% | England 86%
    # 2026-09-22 September
    The visits on time (%) | 84% | Q1 2026/27 | target 90% | England 87%`);
  expect(drawn(series)).toEqual(['2026-03-31 88, 2026-06-30 84']);
  expect(changed(series)).toEqual([]);
  expect(series.points.map(({ shown }) => shown?.target)).toEqual([90, 90]);
  expect(series.points.map(({ shown }) => shown?.comparators.map(({ value }) => value))).toEqual([
    [86],
    [87],
  ]);
  expect(
    series.points[1]?.shown?.readings.map(({ paper, figure }) => [paper.title, figure.passage.printed]),
  ).toEqual([['September', '26']]);
});

test('a period that no pack gives is a gap, and no line goes over it', () => {
  const series = seriesOf(`
    # 2025-12-02 December
    Visits on time | 88% | Q2 2025/26
    # 2026-09-22 September
    Visits on time | 84% | Q1 2026/27`);
  expect(missing(series)).toEqual(['2025-12-31', '2026-03-31']);
  expect(drawn(series)).toEqual(['2025-09-30 88 | 2026-06-30 84']);
});

test('what is dated by its meeting alone is missing where another meeting has nothing of it', () => {
  const series = seriesOf(`
    # 2026-03-10 March
    Vacant posts | 12 | -
    # 2026-06-09 June
    Referrals | 400 | Q4 2025/26
    # 2026-09-22 September
    Vacant posts | 9 | -
    # 2026-11-24 November
    Vacant posts | 8 | -`);
  expect(missing(series)).toEqual(['2026-06-09']);
  expect(drawn(series)).toEqual(['2026-03-10 12 | 2026-09-22 9, 2026-11-24 8']);
  expect(series.points.every(({ isDatedByMeeting }) => isDatedByMeeting)).toBe(true);
});

test.each([
  [
    'another limit',
    'Visits | 81% | Q1 2026/27 | printed as Visits within 20 working days: 81%',
    'limit: within 25 working days → within 20 working days',
  ],
  ['another target alone', 'Visits | 81% | Q1 2026/27 | target 95%', 'target: 90 → 95'],
])('a change is said: %s', (_, row, change) => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits | 88% | Q4 2025/26 | target 90% | printed as Visits within 25 working days: 88%
    # 2026-09-22 September
    ${row}`);
  expect(changed(series)).toEqual([`2026-06-30 ${change}`]);
  expect(drawn(series)[0]?.includes('|')).toBe(!change.startsWith('target'));
});

test('another unit of the same kind cuts the line', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Time to re-let a home | 21 days | Q4 2025/26
    # 2026-09-22 September
    Time to re-let a home | 3 weeks | Q1 2026/27`);
  expect(changed(series)).toEqual(['2026-06-30 unit: days → weeks']);
  expect(drawn(series)).toEqual(['2026-03-31 21 | 2026-06-30 3']);
});

const TWO_NAMES = `
  # 2026-06-09 June
  CIN = children in need
  CIN visits in timescale | 88% | Q4 2025/26
  # 2026-09-22 September
  Visits to children in need on time | 84% | Q1 2026/27`;

test('a confirmed name that says the same in other words is joined; one that says something else cuts the line', () => {
  const [pair] = overTime(papersOf(TWO_NAMES), []).likely();
  if (!pair) throw new Error('nothing was asked');
  const confirmed = [{ measures: pair.measures, isSame: true }];
  expect(drawn(seriesOf(TWO_NAMES, confirmed))).toEqual(['2026-03-31 88, 2026-06-30 84']);
  expect(seriesOf(TWO_NAMES, confirmed).names.map(({ printed }) => printed)).toEqual([
    'Visits to children in need on time',
    'CIN visits in timescale',
  ]);
  const other = seriesOf(TWO_NAMES.replace('on time |', 'on time and recorded by managers |'), [
    {
      measures: [pair.measures[0], 'share||visits to children in need on time and recorded by managers'],
      isSame: true,
    },
  ]);
  expect(changed(other)[0]).toMatch(/name: CIN visits in timescale → Visits to children in need on time and/);
  expect(drawn(other)).toEqual(['2026-03-31 88 | 2026-06-30 84']);
});

test('a share of others cuts the line', () => {
  const listed = `
    # 2026-06-09 June
    Percentage of children with a named worker | 88% | Q4 2025/26
    # 2026-09-22 September
    Percentage of families with a named worker | 84% | Q1 2026/27`;
  const measures = ['share||children with named worker', 'share||families with named worker'] as const;
  expect(changed(seriesOf(listed, [{ measures, isSame: true }]))).toEqual([
    '2026-06-30 of-whom: children → families',
  ]);
});

test('a row that prints both periods as one says there was no change', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits | 88% | Q4 2025/26 | printed as Visits within 25 days: 88%
    # 2026-09-22 September
    Visits | 88% | Q4 2025/26 | printed as Visits within 20 days: 88%
    Visits | 84% | Q1 2026/27 | printed as Visits within 20 days: 84%`);
  expect(changed(series)).toEqual([]);
});

test('two values of one period both stand; the later meeting’s is drawn', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits | 88% | Q4 2025/26
    # 2026-09-22 September
    Visits | 86% | Q4 2025/26
    Visits | 84% | Q1 2026/27`);
  expect(series.points[0]?.values.map(({ value }) => value)).toEqual([86, 88]);
  expect(drawn(series)).toEqual(['2026-03-31 86, 2026-06-30 84']);
});

test('where one meeting gives two values of one period, neither is drawn through', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits | 88% | Q4 2025/26
    # 2026-09-22 September
    Visits | 84% | Q1 2026/27
    Visits | 83% | Q1 2026/27`);
  expect(drawn(series)).toEqual(['2026-03-31 88 | 2026-06-30 ?']);
});

test('a value on the last day of a quarter is the quarter’s', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Plans | 88 | Q4 2025/26
    # 2026-09-22 September
    Plans | 88 | 31 March 2026
    Plans | 84 | Q1 2026/27`);
  expect(drawn(series)).toEqual(['2026-03-31 88, 2026-06-30 84']);
  expect(series.points[0]?.shown?.readings).toHaveLength(2);
});

test('years and quarters side by side are lines of their own', () => {
  const series = seriesOf(`
    # 2026-06-09 June
    Visits | 90% | 2024/25
    Visits | 88% | 2025/26
    Visits | 87% | Q3 2025/26
    # 2026-09-22 September
    Visits | 85% | Q4 2025/26
    Visits | 84% | Q1 2026/27`);
  expect(drawn(series)).toEqual([
    '2025-12-31 87, 2026-03-31 85, 2026-06-30 84',
    '2025-03-31 90, 2026-03-31 88',
  ]);
  expect(series.turns).toEqual([]);
});

test('months in place of quarters are a turn, and not joined', () => {
  const series = seriesOf(`
    # 2026-03-10 March
    Visits | 90% | Q2 2025/26
    Visits | 91% | Q3 2025/26
    # 2026-06-09 June
    Visits | 85% | April 2026
    # 2026-09-22 September
    Visits | 84% | May 2026
    Visits | 83% | June 2026`);
  expect(drawn(series)).toEqual([
    '2026-04-30 85, 2026-05-31 84, 2026-06-30 83',
    '2025-09-30 90, 2025-12-31 91',
  ]);
  expect(series.turns.map(({ changes }) => changes)).toEqual([
    [{ kind: 'length', before: 'quarter', after: 'month' }],
  ]);
});

test('what took the place of others leads, though it has fewer points', () => {
  const series = seriesOf(`
    # 2026-03-10 March
    Visits | 90% | 2023/24
    Visits | 91% | 2024/25
    Visits | 92% | 2025/26
    # 2026-09-22 September
    Visits | 85% | Q1 2026/27`);
  expect(series.strands[0]?.points.at(-1)?.shown?.value).toBe(85);
});

test('what has no period in a paper of no date stands nowhere; one meeting alone is no series', () => {
  const { series, seriesOf: found } = overTime(
    papersOf(`
      # undated Briefing
      Visits | 90% | -
      # 2026-06-09 June
      Visits | 85% | April 2026
      Visits | 84% | May 2026`),
    [],
  );
  expect(series).toEqual([]);
  expect(found('share||visits')?.points).toHaveLength(2);
  expect(found('share||never seen')).toBeNull();
});
