/** What goes out is as the W3C's model has it, says all that a note says, and comes back the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Annotation } from '@/lib/annotations/model';
import { readAnnotations } from '@/lib/annotations/read';
import { NOTHING_SAID } from '@/lib/ask/asking';
import { noteRow } from '../support/note';
import { casesOf } from '../support/random';
import { anyNotes, fileOf } from './notes';

/** Terms of https://www.w3.org/ns/anno.jsonld that Kloe uses; any other name in the file must be its own. */
const TERMS = new Set(
  [
    'id type body target source selector refinedBy creator generator motivation conformsTo canonical',
    'items partOf first total startIndex format created modified value start end exact prefix suffix name label',
  ].flatMap((names) => names.split(' ')),
);
const TYPES = new Set([
  'Annotation',
  'AnnotationCollection',
  'AnnotationPage',
  'FragmentSelector',
  'Person',
  'Software',
  'SpecificResource',
  'Text',
  'TextPositionSelector',
  'TextQuoteSelector',
  'TextualBody',
]);
const MOTIVATIONS = new Set(['highlighting', 'commenting', 'questioning']);

/** Names of all members, within the literal and the context not looked at. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, unknown])[] =>
    name === 'kloe' || name === '@context' ? [] : [[name, inner], ...membersOf(inner)],
  );
}

const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);

test('every name in the file is a term of the published context, every reference an IRI', () => {
  const { numRuns, seed } = casesOf(2000);
  fc.assert(
    fc.property(anyNotes, fc.string(), (notes, memberName) => {
      const file = JSON.parse(fileOf(notes, { memberName }));
      expect(file['@context']).toEqual([
        'http://www.w3.org/ns/anno.jsonld',
        { kloe: { '@id': 'urn:kloe:kept', '@type': '@json' } },
      ]);
      for (const [name, value] of membersOf(file)) {
        expect(TERMS).toContain(name);
        if (name === 'type') expect(TYPES).toContain(value);
        if (name === 'motivation') expect(MOTIVATIONS).toContain(value);
        if (['id', 'canonical', 'conformsTo', 'partOf'].includes(name)) expect(isIri(value)).toBe(true);
        if (['target', 'source', 'creator', 'generator', 'first'].includes(name)) {
          expect(typeof value === 'object' || isIri(value)).toBe(true);
        }
      }
      for (const item of file.first.items) expect(Annotation.safeParse(item).success).toBe(true);
      expect(file.total).toBe(file.first.items.length);
    }),
    { numRuns, seed },
  );
});

test('read back, all notes are the same, whatever they hold', () => {
  const { numRuns, seed } = casesOf(2000);
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const read = readAnnotations(fileOf(notes), 0);
      expect(read).toEqual({ ok: true, value: { notes, lines: [], meetings: [], wordless: 0 } });
    }),
    { numRuns, seed },
  );
});

test('a question on page 40 of a pack, as other programs see it', () => {
  const note = noteRow({
    id: '0b9c6c5e-3c1d-4f7a-8f0e-5d1f2a3b4c5d',
    asking: { ...NOTHING_SAID, to: 'Samir Ledwell' },
  });
  const [item] = JSON.parse(fileOf([note], { memberName: 'Mrs Eluned Prys' })).first.items;
  const { kloe, ...annotation } = item;
  const quote = {
    type: 'TextQuoteSelector',
    exact: '72%',
    prefix: 'In quarter 2, ',
    suffix: ' of visits were on time.',
  };
  expect(annotation).toEqual({
    id: 'urn:uuid:0b9c6c5e-3c1d-4f7a-8f0e-5d1f2a3b4c5d',
    type: 'Annotation',
    motivation: 'questioning',
    created: '2026-11-20T00:00:00.000Z',
    modified: '2026-11-21T00:00:00.000Z',
    creator: { type: 'Person', name: 'Mrs Eluned Prys' },
    body: { type: 'TextualBody', value: 'When will the target be met?', format: 'text/plain' },
    target: {
      type: 'SpecificResource',
      source: {
        id: 'https://democracy.westmarch.gov.uk/documents/g1240/Pack.pdf',
        type: 'Text',
        format: 'application/pdf',
        label: 'Reports pack',
        canonical: 'urn:kloe:paper:pack',
      },
      selector: [
        quote,
        {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
          value: 'page=40',
          refinedBy: quote,
        },
      ],
    },
  });
  expect(kloe).toMatchObject({ kind: 'question', item: '7', asking: { to: 'Samir Ledwell' } });
});

test.each([
  ['on a meeting', { paperId: null, quote: null, at: null }, 'urn:kloe:meeting:november'],
  ['on nothing', { paperId: null, quote: null, at: null, meetingKeys: [] }, 'urn:kloe:note:visits'],
])('a note %s has a target all the same', (_, row, target) => {
  expect(JSON.parse(fileOf([noteRow(row)])).first.items[0].target).toBe(target);
});

test('where its words are anchored the page says at which letters they stand', () => {
  const quote = { exact: '72%', prefix: '', suffix: '' };
  const anchor = {
    ...{ version: 1, quote, printed: null, item: null, enough: null, others: null },
    position: { page: 40, start: 12, end: 15 },
  };
  const [item] = JSON.parse(fileOf([noteRow({ anchor })])).first.items;
  expect(item.target.selector[1].refinedBy).toEqual({ type: 'TextPositionSelector', start: 12, end: 15 });
});
