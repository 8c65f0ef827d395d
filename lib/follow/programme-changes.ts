/** What a committee's work programme says otherwise than in the pack before: moved, new, no longer there. */
import type { FollowedPaper } from '@/lib/extract/followed';
import type { Passage } from '@/lib/extract/sited';
import { lettersOf } from './paper';

export type ProgrammeEntry = {
  /** The meeting it is planned for; `null`: no day yet. */
  readonly day: string | null;
  readonly paperId: string;
  readonly passage: Passage;
};

/** `was` and `now`: as the pack before had it, and as this one has it; `null`: not there. */
export type ProgrammeChange = { readonly item: string } & (
  | { readonly kind: 'moved'; readonly was: ProgrammeEntry; readonly now: ProgrammeEntry }
  | { readonly kind: 'new'; readonly was: null; readonly now: ProgrammeEntry }
  | { readonly kind: 'gone'; readonly was: ProgrammeEntry; readonly now: null }
);

export type ProgrammeChanges = {
  /** The days of the meetings whose packs are compared. */
  readonly since: string;
  readonly until: string;
  readonly changes: readonly ProgrammeChange[];
};

type Listed = ProgrammeEntry & { readonly item: string };
type Change = { readonly item: string } & (
  | { readonly kind: 'moved'; readonly was: Listed; readonly now: Listed }
  | { readonly kind: 'gone'; readonly was: Listed; readonly now: null }
  | { readonly kind: 'new'; readonly was: null; readonly now: Listed }
);
type Programme = { readonly date: string; readonly entries: readonly Listed[] };

/** Of each pack of the committee with a programme since the one before, the newest first. */
export function programmeChanges(papers: readonly FollowedPaper[]): readonly ProgrammeChanges[] {
  const programmes = programmesOf(papers);
  return programmes
    .flatMap((after, place): readonly ProgrammeChanges[] => {
      const before = programmes[place - 1];
      if (!before) return [];
      const changes = changesBetween(before, after);
      return changes.length === 0 ? [] : [{ since: before.date, until: after.date, changes }];
    })
    .toReversed();
}

/** One a meeting: a pack and its parts print the same programme. */
function programmesOf(papers: readonly FollowedPaper[]): readonly Programme[] {
  const own = papers.flatMap((paper) => {
    const entries = entriesOf(paper);
    return paper.isOwn && paper.date !== null && entries.length > 0 ? [{ date: paper.date, entries }] : [];
  });
  return [...Map.groupBy(own, ({ date }) => date).values()]
    .map((ofDay) => ofDay.reduce((most, one) => (one.entries.length > most.entries.length ? one : most)))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

const entriesOf = ({ id, findings }: FollowedPaper): readonly Listed[] =>
  findings.flatMap(({ finding, passage }) =>
    finding.kind === 'work-programme'
      ? [{ item: finding.item, day: finding.meetingDate, paperId: id, passage }]
      : [],
  );

function changesBetween(before: Programme, after: Programme): readonly ProgrammeChange[] {
  const then = Map.groupBy(before.entries, keyOf);
  const now = Map.groupBy(after.entries, keyOf);
  // What was planned for the meeting itself is moved only where the new programme still has that meeting.
  const coversItself = after.entries.some(({ day }) => day === after.date);
  const isAhead = ({ day }: Listed) =>
    day === null || day > after.date || (coversItself && day === after.date);
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const changes = keys.flatMap((key) => {
    const [were, are] = [then.get(key) ?? [], now.get(key) ?? []];
    const left = were.filter((one) => isAhead(one) && !has(are, one));
    const came = are.filter((one) => !has(were, one));
    return paired(left, came, () => true);
  });
  const kept = changes.filter(({ kind }) => kind === 'moved');
  const left = changes.flatMap(({ was, now: is }) => (was && !is ? [was] : []));
  const came = changes.flatMap(({ was, now: is }) => (is && !was ? [is] : []));
  return [...kept, ...paired(left, came, isLongerName).filter(isOtherDay)].toSorted(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind),
  );
}

/** Each that left with the first that came and is the same; what has no other is gone, or new. */
function paired(
  left: readonly Listed[],
  came: readonly Listed[],
  isSame: (one: Listed, other: Listed) => boolean,
): readonly Change[] {
  const free = [...came];
  const gone = left.map((was): Change => {
    const place = free.findIndex((one) => isSame(was, one));
    const [now] = place < 0 ? [] : free.splice(place, 1);
    return now
      ? { kind: 'moved', item: now.item, was, now }
      : { kind: 'gone', item: was.item, was, now: null };
  });
  return [...gone, ...free.map((now): Change => ({ kind: 'new', item: now.item, was: null, now }))];
}

/** "Workforce strategy" and "Workforce strategy, with the findings of exit interviews". */
function isLongerName(one: Listed, other: Listed): boolean {
  const [name, otherName] = [keyOf(one), keyOf(other)];
  return name.startsWith(otherName) || otherName.startsWith(name);
}

/** What only has a longer name now was not moved. */
const isOtherDay = ({ was, now }: Change): boolean => was === null || now === null || was.day !== now.day;

const KINDS: readonly ProgrammeChange['kind'][] = ['moved', 'gone', 'new'];

const keyOf = ({ item }: Listed): string => lettersOf(item);

const has = (entries: readonly Listed[], { day }: Listed): boolean =>
  entries.some((entry) => entry.day === day);
