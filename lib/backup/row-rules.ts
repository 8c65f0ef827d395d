/** Of two versions of a row: when each was last written, the member's words in it, and what of the other it takes along. */
import { isEqual } from '@/lib/ask/merging';
import type { RowOf, TableName } from '@/lib/store/kept-tables';

export type Rule<Row> = {
  /** Milliseconds since 1970; `null` where a row does not say: what is here then stays. */
  readonly writtenAt: (row: Row) => number | null;
  /** What the member wrote: where both wrote, both stay. */
  readonly words: (row: Row) => readonly string[];
  /** What is added to and never written over, or cannot be two: the one that holds, with what only the other has. */
  readonly along: (row: Row, other: Row) => Row;
};

const changedAt = (row: { readonly changedAt: number }) => row.changedAt;
const never = () => null;
const noWords = (): readonly string[] => [];
const asIs = <Row>(row: Row): Row => row;

type Rules = { readonly [Name in TableName]: Rule<RowOf<Name>> };

export const RULES: Rules = {
  councils: { writtenAt: never, words: noWords, along: asIs },
  committees: { writtenAt: never, words: noWords, along: asIs },
  meetings: {
    writtenAt: ({ lastSeen }) => lastSeen,
    words: noWords,
    along: (row, other) => ({
      ...row,
      ...linkedAlong(row, other),
      listed: union(row.listed, other.listed, ({ address }) => address),
      listedAddresses: union(row.listedAddresses, other.listedAddresses, asIs),
    }),
  },
  papers: { writtenAt: ({ readAt }) => readAt, words: noWords, along: paperAlong },
  notes: {
    writtenAt: changedAt,
    words: ({ text, asking }) => [text, asking?.answer?.text ?? ''],
    along: noteAlong,
  },
  lines: {
    writtenAt: never,
    words: ({ name, wanted, evidence }) => [name, wanted, evidence],
    along: lineAlong,
  },
  followUps: {
    writtenAt: changedAt,
    words: noWords,
    along: followUpAlong,
  },
  glossary: { writtenAt: changedAt, words: ({ long, note }) => [long, note ?? ''], along: asSecret },
  figureCorrections: { writtenAt: changedAt, words: noWords, along: asSecret },
  explanations: { writtenAt: changedAt, words: ({ reason }) => [reason], along: asSecret },
  sameMeasures: { writtenAt: ({ answeredAt }) => answeredAt, words: noWords, along: asIs },
  sharing: { writtenAt: never, words: noWords, along: asIs },
  meetingDays: {
    writtenAt: never,
    words: noWords,
    along: (row, other) => ({
      ...row,
      read: union(row.read, other.read, asIs),
      next: union(row.next, other.next, ({ id }) => id),
    }),
  },
  settings: { writtenAt: never, words: noWords, along: asIs },
};

/** A meeting that was linked or told apart on either side is so on both; where the two differ, the row that holds says it. */
function linkedAlong({ linked }: RowOf<'meetings'>, { linked: other }: RowOf<'meetings'>) {
  if (!linked || !other) return other ? { linked: other } : {};
  const into =
    linked.into ?? (other.into !== null && !linked.notWith.includes(other.into) ? other.into : null);
  const notWith = union(linked.notWith, other.notWith, asIs).filter((key) => key !== into);
  return { linked: { into, notWith } };
}

/** Where it was met, and which versions of it there are, is never less for the other's sake. */
function paperAlong(row: RowOf<'papers'>, other: RowOf<'papers'>): RowOf<'papers'> {
  const isPlacedThere = other.placedBy === 'member' && row.placedBy !== 'member';
  const { meetingKeys, placedBy } = isPlacedThere ? other : row;
  return {
    ...row,
    meetingKeys,
    placedBy,
    exempt: exemptOfPapers([row, other]),
    exemptSigns: union(row.exemptSigns, other.exemptSigns, ({ sign, words }) => `${sign} ${words}`),
    fingerprints: union(row.fingerprints, other.fingerprints, asIs),
    addresses: union(row.addresses, other.addresses, asIs),
    versions: union(row.versions, other.versions, ({ paperId }) => paperId),
    addedAt: Math.min(row.addedAt, other.addedAt),
  };
}

/** An answer counts before none; of two answers, that it is exempt. */
function exemptOfPapers(papers: readonly RowOf<'papers'>[]): RowOf<'papers'>['exempt'] {
  const answered = papers.filter(
    ({ exempt, exemptSigns }) => exempt === 'yes' || (exempt === 'no' && exemptSigns.length > 0),
  );
  return mostSecret(answered.length > 0 ? answered : papers);
}

type Marked = Pick<RowOf<'papers'>, 'exempt'>;

const mostSecret = (rows: readonly Marked[]): Marked['exempt'] =>
  (['yes', 'ask'] as const).find((one) => rows.some(({ exempt }) => exempt === one)) ?? 'no';

/** Whatever else holds, it is as secret as the more secret of the two. */
function asSecret<Row extends Marked>(row: Row, other: Row): Row {
  return { ...row, exempt: mostSecret([row, other]) };
}

function lineAlong(row: RowOf<'lines'>, other: RowOf<'lines'>): RowOf<'lines'> {
  const marks = [row.exemptFrom, other.exemptFrom].filter((from) => from !== undefined);
  return marks.length === 0 ? row : { ...row, exemptFrom: [...new Set(marks.flat())] };
}

function noteAlong(row: RowOf<'notes'>, other: RowOf<'notes'>): RowOf<'notes'> {
  const more = other.sightings.filter((one) => !row.sightings.some((own) => isEqual(own, one)));
  const sightings =
    more.length === 0 ? row.sightings : [...row.sightings, ...more].toSorted((one, two) => one.on - two.on);
  const further = furtherOf(row, other);
  return {
    ...asSecret(row, other),
    anchor: row.anchor ?? other.anchor,
    sightings,
    ...(further.length > 0 && { further }),
    seenIn: [...new Set([...sightings, ...further].map(({ paperId }) => paperId))],
  };
}

function followUpAlong(row: RowOf<'followUps'>, other: RowOf<'followUps'>): RowOf<'followUps'> {
  const further = furtherOf(row, other);
  return {
    ...asSecret(row, other),
    note: bothTexts(row.note, other.note),
    events: union(row.events, other.events, ({ id }) => id),
    rejected: union(row.rejected, other.rejected, asIs),
    ...(further.length > 0 && { further }),
    paperIds: union(row.paperIds, other.paperIds, asIs),
  };
}

type WithFurther = Pick<RowOf<'notes'>, 'further'>;

const furtherOf = (row: WithFurther, other: WithFurther) =>
  union(row.further ?? [], other.further ?? [], ({ of, paperId }) => `${paperId} ${of}`);

/** What is in either, each once, in the order of the first. */
function union<One>(own: readonly One[], others: readonly One[], nameOf: (one: One) => string): One[] {
  const held = new Set(own.map(nameOf));
  return [...own, ...others.filter((one) => !held.has(nameOf(one)))];
}

/** One below the other, unless the first says it all. */
const bothTexts = (own: string, other: string): string =>
  own.includes(other) ? own : other.includes(own) ? other : `${own}\n${other}`;
