/** Annotations as other programs write them, and what is none: taken whole or refused whole. */
import { expect, test } from 'vitest';
import { LARGEST_BYTES, readAnnotations } from '@/lib/annotations/read';
import { noteRow } from '../support/note';
import { fileOf } from './notes';

const NOW = 1_700_000_000_000;
const read = (file: unknown) => readAnnotations(typeof file === 'string' ? file : JSON.stringify(file), NOW);
const notesOf = (file: unknown) => {
  const result = read(file);
  return result.ok ? result.value.notes : expect.fail(JSON.stringify(result.problem));
};
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const QUOTE = {
  type: 'TextQuoteSelector',
  exact: '72% of visits',
  prefix: 'In quarter 2, ',
  suffix: ' were',
};
const least = {
  '@context': CONTEXT,
  id: 'https://notes.example/1',
  type: 'Annotation',
  target: 'https://a.example/',
};

test('a highlighter of web pages: quotation and position, a comment, a tag', () => {
  const annotation = {
    '@context': CONTEXT,
    type: 'Annotation',
    id: '#d6ad2a9e',
    body: [
      { type: 'TextualBody', value: 'Compare with June.', purpose: 'commenting' },
      { type: 'TextualBody', value: 'visits', purpose: 'tagging' },
    ],
    target: {
      source: 'https://democracy.westmarch.gov.uk/mgAi.aspx?ID=12',
      selector: [QUOTE, { type: 'TextPositionSelector', start: 1209, end: 1222 }],
    },
    created: '2026-11-20T19:30:00Z',
  };
  expect(notesOf(annotation)).toMatchObject([
    {
      id: '#d6ad2a9e',
      kind: 'note',
      text: 'Compare with June.\nvisits',
      quote: { exact: '72% of visits', prefix: 'In quarter 2, ', suffix: ' were' },
      at: null,
      paperId: null,
      paperTitle: 'https://democracy.westmarch.gov.uk/mgAi.aspx?ID=12',
      createdAt: Date.UTC(2026, 10, 20, 19, 30),
      changedAt: Date.UTC(2026, 10, 20, 19, 30),
      exempt: 'no',
    },
  ]);
});

test('a reader of PDFs: a page refined by words, in a page of annotations', () => {
  const page = {
    '@context': CONTEXT,
    id: 'https://notes.example/page1',
    type: 'AnnotationPage',
    items: [
      {
        ...least,
        motivation: ['highlighting', 'questioning'],
        bodyValue: 'When?',
        target: {
          type: 'SpecificResource',
          source: { id: 'https://a.example/pack.pdf', format: 'application/pdf', label: 'Reports pack' },
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
            value: 'page=40',
            refinedBy: QUOTE,
          },
        },
      },
    ],
  };
  expect(notesOf(page)).toMatchObject([
    {
      kind: 'question',
      text: 'When?',
      quote: { exact: '72% of visits' },
      at: { page: 40, printed: null, source: [] },
      paperTitle: 'Reports pack',
      createdAt: NOW,
    },
  ]);
});

test('several targets and a body elsewhere: the first words are quoted, nothing of the others is lost', () => {
  const annotation = {
    ...least,
    body: ['https://a.example/reply', { type: 'SpecificResource', source: 'https://a.example/more' }],
    target: [
      { source: 'https://a.example/', selector: QUOTE },
      { source: 'https://a.example/', selector: { ...QUOTE, exact: '74%' } },
      'https://b.example/',
    ],
  };
  expect(notesOf([annotation])).toMatchObject([
    { text: 'https://a.example/reply\nhttps://a.example/more\n“74%”\nhttps://b.example/' },
  ]);
});

test('a highlight in a picture has no words: what was written comes in, and that is said', () => {
  const picture = {
    ...least,
    body: { type: 'TextualBody', value: 'This map.' },
    target: { source: 'https://a.example/map.png', selector: { type: 'SvgSelector', value: '<svg></svg>' } },
  };
  expect(read(picture)).toMatchObject({
    ok: true,
    value: { wordless: 1, notes: [{ text: 'This map.', quote: null }] },
  });
});

test('what has no name gets one from its words, the same each time; two alike are one', () => {
  const { id: _, ...nameless } = least;
  const other = { ...nameless, bodyValue: 'Other.' };
  const names = notesOf([nameless, nameless, other]).map(({ id }) => id);
  expect(names).toHaveLength(2);
  expect(notesOf([other, nameless]).map(({ id }) => id)).toEqual(names.toReversed());
});

test('script in a body is words', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const body = { type: 'TextualBody', format: 'text/html', value: hostile };
  expect(notesOf({ ...least, body })).toMatchObject([{ text: hostile }]);
});

test('names that change what others are do nothing', () => {
  const json = `{"@context":"${CONTEXT}","id":"__proto__","type":"Annotation","__proto__":{"body":"x","polluted":true},
    "target":{"source":"https://a.example/","constructor":{"prototype":{"polluted":true}}}}`;
  const [note] = notesOf(json);
  expect(note).toMatchObject({ id: '__proto__', text: '' });
  expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test.each<[string, unknown, object]>([
  ['nothing', '', { kind: 'not-json' }],
  ['a cut file', '{"type":"Annotation"', { kind: 'not-json' }],
  ['too deep for anything', '['.repeat(200_000), { kind: 'not-json' }],
  ['a number', '7', { kind: 'not-annotations' }],
  ['any object', { a: 1 }, { kind: 'not-annotations' }],
  ['another kind of thing', { type: 'Person' }, { kind: 'not-annotations' }],
  [
    'a collection whose pages are elsewhere',
    { type: 'AnnotationCollection', first: 'https://a.example/p1' },
    { kind: 'not-annotations' },
  ],
  [
    'a collection of which more pages follow',
    {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', next: 'https://a.example/p2', items: [least] },
    },
    { kind: 'not-annotations' },
  ],
  [
    'no target',
    [least, { ...least, id: 'b', target: undefined }],
    { kind: 'broken', place: 2, field: 'target' },
  ],
  ['no targets', { ...least, target: [] }, { kind: 'broken', place: 1, field: 'target' }],
  ['another type', [{ ...least, type: 'Person' }], { kind: 'broken', place: 1, field: 'type' }],
  [
    'both body and bodyValue',
    { ...least, body: 'https://a.example/', bodyValue: 'x' },
    { kind: 'broken', place: 1 },
  ],
  [
    'a body without words',
    { ...least, body: { type: 'TextualBody' } },
    { kind: 'broken', place: 1, field: 'body' },
  ],
  [
    'a quotation without words',
    { ...least, target: { source: 'x', selector: { type: 'TextQuoteSelector' } } },
    { kind: 'broken', place: 1 },
  ],
  [
    'a position that ends before it begins',
    { ...least, target: { source: 'x', selector: { type: 'TextPositionSelector', start: 9, end: 3 } } },
    { kind: 'broken', place: 1 },
  ],
  [
    'a moment that is none',
    { ...least, created: 'yesterday' },
    { kind: 'broken', place: 1, field: 'created' },
  ],
  [
    'the thirty-first of February',
    { ...least, created: '2026-13-31T00:00:00Z' },
    { kind: 'broken', place: 1, field: 'created' },
  ],
  ['a name twice', [least, { ...least, bodyValue: 'x' }], { kind: 'twice', place: 2 }],
  ['a broken literal', { ...least, kloe: { id: 'a' } }, { kind: 'broken', place: 1, field: 'kloe.kind' }],
])('%s is refused whole', (_, file, problem) => {
  expect(read(file)).toMatchObject({ ok: false, problem });
});

test('more than Kloe takes is refused before it is read', () => {
  expect(read(`"${' '.repeat(LARGEST_BYTES)}"`)).toMatchObject({ problem: { kind: 'too-large' } });
  expect(read(Array.from({ length: 20_001 }, () => 1))).toMatchObject({ problem: { kind: 'too-large' } });
});

test('a file of a later Kloe is left alone', () => {
  const file = JSON.parse(fileOf([noteRow()]));
  expect(read({ ...file, kloe: { ...file.kloe, version: 2 } })).toMatchObject({ problem: { kind: 'newer' } });
});

test('lines of enquiry and meetings travel with the notes', () => {
  const lines = [
    {
      ...{ id: 'line', meetingKeys: ['november'], item: '7', itemTitle: 'Performance' },
      ...{ name: 'Visits on time', wanted: '', evidence: '“72%”', place: 1, createdAt: 5 },
    },
  ];
  const meetings = [
    { key: 'november', council: 'Westmarch', committee: 'Cabinet', date: '2026-11-24', time: '10:30' },
  ];
  expect(read(fileOf([noteRow()], { lines, meetings }))).toMatchObject({ value: { lines, meetings } });
});
