/** One measure, one period, two values: in the text, in a table, in an appendix. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { agree, type Reading, readingsIn } from './readings';
import { shown } from './rounding';
import { againstSentences } from './spoken';

/** More values than this under one name are parts of a breakdown. */
const MOST_VALUES = { '%': 3, other: 5 };
/** Counts so many times apart are of different things. */
const FARTHEST = 2;
/** A smaller number is of an event rather than of a group. */
const FEWEST = 3;
/** More places than this nobody reads. */
const MOST_PLACES = 8;

/** Whom or what a table is of, said over it alone: rows of two such tables are named alike, and are of others. */
const OF_WHOM =
  /\b(?:primary|secondary|special|nursery|reception|key stage \d|ks\d|year \d+|boys|girls|male|female|adults?|older|working[ -]age|urban|rural|in-house|agency|independent|residential|fostering|north\w*|south\w*|east\w*|west\w*)\b/gi;

/** A name that was put together of a row's and a column's, or is no name: "Team: in time", "Total - open". */
const PUT_TOGETHER = /: | - |^totals?\b/i;

/** What leads to a measure's name in a sentence of its change. */
const CHANGE =
  /^there (?:has|have) been an? (?:[a-z]+ )?(?:increase|decrease|rise|fall|reduction) in (?:the )?/i;

export function findConflicts(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const readings = readingsIn(doc, findings);
  const soFar = Map.groupBy(
    readings.filter(({ isSoFar }) => isSoFar),
    nameOf,
  );
  const now = readings.filter(({ isSoFar, isNamed }) => isNamed && !isSoFar);
  const groups = [...Map.groupBy(now, (one) => `${nameOf(one)}|${one.figure.period?.end}`).values()].map(
    withoutStrays,
  );
  const conflicts = groups.filter(isConflict);
  const known = new Set(conflicts.flatMap((same) => same.map(({ figure }) => figure)));
  const spoken = againstSentences(readings, findings).filter(
    (pair) => !pair.every(({ figure }) => known.has(figure)),
  );
  const bySeries = [...Map.groupBy(conflicts, seriesOf).values()];
  return [
    ...bySeries.map((series) => challengeTo(series, soFar)),
    ...spoken.map((pair) => challengeTo([pair], soFar)),
  ];
}

/** What is measured, and whether by share, rate or number. */
const nameOf = ({ figure, words }: Reading): string => `${[...words].sort().join(' ')}|${figure.unit}`;

/** Two tables that differ in several years differ once. */
const seriesOf = (same: readonly Reading[]): string =>
  `${same[0] ? nameOf(same[0]) : ''}|${[...new Set(same.map(({ at }) => at.block))].join()}`;

function isConflict(same: readonly Reading[]): boolean {
  const different = distinct(same);
  const blocks = new Set(different.map(({ at }) => at.block));
  const [first] = same;
  const isShare = first?.figure.unit === '%';
  const most = isShare ? MOST_VALUES['%'] : MOST_VALUES.other;
  return (
    different.length > 1 &&
    different.length <= most &&
    blocks.size === different.length &&
    new Set(different.map(whomOf).filter((whom) => whom !== '')).size <= 1
  );
}

const whomOf = ({ caption }: Reading): string =>
  [...new Set(caption.toLowerCase().match(OF_WHOM))].sort().join(' ');

/** Counts far from most are of something else that has the same name. */
function withoutStrays(same: readonly Reading[]): readonly Reading[] {
  if (same[0]?.figure.unit === '%') return same;
  const sizes = same.map(({ figure }) => figure.value).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  return same.filter(
    ({ figure: { value } }) => value >= FEWEST && value <= FARTHEST * middle && middle <= FARTHEST * value,
  );
}

/** One figure of each value. */
const distinct = (same: readonly Reading[]): readonly Reading[] =>
  same.filter((one, place) => !same.slice(0, place).some((other) => agree(one, other)));

function challengeTo(
  periods: readonly (readonly Reading[])[],
  soFar: ReadonlyMap<string, readonly Reading[]>,
): Challenge {
  const [first] = periods.flat();
  // A table has the name of a measure; a sentence has it among other words.
  const namer =
    periods.flat().find(({ isCell, figure }) => isCell && !PUT_TOGETHER.test(figure.indicator)) ?? first;
  const name = namer?.figure.indicator.replace(CHANGE, '').replace(/\.$/, '');
  // A value that is elsewhere said to be of the year so far may be that here, unsaid.
  const yearly = (first ? (soFar.get(nameOf(first)) ?? []) : []).filter((one) =>
    periods.some((same) =>
      same.some((other) => agree(one, other) && other.figure.period?.end === one.figure.period?.end),
    ),
  );
  const [year] = yearly;
  const passages = [...new Set([...periods.flat(), ...yearly])].slice(0, MOST_PLACES).map(({ at }) => at);
  return {
    kind: 'conflict',
    passages,
    why: {
      say: 'values',
      name: name ?? '',
      unit: first?.figure.unit ?? 'count',
      periods: periods.map((same) => ({
        period: same[0]?.figure.period?.text.replace(/\.$/, '') ?? '',
        values: distinct(same).map(printedValue),
      })),
      yearToDate: year ? printedValue(year) : null,
    },
    strength: 'worth asking',
  };
}

const printedValue = ({ figure }: Reading): string => shown(figure.value, 2);
