/**
 * W3C Web Annotations, of this or any other program → notes. A file is taken whole or refused whole:
 * what it says that no note can hold is words of the note, never dropped and never run.
 */
import { digestOf } from '@/lib/ask/merging';
import type { NoteKind } from '@/lib/marking';
import { fail, ok, type Result } from '@/lib/result';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { KEPT_VERSION, KeptFile, type KeptMeeting, KeptNote } from './kept';
import { Annotation, asList, type Body, isSelector, selectorsOf, type Target } from './model';

/** More would be held in memory several times over. */
export const LARGEST_BYTES = 32 * 1024 * 1024;
const MOST = 20_000;

export type AnnotationProblem =
  | { readonly kind: 'too-large' | 'not-json' | 'not-annotations' | 'newer' }
  /** `place`: of the annotation in the file, from 1; `field`: "target.selector". */
  | { readonly kind: 'broken'; readonly place: number; readonly field: string }
  | { readonly kind: 'twice'; readonly place: number };

export type ReadNotes = {
  readonly notes: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly meetings: readonly KeptMeeting[];
  /** How many mark no words of a text: a picture, a whole page. */
  readonly wordless: number;
};

/** `now`: of what names no moment. */
export function readAnnotations(json: string, now: number): Result<ReadNotes, AnnotationProblem> {
  if (json.length > LARGEST_BYTES) return fail({ kind: 'too-large' });
  const file = parsed(json);
  if (file === undefined) return fail({ kind: 'not-json' });
  const entries = entriesOf(file);
  if (entries === null) return fail({ kind: 'not-annotations' });
  if (entries.length > MOST) return fail({ kind: 'too-large' });
  const about = keptFileOf(file);
  if (!about.ok) return about;
  const notes: NoteRow[] = [];
  const ids = new Set<string>();
  let wordless = 0;
  for (const [place, entry] of entries.entries()) {
    const read = Annotation.safeParse(entry);
    if (!read.success) return broken(place, read.error);
    const kept = read.data.kloe === undefined ? null : KeptNote.safeParse(read.data.kloe);
    if (kept?.success === false) return broken(place, kept.error, 'kloe');
    const note = noteFrom(read.data, kept?.data ?? null, now);
    // Two that have no names and say the same are one.
    if (ids.has(note.id) && read.data.id === undefined) continue;
    if (ids.has(note.id)) return fail({ kind: 'twice', place: place + 1 });
    ids.add(note.id);
    notes.push(note);
    if (!kept && note.quote === null) wordless += 1;
  }
  return ok({ notes, lines: about.value.lines, meetings: about.value.meetings, wordless });
}

type Issues = { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };

const broken = (place: number, { issues }: Issues, within?: string) =>
  fail({
    kind: 'broken' as const,
    place: place + 1,
    field: [...(within ? [within] : []), ...(issues[0]?.path ?? [])].map(String).join('.') || 'type',
  });

/** `undefined` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of its own, whatever its prototype says. */
const own = (thing: Thing, name: string): unknown => (Object.hasOwn(thing, name) ? thing[name] : undefined);

/** One annotation, a list of them, a page, or a collection with its first page in it; `null` for anything else. */
function entriesOf(file: unknown): readonly unknown[] | null {
  if (Array.isArray(file)) return file;
  if (!isThing(file)) return null;
  const types = asList(own(file, 'type') as string);
  if (types.includes('Annotation')) return [file];
  if (types.includes('AnnotationPage')) return itemsOf(file);
  if (!types.includes('AnnotationCollection')) return null;
  const first = own(file, 'first');
  return isThing(first) && own(first, 'next') === undefined ? itemsOf(first) : null;
}

function itemsOf(page: Thing): readonly unknown[] | null {
  const items = own(page, 'items');
  return Array.isArray(items) ? items : isThing(items) ? [items] : null;
}

function keptFileOf(file: unknown): Result<Pick<KeptFile, 'lines' | 'meetings'>, AnnotationProblem> {
  const kept =
    isThing(file) && !asList(own(file, 'type') as string).includes('Annotation')
      ? own(file, 'kloe')
      : undefined;
  if (kept === undefined) return ok({ lines: [], meetings: [] });
  const version = isThing(kept) ? own(kept, 'version') : null;
  if (typeof version === 'number' && version > KEPT_VERSION) return fail({ kind: 'newer' });
  const read = KeptFile.safeParse(kept);
  return read.success ? ok(read.data) : fail({ kind: 'not-annotations' });
}

function noteFrom(annotation: Annotation, kept: KeptNote | null, now: number): NoteRow {
  const targets = asList<Target>(annotation.target);
  const [first] = targets;
  const quote = first === undefined ? null : quoteIn(first);
  const createdAt = annotation.created === undefined ? now : Date.parse(annotation.created);
  const said = {
    text: textOf(annotation, kept === null ? targets.slice(1) : []),
    quote,
    createdAt,
    changedAt: annotation.modified === undefined ? createdAt : Date.parse(annotation.modified),
  };
  if (kept !== null) return { ...kept, ...said };
  return {
    ...said,
    id: idOf(annotation),
    kind: kindOf(annotation, said.text),
    colour: null,
    paperId: null,
    paperTitle: first === undefined ? null : titleOf(first),
    at: quote === null || first === undefined ? null : pageIn(first),
    item: null,
    itemTitle: null,
    meetingKeys: [],
    exempt: 'no',
    asking: null,
    anchor: null,
    sightings: [],
    seenIn: [],
  };
}

function quoteIn(target: Target): NoteRow['quote'] {
  const words = selectorsOf(target).find((one) => isSelector(one, 'TextQuoteSelector'));
  if (words?.exact === undefined) return null;
  return { exact: words.exact, prefix: words.prefix ?? '', suffix: words.suffix ?? '' };
}

/** Another program may have kept the name of a note of ours, and nothing else of it. What has no name gets one from its words. */
const idOf = (annotation: Annotation): string =>
  annotation.id?.replace(/^urn:uuid:/, '') ?? `annotation~${digestOf(annotation)}${digestOf([annotation])}`;

/** "page=38", as other programs name the page of a PDF. */
const PAGE = /(?:^|[#&])page=(?<page>[1-9]\d{0,5})(?:$|&)/;

function pageIn(target: Target): NoteRow['at'] {
  const fragments = selectorsOf(target).filter((one) => isSelector(one, 'FragmentSelector'));
  const page = fragments.flatMap(({ value = '' }) => PAGE.exec(value)?.groups?.page ?? [])[0];
  return page === undefined ? null : { page: Number(page), printed: null, source: [] };
}

/** What it is called, else its address. */
function titleOf(target: Target): string | null {
  if (typeof target === 'string') return target;
  const { source } = target;
  if (source === undefined) return target.id ?? null;
  return typeof source === 'string'
    ? source || null
    : (source.label ?? source.id ?? source.canonical ?? null);
}

/** All that was written, and the words of targets behind the first, a paragraph each. */
function textOf({ body, bodyValue }: Annotation, others: readonly Target[]): string {
  const written = asList<Body>(body).flatMap(wordsOf);
  const quoted = others.flatMap((target) => {
    const quote = quoteIn(target);
    return quote === null ? (titleOf(target) ?? []) : `“${quote.exact}”`;
  });
  return [...asList(bodyValue), ...written, ...quoted].join('\n');
}

/** Markup stays what it is: words. */
function wordsOf(body: Body): readonly string[] {
  if (typeof body === 'string') return [body];
  if (body.value !== undefined) return [body.value];
  const { source } = body;
  return asList(body.id ?? (typeof source === 'string' ? source : source?.id));
}

function kindOf({ motivation }: Annotation, text: string): NoteKind {
  if (asList(motivation).some((one) => one === 'questioning' || one.endsWith('#questioning')))
    return 'question';
  return text === '' ? 'highlight' : 'note';
}
