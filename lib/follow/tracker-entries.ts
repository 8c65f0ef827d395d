/**
 * The entries of a clerk's tracker → follow-ups, and what it says became of each. Taken whole or not at all: an entry
 * that cannot be read keeps out all of them, and is named.
 */
import { readDate } from '@/lib/document/dates';
import type { ColumnRole } from '@/lib/extract/decisions/tracker-columns';
import { categoryOf, ownerNamed, statusOf } from '@/lib/extract/decisions/tracker-state';
import type { FollowUpEvent } from '@/lib/store/follow-rows';
import { sameEntries } from './joining';
import { dayIn, stepsOfRow } from './outcomes';
import { type FollowUp, lettersOf } from './paper';
import { deciderOf, foundId } from './raised';
import { rewordedAmong } from './reworded';
import type { SheetRow, TrackerSheet } from './tracker-sheet';

export type About = {
  /** Of what no category names. */
  readonly kind: FollowUp['kind'];
  readonly committeeId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type TrackerReading =
  | { readonly kind: 'read'; readonly entries: readonly FollowUp[] }
  /** No column holds what was asked. */
  | { readonly kind: 'no-text' }
  /** Lines that say something, and not what was asked. */
  | { readonly kind: 'without-text'; readonly lines: readonly number[] }
  /** The same was asked at the same meeting, of somebody else or by another day. */
  | { readonly kind: 'twice'; readonly lines: readonly [number, number] };

/** What stands in the cells of a row; a meeting that is not said is that of the row above. */
type Entry = { readonly line: number; readonly said: (role: ColumnRole) => string; readonly meeting: string };

export function entriesIn(sheet: TrackerSheet, about: About): TrackerReading {
  if (!sheet.roles.includes('text')) return { kind: 'no-text' };
  const rows = sheet.rows.filter((row) => sheet.roles.some((role, column) => role && cellOf(row, column)));
  const entries = entriesOf(rows, sheet);
  const wordless = entries.filter(({ said }) => said('text') === '');
  if (wordless.length > 0) return { kind: 'without-text', lines: wordless.map(({ line }) => line) };
  const read = new Map<string, { readonly line: number; readonly followUp: FollowUp }>();
  for (const entry of entries) {
    const followUp = followUpFrom(entry, about);
    const before = read.get(followUp.id);
    if (before && !isOne(before.followUp, followUp))
      return { kind: 'twice', lines: [before.line, entry.line] };
    const one = before ? withEvents(before.followUp, followUp.events) : followUp;
    read.set(followUp.id, { line: before?.line ?? entry.line, followUp: one });
  }
  return { kind: 'read', entries: [...read.values()].map(({ followUp }) => followUp) };
}

const isOne = (one: FollowUp, other: FollowUp): boolean =>
  one.owner === other.owner && one.due === other.due && one.minute === other.minute;

/** Those that are there already are not added again. */
function withEvents(one: FollowUp, events: readonly FollowUpEvent[]): FollowUp {
  const known = new Set(one.events.map(({ id }) => id));
  return { ...one, events: [...one.events, ...events.filter(({ id }) => !known.has(id))] };
}

const cellOf = ({ fields }: SheetRow, column: number): string => fields[column]?.trim() ?? '';

function entriesOf(rows: readonly SheetRow[], { roles }: TrackerSheet): readonly Entry[] {
  let meeting = '';
  return rows.map((row) => {
    const said = (role: ColumnRole) => {
      const column = roles.indexOf(role);
      return column < 0 ? '' : cellOf(row, column);
    };
    meeting = said('meeting') || meeting;
    return { line: row.line, said, meeting };
  });
}

function followUpFrom({ said, meeting }: Entry, { kind, committeeId, now }: About): FollowUp {
  const category = categoryOf(said('category'));
  const is = category === null ? kind : category === 'information request' ? 'request' : 'recommendation';
  const text = said('text');
  const madeOn = readDate(meeting);
  const owner = ownerNamed(said('owner'));
  return {
    id: trackerId(is, madeOn, text),
    kind: is,
    committeeId,
    text,
    began: is === 'request' ? 'asked' : 'made',
    madeOn,
    minute: said('minute') || null,
    owner,
    decider: is === 'request' ? null : deciderOf(text, owner),
    due: said('due') || null,
    dueDate: readDate(said('due')),
    paperId: null,
    paperTitle: null,
    quote: null,
    at: null,
    item: null,
    itemTitle: said('item') || null,
    meetingKeys: [],
    // A meeting without a day: its words are kept.
    note: madeOn === null ? meeting : '',
    events: eventsOf(said('response'), said('status'), { kind: is, now }),
    rejected: [],
  };
}

/** The same for the same words of the same meeting, in whichever tracker they stand. */
const trackerId = (kind: FollowUp['kind'], madeOn: string | null, text: string): string =>
  foundId(kind, madeOn, text).replace(/^found/, 'tracker');

/** The same for the same words, so that a tracker brought in again adds what is new in it alone. */
function eventsOf(
  response: string,
  statusText: string,
  { kind, now }: Pick<About, 'kind' | 'now'>,
): readonly FollowUpEvent[] {
  if (response === '' && statusText === '') return [];
  const row = { response: response || null, status: statusOf(statusText), statusText: statusText || null };
  const words = [response, statusText].filter((part) => part !== '').join('\n');
  return stepsOfRow(row, kind).map((step) => ({
    id: `tracker|${step.kind}|${lettersOf(words)}`,
    on: dayIn(response, new Date(now).toISOString().slice(0, 10)),
    step,
    words,
    evidence: null,
    proposal: null,
    addedAt: now,
  }));
}

export type IncomingTracker = {
  readonly fresh: readonly FollowUp[];
  /** As they would then be, with how many events are new. */
  readonly changed: readonly { readonly followUp: FollowUp; readonly added: number }[];
  readonly same: readonly FollowUp[];
  /** New by their words, and what each may be in other words; also those that the member said are. */
  readonly perhaps: readonly { readonly entry: FollowUp; readonly held: FollowUp }[];
};

/**
 * Nothing that is held is written over: a tracker adds what happened, and what is not there yet. `isSame`: ids of the
 * entries of which the member says that they are held in other words.
 */
export function besideHeld(
  entries: readonly FollowUp[],
  held: readonly FollowUp[],
  isSame: ReadonlySet<string> = new Set(),
): IncomingTracker {
  const byWords = new Map(held.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));
  const ownOf = ({ kind, madeOn, text }: FollowUp) => byWords.get(foundId(kind, madeOn, text));
  const unknown = entries.filter((entry) => !ownOf(entry));
  const met = new Set(entries.flatMap((entry) => ownOf(entry) ?? []));
  const reworded = rewordedAmong(
    unknown,
    held.filter((one) => !met.has(one)),
  );
  const changed: { followUp: FollowUp; added: number }[] = [];
  const same: FollowUp[] = [];
  const fresh: FollowUp[] = [];
  for (const entry of entries) {
    const otherwise = isSame.has(entry.id) ? reworded.get(entry.id) : undefined;
    const own = ownOf(entry) ?? otherwise;
    if (!own) {
      fresh.push(entry);
      continue;
    }
    const followUp = withEvents(own, otherwise ? [...entry.events, sameAs(entry)] : entry.events);
    const added = followUp.events.length - own.events.length;
    if (added === 0) same.push(own);
    else changed.push({ followUp, added });
  }
  const perhaps = unknown.flatMap((entry) => {
    const one = reworded.get(entry.id);
    return one ? [{ entry, held: one }] : [];
  });
  return { fresh, changed, same, perhaps };
}

/** By its words; by those it had under another kind; by those of entries that the member said are the same. */
const namesOf = (one: FollowUp): readonly string[] => [
  ...[one.id, ...sameEntries(one)].map((id) => id.replace(/^tracker/, 'found')),
  foundId(one.kind, one.madeOn, one.text),
];

const sameAs = ({ id, text, events }: FollowUp): FollowUpEvent => ({
  id: `same|${id}`,
  on: null,
  step: { kind: 'linked', to: id },
  words: text,
  evidence: null,
  proposal: null,
  addedAt: Math.max(0, ...events.map(({ addedAt }) => addedAt)),
});
