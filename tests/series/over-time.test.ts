import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overTime } from '@/lib/series/over-time';
import { standingOf } from '@/lib/series/standing';
import { papersOf } from '../support/committee-papers';
import { casesOf } from '../support/random';

const PACKS = papersOf(`
  # 2025-12-02 December
  CIN = children in need
  CIN visits in timescale | 90% | Q2 2025/26 | target 90%
  Boys excluded | 12 | Q2 2025/26
  Visits within 10 days | 70% | -
  # 2026-06-09 June
  Visits to children in need on time | 88% | Q4 2025/26 | target 90%
  Visits to children in need on time | 91% | Q2 2025/26
  Girls excluded | 14 | Q4 2025/26
  Visits within 20 days | 75% | -
  # 2026-06-09 June supplement
  Visits to children in need | 87% | Q4 2025/26
  # 2026-09-22 September
  Visits to all children in need on time | 84% | Q1 2026/27 | target 95% | England 80%
  Boys excluded | 9 | Q1 2026/27
  Boys excluded | 9 | June 2026
  # 2026-11-24 November
  Visits to children in need on time | 80% | Q2 2026/27 | target 95%
  Boys excluded | 7 | Q2 2026/27`);

test('the order in which packs were read and answers given changes nothing', () => {
  const measures = [
    'share||cin visits in timescale',
    'share||visits to children in need on time',
    'share||visits to children in need',
    'share||visits to all children in need on time',
    'count||boys excluded',
    'count||girls excluded',
  ];
  const answer = fc.record({
    measures: fc.tuple(fc.constantFrom(...measures), fc.constantFrom(...measures)),
    isSame: fc.boolean(),
  });
  const cases = fc.uniqueArray(answer, {
    maxLength: 6,
    selector: ({ measures: pair }) => pair.toSorted().join(),
  });
  fc.assert(
    fc.property(
      cases.chain((answers) =>
        fc.record({
          answers: fc.constant(answers),
          answersLater: fc.shuffledSubarray(answers, { minLength: answers.length }),
          packs: fc.shuffledSubarray([...PACKS], { minLength: PACKS.length }),
        }),
      ),
      ({ answers, answersLater, packs }) => {
        const one = overTime(PACKS, answers);
        const other = overTime(packs, answersLater);
        expect(other.series).toEqual(one.series);
        expect(other.likely()).toEqual(one.likely());
        expect(other.conflicts).toEqual(one.conflicts);
        for (const { measures: pair, isSame } of answers) {
          if (isSame || pair[0] === pair[1]) continue;
          const torn = one.series.filter(({ names }) =>
            pair.every((name) => names.some(({ measure }) => measure === name)),
          );
          expect(torn).toEqual([]);
        }
      },
    ),
    casesOf(2000),
  );
});

const standing = (listed: string) => {
  const { series, meetings } = overTime(papersOf(listed), []);
  const [only] = series;
  return only ? standingOf(only, meetings.at(-1) ?? null) : null;
};

test.each([
  ['more visits on time is better', 'Visits completed on time', '88%', true],
  ['fewer re-referrals are better', 'Re-referrals', '88%', false],
  ['nobody says which way is good', 'Plans', '88%', null],
])('worse than a year ago: %s', (_, name, before, isWorse) => {
  expect(
    standing(`
      # 2025-09-22 September
      ${name} | ${before} | Q1 2025/26
      # 2026-09-22 September again
      ${name} | 84% | Q1 2026/27`)?.isWorseThanYearAgo,
  ).toBe(isWorse);
});

test('what is measured in another way is not compared with a year ago', () => {
  expect(
    standing(`
      # 2025-09-22 September
      Visits completed on time | 88% | Q1 2025/26 | printed as within 25 days: 88%
      # 2026-09-22 September again
      Visits completed on time | 84% | Q1 2026/27 | printed as within 20 days: 84%`)?.isWorseThanYearAgo,
  ).toBeNull();
});

test('a target is missed by the newest value and the target given with it', () => {
  const against = standing(`
    # 2025-09-22 September
    Visits completed on time | 88% | Q1 2025/26 | target 80%
    # 2026-09-22 September again
    Visits completed on time | 84% | Q1 2026/27 | target 95%`)?.against;
  expect(against).toEqual({ gap: -11, isMissed: true });
});

test.each([
  ['2026-09-22', false],
  ['2027-03-09', true],
])(
  'a quarterly measure last given in June 2026 is no longer reported in a pack of %s: %s',
  (date, isOver) => {
    expect(
      standing(`
      # 2026-03-10 March
      Visits | 88% | Q3 2025/26
      # 2026-06-09 June
      Visits | 84% | Q4 2025/26
      # ${date} Later
      Referrals | 84 | Q4 2025/26`)?.isNoLongerReported,
    ).toBe(isOver);
  },
);
