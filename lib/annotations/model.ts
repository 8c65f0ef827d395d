/**
 * The part of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/)
 * that says anything of a note on words, as other programs write it too: what may stand once
 * or several times does either, what is not known here is passed over. What is there must hold.
 */
import { z } from 'zod/mini';

export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** No note, quotation or name is longer. */
const LONGEST = 100_000;
/** How deep a selector may be refined. */
const DEEPEST = 4;

const Words = z.string().check(z.maxLength(LONGEST));
const Iri = z.string().check(z.minLength(1), z.maxLength(LONGEST));
/** xsd:dateTime with its zone, "2026-11-24T10:30:00Z". */
const Moment = z.string().check(
  z.maxLength(64),
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/),
  z.refine((moment) => !Number.isNaN(Date.parse(moment))),
);
const some = <Kind extends z.ZodMiniType>(kind: Kind) => z.union([kind, z.array(kind)]);

const TypeNames = some(Words);

export type Selector = {
  readonly type?: string | readonly string[] | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly value?: string | undefined;
  readonly refinedBy?: Selector | readonly Selector[] | undefined;
};

const isOf = (type: Selector['type'], name: string): boolean => [type].flat().includes(name);

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const selectorWithin = (depth: number): z.ZodMiniType<Selector> =>
  z
    .object({
      type: z.optional(TypeNames),
      exact: z.optional(Words),
      prefix: z.optional(Words),
      suffix: z.optional(Words),
      start: z.optional(z.unknown()),
      end: z.optional(z.unknown()),
      value: z.optional(Words),
      refinedBy: z.optional(depth === 0 ? z.never() : some(selectorWithin(depth - 1))),
    })
    .check(
      z.refine(({ type, exact }) => !isOf(type, 'TextQuoteSelector') || exact !== undefined),
      z.refine(
        ({ type, start, end }) =>
          !isOf(type, 'TextPositionSelector') || (isOffset(start) && isOffset(end) && start <= end),
      ),
      z.refine(({ type, value }) => !isOf(type, 'FragmentSelector') || value !== undefined),
    );

/** A selector may be named by its address alone; that says nothing here. */
const Selectors = some(z.union([Iri, selectorWithin(DEEPEST)]));

const Source = z.union([
  Iri,
  z.object({ id: z.optional(Iri), label: z.optional(Words), canonical: z.optional(Iri) }),
]);

const Target = z.union([
  Iri,
  z.object({
    id: z.optional(Iri),
    type: z.optional(TypeNames),
    source: z.optional(Source),
    selector: z.optional(Selectors),
  }),
]);

const Body = z.union([
  Iri,
  z
    .object({
      id: z.optional(Iri),
      type: z.optional(TypeNames),
      value: z.optional(Words),
      source: z.optional(Source),
      purpose: z.optional(some(Words)),
    })
    .check(z.refine(({ type, value }) => !isOf(type, 'TextualBody') || value !== undefined)),
]);

const Agent = z.union([Iri, z.object({ name: z.optional(some(Words)) })]);

export const Annotation = z
  .object({
    id: z.optional(Iri),
    type: TypeNames,
    motivation: z.optional(some(Words)),
    created: z.optional(Moment),
    modified: z.optional(Moment),
    creator: z.optional(some(Agent)),
    body: z.optional(z.nullable(some(Body))),
    bodyValue: z.optional(Words),
    target: z.union([Target, z.array(Target).check(z.minLength(1))]),
    /** What Kloe keeps besides; its own shape is `kept.ts`. */
    kloe: z.optional(z.unknown()),
  })
  .check(
    z.refine(({ type }) => isOf(type, 'Annotation')),
    // "If present, the Annotation MUST NOT have any body" (3.2.6).
    z.refine(({ body, bodyValue }) => bodyValue === undefined || body === undefined || body === null),
  );

export type Annotation = z.infer<typeof Annotation>;
export type Target = z.infer<typeof Target>;
export type Body = z.infer<typeof Body>;

/** One or several, as a list. */
export const asList = <Value>(value: Value | readonly Value[] | null | undefined): readonly Value[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Value];

/** All selectors, those that refine others included. */
export const selectorsOf = (target: Target): readonly Selector[] =>
  typeof target === 'string'
    ? []
    : asList(target.selector).flatMap((one) => (typeof one === 'string' ? [] : withRefined(one)));

const withRefined = (selector: Selector): readonly Selector[] => [
  selector,
  ...asList(selector.refinedBy).flatMap(withRefined),
];

export const isSelector = (selector: Selector, type: string): boolean => isOf(selector.type, type);
