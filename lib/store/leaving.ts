/** Of everything that is kept, what may leave this computer: all but exempt papers and what comes from them. */
import type { LeftOut } from '@/lib/backup/model';
import { plainAddress } from './addresses';
import { isTreatedAsExempt, linesThatMayLeave, mayLeave } from './exempt';
import type { KeptTables, TableName } from './kept-tables';

/** A backup without them says how many rows of each table it lacks. */
export function tablesThatMayLeave(kept: KeptTables): {
  readonly tables: KeptTables;
  readonly leftOut: LeftOut;
} {
  const papers = mayLeave(kept.papers).rows;
  const isOut = outsideOf(kept);
  const tables: KeptTables = {
    ...kept,
    papers: papers.map((paper) => ({
      ...paper,
      // The title of another version is that version's.
      versions: paper.versions.filter(({ paperId }) => papers.some(({ id }) => id === paperId)),
    })),
    notes: mayLeave(kept.notes).rows,
    lines: linesThatMayLeave(kept.lines, kept.notes),
    // A no is remembered by the words it was said to, and nobody can say any more of which paper they are.
    followUps: mayLeave(kept.followUps).rows.map((row) =>
      papers.length < kept.papers.length ? { ...row, rejected: [] } : row,
    ),
    glossary: mayLeave(kept.glossary).rows,
    figureCorrections: mayLeave(kept.figureCorrections).rows,
    explanations: mayLeave(kept.explanations).rows,
    sameMeasures: kept.sameMeasures.filter(({ paperIds }) => !paperIds.some(isOut)),
  };
  const places = placesThatMayLeave(kept, tables);
  const placed = {
    ...tables,
    ...places,
    sharing: kept.sharing.filter(isOfWhatLeaves(tables)),
    meetingDays: kept.meetingDays.filter(({ committeeId }) =>
      places.committees.some(({ id }) => id === committeeId),
    ),
  };
  return { tables: placed, leftOut: lackOf(kept, placed) };
}

/** A paper that is kept no more may have been exempt: nobody can say any more that it was public. */
function outsideOf({ papers }: KeptTables): (paperId: string) => boolean {
  const open = new Set(mayLeave(papers).rows.map(({ id }) => id));
  return (paperId) => !open.has(paperId);
}

/** "question|…": what was shared of a question is as secret as the question. */
function isOfWhatLeaves({ notes, lines, glossary, followUps }: KeptTables) {
  const ids = new Set([notes, lines, glossary, followUps].flat().map(({ id }) => id));
  return ({ id }: KeptTables['sharing'][number]): boolean => ids.has(id.slice(id.indexOf('|') + 1));
}

/** A meeting is known from its own page, or from what is written on it: where none of that leaves, nor does it. */
function placesThatMayLeave(kept: KeptTables, leaving: KeptTables) {
  const secret = kept.papers.filter(isTreatedAsExempt);
  const secretAddresses = new Set(secret.flatMap(({ addresses }) => addresses));
  const isOpen = (address: string) => !secretAddresses.has(plainAddress(address) ?? address);
  const named = meetingsNamed(leaving);
  const meetings = kept.meetings
    .filter(({ key, address }) => (address !== null && isOpen(address)) || named.has(key))
    .map((meeting) => ({
      ...meeting,
      ...listedThatMayLeave(meeting, isOpen),
    }));
  const gone = new Set(kept.meetings.map(({ key }) => key));
  for (const { key } of meetings) gone.delete(key);
  const ofWhatLeaves = new Set(
    [...meetings, ...leaving.followUps, ...leaving.sameMeasures].map((one) => one.committeeId),
  );
  const ofWhatStays = kept.meetings.flatMap(({ key, committeeId }) =>
    gone.has(key) ? (committeeId ?? []) : [],
  );
  const shared = new Set(kept.meetingDays.map(({ committeeId }) => committeeId));
  // One that nothing names any more may be known from an exempt paper that was put elsewhere.
  const committees = kept.committees.filter(
    ({ id, joinedInto }) =>
      ofWhatLeaves.has(id) ||
      kept.committees.some((one) => one.joinedInto === id) ||
      (!ofWhatStays.includes(id) && (joinedInto !== null || shared.has(id))),
  );
  const left = kept.committees.filter((one) => !committees.includes(one)).map(({ councilId }) => councilId);
  const councils = kept.councils.filter(
    ({ id }) =>
      !left.includes(id) ||
      committees.some(({ councilId }) => councilId === id) ||
      kept.councils.some((one) => one.joinedInto === id),
  );
  return { meetings, committees, councils };
}

/** One named as exempt, by its page or since the member said so, leaves with neither its name nor its address. */
function listedThatMayLeave(
  { listed, listedAddresses }: KeptTables['meetings'][number],
  isOpen: (address: string) => boolean,
) {
  const closed = new Set(
    listed.flatMap(({ isExempt, address }) => (isExempt ? plainAddress(address) : null) ?? []),
  );
  return {
    listed: listed.filter(({ isExempt, address }) => !isExempt && isOpen(address)),
    listedAddresses: listedAddresses.filter((address) => isOpen(address) && !closed.has(address)),
  };
}

const meetingsNamed = ({ papers, notes, lines, followUps, explanations }: KeptTables): ReadonlySet<string> =>
  new Set([papers, notes, lines, followUps, explanations].flat().flatMap(({ meetingKeys }) => meetingKeys));

function lackOf(kept: KeptTables, leaving: KeptTables): LeftOut {
  const names = Object.keys(kept) as TableName[];
  const lacks = names.map((name) => [name, kept[name].length - leaving[name].length] as const);
  return Object.fromEntries(lacks.filter(([, lack]) => lack > 0));
}
