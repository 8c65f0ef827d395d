/**
 * What a page's script may answer, checked before anything else sees it: the
 * process that made it also runs the page's own scripts.
 */
import { z } from 'zod/mini';
import type { Property } from '@/lib/read/html/looks';
import {
  ATTRIBUTES,
  LONGEST_ATTRIBUTE,
  MOST_PARTS,
  MOST_SIGNS,
  type PageSnapshot,
  type SnapshotElement,
  TAG,
} from '@/lib/read/snapshot/page-snapshot';
import type { Result } from '@/lib/result';
import type { PageProblem, TakenPage } from './messages';

const ShortText = z.string().check(z.maxLength(LONGEST_ATTRIBUTE));

const PROPERTIES = [
  'background-color',
  'clip',
  'clip-path',
  'font-size',
  'font-weight',
  'left',
  'list-style-type',
  'margin-left',
  'position',
  'vertical-align',
] as const satisfies readonly Property[];

const ElementShape = z.object({
  tag: z.string().check(z.regex(TAG)),
  attributes: z.optional(z.array(z.tuple([z.enum(ATTRIBUTES), ShortText]))),
  style: z.optional(z.array(z.tuple([z.enum(PROPERTIES), ShortText]))),
  stated: z.optional(ShortText),
  shown: z.optional(z.enum(['in-open-fold', 'never'])),
  isOnePixel: z.optional(z.literal(true)),
}) satisfies z.ZodMiniType<SnapshotElement>;

const Parts = z
  .array(z.nullable(z.union([z.string().check(z.maxLength(MOST_SIGNS)), ElementShape])))
  .check(z.maxLength(MOST_PARTS));

const SnapshotShape = z.object({
  title: z.string(),
  head: Parts,
  body: Parts,
}) satisfies z.ZodMiniType<PageSnapshot>;

const TakenShape = z.object({
  /** Kloe opens addresses, so nothing but the web is let through. */
  address: z.url({ protocol: /^https?$/ }),
  snapshot: SnapshotShape,
}) satisfies z.ZodMiniType<TakenPage>;

const ProblemShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('is-pdf'), address: z.string() }),
  z.object({ kind: z.literal('too-large') }),
  z.object({ kind: z.literal('unreadable'), detail: z.string() }),
]) satisfies z.ZodMiniType<PageProblem>;

/** The answer to "read-page". */
export const PageAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: TakenShape }),
  z.object({ ok: z.literal(false), problem: ProblemShape }),
]) satisfies z.ZodMiniType<Result<TakenPage, PageProblem>>;
