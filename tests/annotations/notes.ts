/** Notes with all that a note may hold, and a file of them. */
import fc from 'fast-check';
import { notesToAnnotations } from '@/lib/annotations/write';
import { COLOURS, NOTE_KINDS } from '@/lib/marking';
import type { NoteRow } from '@/lib/store/rows';

const words = fc.string({ unit: 'binary', maxLength: 40 });
const id = fc.oneof(fc.uuid(), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }));
const day = fc.constantFrom('2026-11-24', '2026-06-02');
const moment = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const count = fc.nat({ max: 5000 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const quote = fc.record({ exact: words, prefix: words, suffix: words });
const run = fc.record({
  start: count,
  end: count,
  page: count,
  item: count,
  itemStart: count,
  itemEnd: count,
});
const at = fc.record({
  page: fc.integer({ min: 1, max: 900 }),
  printed: maybe(words),
  source: fc.array(run, { maxLength: 2 }),
});
const passage = fc.record({ paperId: id, paperTitle: maybe(words), item: maybe(words), quote, at });
const asking = fc
  .record({
    to: words,
    by: words,
    priority: fc.constantFrom('first' as const, 'normal' as const, 'if-time' as const),
    place: maybe(fc.integer({ min: 1, max: 50 })),
    lineId: maybe(id),
    isFollowUp: fc.boolean(),
    status: fc.constantFrom('draft' as const, 'asked' as const, 'answered' as const, 'not-reached' as const),
    answer: maybe(fc.record({ text: words, on: maybe(day), evidence: words, passage: maybe(passage) })),
    more: fc.array(passage, { maxLength: 2 }),
    requestId: maybe(id),
  })
  .map((said) => ({
    ...said,
    paperIds: [...new Set([...said.more, said.answer?.passage].flatMap((one) => (one ? [one.paperId] : [])))],
  }));
const anchor = fc.record({
  version: fc.constant(1),
  quote,
  position: fc.record({ page: fc.constant(1), start: count, end: count }).map(({ page, start, end }) => ({
    page,
    start: Math.min(start, end),
    end: Math.max(start, end),
  })),
  printed: maybe(words),
  item: maybe(words),
  enough: maybe(fc.record({ both: count, before: maybe(count), after: maybe(count) })),
  others: maybe(fc.record({ around: count, twins: count, apart: count, inWords: count })),
});
const place = fc.record({ item: maybe(words), itemTitle: maybe(words), quote, at, anchor: maybe(anchor) });
const sighting = fc.record({
  paperId: id,
  paperTitle: words,
  outcome: fc.constantFrom('exact' as const, 'reworded' as const, 'figure-changed' as const, 'lost' as const),
  places: fc.array(place, { maxLength: 2 }),
  held: maybe(place),
  saidBy: fc.constantFrom('kloe' as const, 'member' as const, 'nobody' as const),
  on: moment,
});

/** On no paper that is kept: nothing here knows it better than the file. */
export const anyNote: fc.Arbitrary<NoteRow> = fc
  .record({
    id,
    kind: fc.constantFrom(...NOTE_KINDS),
    text: words,
    colour: maybe(fc.constantFrom(...COLOURS)),
    asking: maybe(asking),
    paperId: maybe(id),
    paperTitle: maybe(words),
    quote: maybe(quote),
    at: maybe(at),
    item: maybe(words),
    itemTitle: maybe(words),
    meetingKeys: fc.uniqueArray(id, { maxLength: 2 }),
    exempt: fc.constantFrom('yes' as const, 'no' as const, 'ask' as const),
    anchor: maybe(anchor),
    sightings: fc.array(sighting, { maxLength: 2 }),
    createdAt: moment,
    changedAt: moment,
  })
  .map((note) => ({ ...note, seenIn: [...new Set(note.sightings.map(({ paperId }) => paperId))] }));

export const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id: name }) => name, maxLength: 4 });

export const fileOf = (
  notes: readonly NoteRow[],
  told: Partial<Parameters<typeof notesToAnnotations>[0]> = {},
) =>
  notesToAnnotations({
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    label: 'Notes and questions',
    notes,
    lines: [],
    meetings: [],
    paperOf: (paperId) =>
      paperId === 'pack'
        ? {
            address: 'https://democracy.westmarch.gov.uk/documents/g1240/Pack.pdf',
            format: 'application/pdf',
          }
        : null,
    memberName: '',
    ...told,
  });
