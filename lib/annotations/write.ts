/**
 * Notes → W3C Web Annotations, JSON-LD: a collection with one page. What the model has no words for
 * stands in a JSON literal, `kloe`, which other programs pass over.
 */
import type { NoteKind } from '@/lib/marking';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { KEPT_VERSION, type KeptMeeting } from './kept';
import { CONTEXT } from './model';

export type NotesToAnnotate = {
  /** Of the collection: a UUID. */
  readonly id: string;
  readonly label: string;
  readonly notes: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly meetings: readonly KeptMeeting[];
  /** Where a paper stands on the web, and what it is; `null` where it is not known. */
  readonly paperOf: (paperId: string) => PaperOnWeb | null;
  /** Empty where the member gives none. */
  readonly memberName: string;
};

export type PaperOnWeb = {
  /** `null` for one that was dropped or chosen. */
  readonly address: string | null;
  readonly format: 'application/pdf' | 'text/html' | 'text/plain';
};

/** JSON-LD 1.1 keeps such a literal as it is. */
const CONTEXTS = [CONTEXT, { kloe: { '@id': 'urn:kloe:kept', '@type': '@json' } }];
/** What `page=38` means in the address of a PDF; named by the model itself (4.2.1). */
const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc3778';

export function notesToAnnotations(told: NotesToAnnotate): string {
  const collection = `urn:uuid:${told.id}`;
  const file = {
    '@context': CONTEXTS,
    id: collection,
    type: 'AnnotationCollection',
    label: told.label,
    generator: { id: 'urn:kloe', type: 'Software', name: 'Kloe' },
    ...creator(told),
    total: told.notes.length,
    first: {
      id: `${collection}#page1`,
      type: 'AnnotationPage',
      partOf: collection,
      startIndex: 0,
      items: told.notes.map((note) => annotation(note, told)),
    },
    kloe: { version: KEPT_VERSION, meetings: told.meetings, lines: told.lines },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const creator = ({ memberName }: Pick<NotesToAnnotate, 'memberName'>) =>
  memberName === '' ? {} : { creator: { type: 'Person', name: memberName } };

/** A request asks too: what it asks for stands in its words. */
const MOTIVATIONS: Readonly<Record<NoteKind, string>> = {
  highlight: 'highlighting',
  note: 'commenting',
  question: 'questioning',
  request: 'questioning',
};

const annotation = (note: NoteRow, told: NotesToAnnotate) => ({
  id: iriOf('note', note.id),
  type: 'Annotation',
  motivation: MOTIVATIONS[note.kind],
  created: new Date(note.createdAt).toISOString(),
  modified: new Date(note.changedAt).toISOString(),
  ...creator(told),
  ...(note.text === '' ? {} : { body: { type: 'TextualBody', value: note.text, format: 'text/plain' } }),
  target: target(note, told),
  kloe: keptOf(note),
});

/** A UUID as such; any other name within Kloe's own. */
const iriOf = (kind: 'note' | 'paper' | 'meeting', id: string): string =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)
    ? `urn:uuid:${id}`
    : `urn:kloe:${kind}:${encodeURIComponent(id.toWellFormed())}`;

function target(note: NoteRow, told: NotesToAnnotate) {
  const { paperId, quote, meetingKeys } = note;
  const [meeting] = meetingKeys;
  if (paperId !== null) {
    const paper = told.paperOf(paperId);
    const source = sourceOf(note, paperId, paper);
    return quote === null
      ? source
      : { type: 'SpecificResource', source, selector: selectors(note, paper?.format === 'application/pdf') };
  }
  const whole = meeting === undefined ? iriOf('note', note.id) : iriOf('meeting', meeting);
  return quote === null
    ? whole
    : { type: 'SpecificResource', source: whole, selector: selectors(note, false) };
}

/** `canonical`: the same paper wherever it was found, since its name is made from its bytes. */
function sourceOf({ paperTitle }: NoteRow, paperId: string, paper: PaperOnWeb | null) {
  const canonical = iriOf('paper', paperId);
  return {
    id: paper?.address ?? canonical,
    type: 'Text',
    ...(paper === null ? {} : { format: paper.format }),
    ...(paperTitle === null ? {} : { label: paperTitle }),
    canonical,
  };
}

/** The words, and the page with them on it: a page alone would select all of it. Positions count letters of the page, without spaces. */
function selectors({ quote, at, anchor }: NoteRow, isPdf: boolean) {
  const words = { type: 'TextQuoteSelector', ...quote };
  if (at === null) return [words];
  const position = anchor && {
    type: 'TextPositionSelector',
    start: anchor.position.start,
    end: anchor.position.end,
  };
  if (!isPdf) return position ? [words, position] : [words];
  return [
    words,
    {
      type: 'FragmentSelector',
      conformsTo: PDF_FRAGMENTS,
      value: `page=${at.page}`,
      refinedBy: position ?? words,
    },
  ];
}

/** All that the model does not say. */
function keptOf(note: NoteRow): Omit<NoteRow, 'createdAt' | 'changedAt' | 'text' | 'quote' | 'further'> {
  const { createdAt: _, changedAt: __, text: ___, quote: ____, further: _____, ...kept } = note;
  return kept;
}
