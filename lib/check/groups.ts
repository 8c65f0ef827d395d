/** Numbers of people that cannot both be: a part larger than its whole, one rate for two numbers. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { isFlow } from './cohort-words';
import { daysBetween } from './days';
import { type Reading, readingsIn } from './readings';
import { shown } from './rounding';
import type { Why } from './why';

/** So few words of the whole are said of many. */
const FEWEST_WORDS = 3;
const YEAR = 366;
const PER = 10_000;

export function findWrongGroups(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const readings = readingsIn(doc, findings).filter(({ isNamed, isSoFar }) => isNamed && !isSoFar);
  return [...partsOverWholes(readings), ...ratesOfTwo(readings)];
}

const keyOf = (words: Iterable<string>): string => [...words].sort().join(' ');

/** "11 on plans became looked after", and six became looked after. */
function partsOverWholes(readings: readonly Reading[]): Challenge[] {
  const counts = readings.filter(({ figure }) => figure.unit === 'count');
  const wholes = Map.groupBy(counts, ({ words, figure }) => `${keyOf(words)}|${figure.period?.end}`);
  return counts.flatMap((part): Challenge[] => {
    if (part.words.size <= FEWEST_WORDS || !isFlow(part.words)) return [];
    const without = [...part.words].map((left) => [...part.words].filter((word) => word !== left));
    const whole = without
      .filter((words) => isFlow(new Set(words)))
      .flatMap((words) => wholes.get(`${keyOf(words)}|${part.figure.period?.end}`) ?? [])
      .toSorted((a, b) => b.figure.value - a.figure.value)[0];
    if (!whole || whole.at.block === part.at.block || whole.figure.value >= part.figure.value) return [];
    const told = ({ figure }: Reading) => `${shown(figure.value)} ${figure.indicator}`;
    const period = whole.figure.period?.text ?? '';
    const why: Why = { say: 'part-over-whole', part: told(part), whole: told(whole), period };
    return [{ kind: 'conflict', passages: [part.at, whole.at], why, strength: 'worth asking' }];
  });
}

/** A number and its rate per 10,000 make out how many there are in all; that hardly changes within a year. */
function ratesOfTwo(readings: readonly Reading[]): Challenge[] {
  const byGroup = Map.groupBy(readings, ({ words }) => keyOf(words));
  return [...byGroup.values()].flatMap((same): Challenge[] => {
    const byDay = Map.groupBy(same, ({ figure }) => figure.period?.end ?? '');
    const days = [...byDay].flatMap(([day, own]) => {
      const rate = own.find(({ figure }) => figure.unit === 'per 10,000' && figure.who === null);
      const counts = own.filter(({ figure }) => figure.unit === 'count');
      return rate && counts.length > 0 ? [{ day, rate, counts }] : [];
    });
    const inTime = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    return inTime.flatMap((later, place): Challenge[] => {
      const earlier = inTime[place - 1];
      if (!earlier || daysBetween(earlier.day, later.day) > YEAR) return [];
      const pairs = earlier.counts.flatMap((one) => later.counts.map((other) => [one, other] as const));
      const meets = ([one, other]: readonly [Reading, Reading]) => {
        const [a, b] = [populationOf(one, earlier.rate), populationOf(other, later.rate)];
        return a.most >= b.least && b.most >= a.least;
      };
      const [first] = pairs;
      if (!first || pairs.some(meets)) return [];
      const told = [
        { count: first[0], rate: earlier.rate },
        { count: first[1], rate: later.rate },
      ].map(({ count, rate }) => {
        const { least, most } = populationOf(count, rate);
        return {
          count: shown(count.figure.value),
          rate: shown(rate.figure.value),
          least: shown(least, 0),
          most: shown(most, 0),
        };
      });
      return [
        {
          kind: 'conflict',
          passages: [first[0].at, earlier.rate.at, first[1].at, later.rate.at],
          why: { say: 'population', counts: told },
          strength: 'worth asking',
        },
      ];
    });
  });
}

function populationOf(count: Reading, rate: Reading): { readonly least: number; readonly most: number } {
  const slack = 0.5 * 10 ** -rate.decimals;
  const { value } = rate.figure;
  return {
    least: (count.figure.value * PER) / (value + slack),
    most: (count.figure.value * PER) / Math.max(value - slack, Number.EPSILON),
  };
}
