/** One visit with two sets of days: "on 9 and 10 September" in the report, "8 and 9 September" in the letter. */
import { findDates } from '@/lib/document/dates';
import type { Block, PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { daysBetween } from './days';
import type { Why } from './why';

/** What happens once, over a few days. */
const EVENT =
  /\b(?<event>visit|inspect|peer review|peer challenge|hearing|conference|audit|consultation)(?:ed|ion|ions|ors|s)?\b/gi;
/** Longer than this is no event but a period. */
const LONGEST = 21;
/** Days so near each other are one event's, told twice. */
const NEAR = 3;

type Happening = {
  /** A visit of inspectors is a visit and an inspection. */
  readonly events: ReadonlySet<string>;
  readonly first: string;
  readonly last: string;
  readonly at: Span;
};

export function findShiftedEvents(doc: PackDocument): Challenge[] {
  const inOrder = doc.blocks
    .flatMap(happeningsIn)
    .sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
  const distinct = inOrder.filter(
    ({ first, last }, place) => inOrder[place - 1]?.first !== first || inOrder[place - 1]?.last !== last,
  );
  return distinct.flatMap((one, place): Challenge[] => {
    const next = distinct[place + 1];
    const event = next && [...one.events].find((name) => next.events.has(name));
    return event && isSameEvent(one, next) ? [challengeTo(event, one, next)] : [];
  });
}

/** Sentences that name an event and the first and the last of its days. */
function happeningsIn({ kind, text }: Block, block: number): readonly Happening[] {
  if (kind === 'table' || kind === 'furniture') return [];
  return sentencesOf(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const events = new Set(
      [...words.matchAll(EVENT)].map(({ groups }) => groups?.event?.toLowerCase() ?? ''),
    );
    if (events.size === 0) return [];
    return findDates(words).flatMap(({ first, date, start: from, end: to }) => {
      const days = daysBetween(first, date);
      const at = { block, start: start + from, end: start + to };
      return days > 0 && days <= LONGEST ? [{ events, first, last: date, at }] : [];
    });
  });
}

/** They overlap, and begin and end within a few days of each other. */
function isSameEvent(one: Happening, next: Happening): boolean {
  const shift = Math.max(
    Math.abs(daysBetween(one.first, next.first)),
    Math.abs(daysBetween(one.last, next.last)),
  );
  return next.first <= one.last && shift <= NEAR && one.at.block !== next.at.block;
}

function challengeTo(event: string, one: Happening, next: Happening): Challenge {
  const days = [one, next].map(({ first, last }) => [first, last] as const);
  const name = event === 'inspect' ? 'inspection' : event;
  const why: Why = { say: 'event-days', event: name, days };
  const passages = [one.at, next.at].sort((a, b) => a.block - b.block);
  return { kind: 'date', passages, why, strength: 'worth asking' };
}
