/** The figures of a committee's papers, with the member's answers → its measures over time. */
import { areToldApart } from '@/lib/check/explained';
import { inOrder } from './in-order';
import { type LikelySame, likelySame } from './likely-same';
import { type Meanings, nameReader, type ReadName, tokensOf } from './measure-name';
import { type PaperFigures, type Reading, readingsFrom } from './readings';
import { type Answer, type Conflict, groupsFrom } from './same-measure';
import { type Series, seriesFrom } from './series';
import type { Around } from './strands';

export type OverTime<A extends Answer = Answer> = {
  /** Those that papers of more than one meeting give, for more than one period, by name. */
  readonly series: readonly Series[];
  /** The series of a measure, though only one meeting gave it; `null` for one that no paper gives. */
  readonly seriesOf: (measure: string) => Series | null;
  /** Names to ask about: neither joined nor told apart yet. */
  readonly likely: () => readonly LikelySame[];
  readonly conflicts: readonly Conflict<A>[];
  /** Of all meetings with a paper that was read, the latest last. */
  readonly meetings: readonly string[];
};

/** `toldApart`: names that the member told apart where figures of one pack differ. They are not asked about again. */
export function overTime<A extends Answer>(
  papers: readonly PaperFigures[],
  answers: readonly A[],
  toldApart: readonly (readonly string[])[] = [],
): OverTime<A> {
  const read = nameReader(meaningsIn(papers));
  const readings = papers.flatMap((paper) => readingsFrom(paper, read));
  const meetings = [...new Set(papers.flatMap(({ paper }) => paper.date ?? []))].toSorted();
  const around: Around = { read, meetings };
  const { groupOf, conflicts } = groupsFrom(answers);
  const byGroup = Map.groupBy(readings, ({ measure }) => groupOf(measure));
  const seriesOf = (measure: string) => {
    const own = byGroup.get(groupOf(measure));
    return own ? seriesFrom(groupOf(measure), own, around) : null;
  };
  return {
    series: [...byGroup]
      .filter(([, own]) => meetingsOf(own) > 1)
      .map(([id, own]) => seriesFrom(id, own, around))
      .filter(({ points }) => points.length > 1)
      .toSorted(byName),
    seriesOf,
    likely: () => toAsk(readings, { answers, toldApart, groupOf }, read),
    conflicts,
    meetings,
  };
}

/** How many meetings gave them; a paper of no known day counts as one. */
export const meetingsOf = (readings: readonly Reading[]): number =>
  new Set(readings.map(({ paper }) => paper.date ?? paper.id)).size;

const byName = ({ names: [one] }: Series, { names: [other] }: Series): number =>
  (one?.printed ?? '').localeCompare(other?.printed ?? '', 'en-GB') ||
  inOrder(one?.measure ?? '', other?.measure ?? '');

/** What one paper says, where no other says otherwise. */
function meaningsIn(papers: readonly PaperFigures[]): Meanings {
  const meanings = new Map<string, readonly string[] | null>();
  for (const { short, long } of papers.flatMap(({ shortForms }) => shortForms)) {
    const [key, tokens] = [short.toLowerCase(), tokensOf(long)];
    const known = meanings.get(key);
    const isSame = known === undefined || known?.join() === tokens.join();
    meanings.set(key, isSame ? tokens : null);
  }
  return new Map([...meanings].flatMap(([key, tokens]) => (tokens ? [[key, tokens]] : [])));
}

type Said = {
  readonly answers: readonly Answer[];
  readonly toldApart: readonly (readonly string[])[];
  readonly groupOf: (measure: string) => string;
};

/** The likeliest pair of each two groups that no answer tells apart. */
function toAsk(
  readings: readonly Reading[],
  { answers, toldApart, groupOf }: Said,
  read: ReadName,
): readonly LikelySame[] {
  const pairOf = ([one, other]: readonly [string, string]) =>
    [groupOf(one), groupOf(other)].toSorted().join('\n');
  const named = [...Map.groupBy(readings, ({ measure }) => measure)].map(([measure, own]) => ({
    measure,
    readings: own.toSorted((a, b) => inOrder(b.paper.date ?? '', a.paper.date ?? '')),
  }));
  const asked = new Set(answers.map(({ measures }) => pairOf(measures)));
  const own = new Map(named.map(({ measure, readings: all }) => [measure, all]));
  const printed = (measure: string) => own.get(measure)?.[0]?.figure.finding.indicator ?? '';
  return likelySame(named, read).filter(({ measures }) => {
    const pair = pairOf(measures);
    if (areToldApart([printed(measures[0]), printed(measures[1])], toldApart)) return false;
    if (asked.has(pair) || groupOf(measures[0]) === groupOf(measures[1])) return false;
    if (meetingsOf(measures.flatMap((measure) => own.get(measure) ?? [])) < 2) return false;
    asked.add(pair);
    return true;
  });
}
