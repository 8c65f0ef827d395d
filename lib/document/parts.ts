/**
 * Which stretch of a pack is what: the agenda, minutes of an earlier meeting,
 * the report behind an item and its appendices. Extractors ask here whose words
 * they are reading.
 */
import { type AgendaLine, agendaLines } from './agenda';
import { frontDay } from './front';
import { isSameNumber } from './item-number';
import { withListed } from './listed-appendices';
import { partsOfListing } from './listed-parts';
import { isSavedRecord, minutedItems } from './minutes';
import type { PackDocument } from './model';
import { printedStarts, titledStarts } from './paper-starts';
import { type PartStart, partStarts } from './part-starts';
import type { ReportFront } from './report-front';
import { closestTitle, isMinutesItem, titleLikeness } from './titles';

export type Part = {
  readonly kind: 'agenda' | 'minutes' | 'report' | 'appendix' | 'questions' | 'other';
  /** Blocks `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  /** As printed, of reports, appendices and questions; `null` where the part does not say it. */
  readonly title: string | null;
  /** Reports only: the form they begin with. */
  readonly front: ReportFront | null;
  /** ISO. Minutes and what is appended to them: the day of the meeting they record. Elsewhere: of this meeting. */
  readonly meetingDate: string | null;
  /** The agenda item the part belongs to; in minutes, the minuted items are in `items`. */
  readonly item: PartItem | null;
  /** Minutes only: each numbered minute with the blocks it covers. */
  readonly items: readonly PartItem[];
};

export type PartItem = {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

/** What a pack is made of: its agenda and its parts, in order, covering every block once. */
export type Structure = { readonly agenda: readonly AgendaLine[]; readonly parts: readonly Part[] };

/** Several extractors ask for the parts of one document, which never changes: worked out once. */
const KNOWN = new WeakMap<PackDocument, Structure>();

/** In the order of the pack. */
export const partsOf = (doc: PackDocument): readonly Part[] => structureOf(doc).parts;

/** Worked out once for each document. */
export function structureOf(doc: PackDocument): Structure {
  const known = KNOWN.get(doc);
  if (known) return known;
  const structure = doc.listing
    ? { agenda: [], parts: partsOfListing(doc, doc.listing) }
    : readStructure(doc);
  KNOWN.set(doc, structure);
  return structure;
}

function readStructure(doc: PackDocument): Structure {
  const found = partStarts(doc);
  const isPaper = found.some(({ kind }) => kind === 'stamp' || kind === 'minutes' || kind === 'report');
  if (!isPaper && isSavedRecord(doc)) return { agenda: [], parts: partsOfRecord(doc) };
  const front = found.find(({ kind }) => kind !== 'appendix' && kind !== 'questions')?.block;
  const agenda = agendaLines(doc, front);
  const after = (agenda.at(-1)?.at.block ?? -1) + 1;
  const stated = onceStamped(found.filter(({ block }) => block >= after));
  const starts = [
    ...withListed(doc, stated),
    ...titledStarts(doc, agenda, stated, after),
    ...printedStarts(doc, agenda, stated),
  ];
  const grouped = Map.groupBy(starts, ({ block }) => block);
  const blocks = [...grouped.keys()].sort((a, b) => a - b);
  const day = frontDay(doc, blocks[0] ?? doc.blocks.length);
  const parts: Part[] = [];
  if (blocks[0] !== 0 && doc.blocks.length > 0) {
    const kind = agenda.length > 0 ? 'agenda' : 'other';
    parts.push({
      kind,
      from: 0,
      to: blocks[0] ?? doc.blocks.length,
      title: null,
      front: null,
      meetingDate: day,
      item: null,
      items: [],
    });
  }
  let owner: Owner | null = null;
  blocks.forEach((from, index) => {
    const to = blocks[index + 1] ?? doc.blocks.length;
    const evidence = grouped.get(from) ?? [];
    const isFront = evidence.some(({ kind }) => kind === 'front');
    owner = isFront ? null : (ownerOf(evidence, agenda, owner) ?? owner);
    const isAppended = evidence.every(({ kind }) => kind === 'appendix' || kind === 'questions');
    const held = isAppended ? (parts.at(-1)?.meetingDate ?? day) : day;
    parts.push(partFrom(doc, evidence, { from, to }, owner, held));
  });
  return { agenda, parts };
}

/**
 * Some councils stamp every page of an item's papers: only the first stamp begins them. Where pages are
 * stamped "Agenda item 7", a mere "Item 7" is a line of some paper.
 */
function onceStamped(starts: readonly PartStart[]): readonly PartStart[] {
  const all = starts.filter(({ kind }) => kind === 'stamp');
  const full = all.filter(({ title }) => /^agenda/i.test(title ?? ''));
  const stamps = full.length > 0 ? full : all;
  const first = new Set(stamps.filter((stamp, index) => stamp.number !== stamps[index - 1]?.number));
  return starts.filter((start) => start.kind !== 'stamp' || first.has(start));
}

/** Items of a meeting's page that somebody saved: what the meeting decided, often without the meeting's day. */
function partsOfRecord(doc: PackDocument): readonly Part[] {
  const to = doc.blocks.length;
  const items = minutedItems(doc, 0, to, 1);
  return [
    {
      kind: 'minutes',
      from: 0,
      to,
      title: null,
      front: null,
      meetingDate: frontDay(doc, to),
      item: null,
      items,
    },
  ];
}

/** How like the next item's title that of a report must be: half its words. */
const IN_TURN = 0.5;

/** The agenda item whose papers a part is among. */
type Owner = { readonly number: string; readonly title: string };

function partFrom(
  doc: PackDocument,
  evidence: readonly PartStart[],
  { from, to }: { readonly from: number; readonly to: number },
  owner: Owner | null,
  day: string | null,
): Part {
  const stated = evidence.find(({ kind }) => kind !== 'stamp');
  const kind = kindOf(stated?.kind);
  const isMinutes = kind === 'minutes';
  return {
    kind,
    from,
    to,
    title: stated?.title ?? null,
    front: stated?.front ?? null,
    meetingDate: isMinutes ? (stated?.day ?? null) : day,
    item: owner && { number: owner.number, title: owner.title, from, to },
    items: isMinutes ? minutedItems(doc, from, to) : [],
  };
}

function kindOf(stated: PartStart['kind'] | undefined): Part['kind'] {
  if (stated === 'front') return 'other';
  return stated === undefined || stated === 'stamp' ? 'report' : stated;
}

/**
 * The item that a part belongs to by its stamp, else by its title; `null` where
 * neither says. A report may word its title otherwise than the agenda, if it
 * comes in its turn.
 */
function ownerOf(
  evidence: readonly PartStart[],
  agenda: readonly AgendaLine[],
  before: Owner | null,
): Owner | null {
  const title = evidence.find(({ kind }) => kind === 'report')?.title ?? null;
  const stamp = evidence.find(({ number }) => number !== null)?.number ?? null;
  if (stamp !== null) {
    return agenda.find(({ number }) => isSameNumber(number, stamp)) ?? { number: stamp, title: title ?? '' };
  }
  const isMinutes = evidence.some(({ kind }) => kind === 'minutes');
  if (isMinutes) return agenda.find((line) => isMinutesItem(line.title)) ?? null;
  if (title === null) return null;
  const after = agenda.slice(agenda.findIndex(({ number }) => number === before?.number) + 1);
  const next = after.find(({ pages }) => pages !== null) ?? after[0];
  const isNext = next !== undefined && titleLikeness(title, next.title) >= IN_TURN;
  return closestTitle(title, agenda) ?? (isNext ? next : null);
}
