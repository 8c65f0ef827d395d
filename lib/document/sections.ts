/**
 * Where some words stand in a paper, as a member would say it: the agenda item,
 * the report or appendix, the headings over them, the numbered paragraph.
 */
import type { AgendaLine } from './agenda';
import { type Inner, innerAt, isWithin } from './inner-sections';
import type { PackDocument, Span } from './model';
import { type Part, structureOf } from './parts';

export type Section = {
  /** `minute`: a numbered minute of an earlier meeting; `paragraph`: a numbered paragraph and what follows it. */
  readonly kind:
    | 'item'
    | 'minutes'
    | 'minute'
    | 'report'
    | 'appendix'
    | 'questions'
    | 'heading'
    | 'paragraph';
  /** "7", "5.3", as printed without its full stop; `null` where it has none. */
  readonly number: string | null;
  /** `null` where the paper gives none, and for a paragraph. */
  readonly title: string | null;
  /** ISO; of minutes, the meeting they record. `null` for all else. */
  readonly day: string | null;
  /** The block it begins with. */
  readonly from: number;
};

/** From these words on, until the next turn, the sections are these. */
type Turn = { readonly block: number; readonly start: number; readonly path: readonly Section[] };

const KNOWN = new WeakMap<PackDocument, readonly Turn[]>();

/** The sections around the first of the words, outermost first; `[]` for the front of a paper. */
export function sectionsAt(doc: PackDocument, at: Span): readonly Section[] {
  const turns = turnsOf(doc);
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    const isBefore = turn && (turn.block < at.block || (turn.block === at.block && turn.start <= at.start));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.path ?? [];
}

function turnsOf(doc: PackDocument): readonly Turn[] {
  const known = KNOWN.get(doc);
  if (known) return known;
  const { agenda, parts } = structureOf(doc);
  let item: Section | null = null;
  const turns = parts.flatMap((part): readonly Turn[] => {
    if (part.kind === 'agenda') return doc.listing ? listedTurns(doc, part) : agendaTurns(doc, part, agenda);
    if (part.item?.number !== item?.number) item = part.item && section('item', part.item);
    return partTurns(doc, part, item);
  });
  KNOWN.set(doc, turns);
  return turns;
}

const section = (kind: Section['kind'], more: Partial<Section> & Pick<Section, 'from'>): Section => {
  const { number = null, title = null, day = null, from } = more;
  // An item known by its stamp alone has no title.
  return { kind, number, title: title || null, day, from };
};

/** An item of the agenda holds its words up to the next; the last one ends with its page. */
function agendaTurns({ blocks }: PackDocument, part: Part, agenda: readonly AgendaLine[]): readonly Turn[] {
  const opened = agenda.map(({ number, title, opens }): Turn => {
    const item = section('item', { number, title, from: opens.block });
    return { block: opens.block, start: opens.start, path: [item] };
  });
  const last = opened.at(-1);
  const ends = (index: number) => {
    const block = blocks[index];
    return block?.kind === 'heading' || block?.page !== blocks[last?.block ?? 0]?.page;
  };
  let end = last ? last.block + 1 : part.to;
  while (end < part.to && !ends(end)) end++;
  const before: Turn = { block: part.from, start: 0, path: [] };
  return [before, ...opened, ...(end < part.to ? [{ block: end, start: 0, path: [] }] : [])];
}

/** On a committee system's page an item holds all that stands below its title. */
function listedTurns(doc: PackDocument, part: Part): readonly Turn[] {
  const items = doc.listing?.items ?? [];
  return [
    { block: part.from, start: 0, path: [] },
    ...items.flatMap(({ number, title, block }, index) => {
      const path = [section('item', { number: number || null, title, from: block })];
      return turnsWithin(doc, block, items[index + 1]?.block ?? part.to, path);
    }),
  ];
}

function partTurns(doc: PackDocument, part: Part, item: Section | null): readonly Turn[] {
  const { kind, from, to, title, meetingDate, items } = part;
  const around = item ? [item] : [];
  if (kind === 'minutes') {
    const path = [...around, section('minutes', { day: meetingDate, from })];
    return [
      { block: from, start: 0, path },
      ...items.flatMap((minute) =>
        turnsWithin(doc, minute.from, minute.to, [...path, section('minute', minute)]),
      ),
    ];
  }
  const own = kind === 'agenda' || kind === 'other' ? [] : [section(kind, { title, from })];
  return turnsWithin(doc, from, to, [...around, ...own]);
}

/** The headings and numbered paragraphs among blocks `from` to `to`, inside the sections `around` them. */
function turnsWithin(
  doc: PackDocument,
  from: number,
  to: number,
  around: readonly Section[],
): readonly Turn[] {
  const turns: Turn[] = [{ block: from, start: 0, path: around }];
  let inner: readonly Inner[] = [];
  for (let index = from; index < to; index++) {
    const opened = innerAt(doc, index, around);
    if (!opened) continue;
    inner = [...inner.filter((outer) => isWithin(opened, outer)), opened];
    const path = [
      ...around,
      ...inner.map(({ kind, number, title, block }) => section(kind, { number, title, from: block })),
    ];
    turns.push({ block: index, start: 0, path });
  }
  return turns;
}
