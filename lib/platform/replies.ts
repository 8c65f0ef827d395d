/**
 * What a page's script may answer, checked before anything else sees it: the
 * process that made it also runs the page's own scripts.
 */
import { z } from 'zod/mini';
import type { ListedItem, ListedPaper, Listing } from '@/lib/document/listing';
import type { Block, PackDocument, Page } from '@/lib/document/model';
import type { Table } from '@/lib/document/table';
import type { Detected } from '@/lib/read/detect';
import type { Result } from '@/lib/result';
import { type PageProblem, type PageReading, RunShape, Whole } from './messages';

const Printed = z.nullable(z.string());
const WORDS = { text: z.string(), runs: z.array(RunShape), page: Whole };

const TableShape = z.object({
  rows: Whole,
  columns: Whole,
  cells: z.array(
    z.object({
      row: Whole,
      column: Whole,
      rowSpan: Whole,
      columnSpan: Whole,
      start: Whole,
      end: Whole,
      page: Whole,
      fill: z.nullable(z.string()),
    }),
  ),
  headerRows: Whole,
  headerColumns: Whole,
  caption: z.nullable(z.string()),
  role: z.enum(['data', 'form']),
  evidence: z.enum(['markup', 'tagged', 'ruled', 'gaps']),
}) satisfies z.ZodMiniType<Table>;

const BlockShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), ...WORDS, level: Whole }),
  z.object({ kind: z.literal('paragraph'), ...WORDS, marker: Printed, body: Whole }),
  z.object({ kind: z.literal('list-item'), ...WORDS, marker: z.string(), body: Whole, depth: Whole }),
  z.object({ kind: z.literal('footnote'), ...WORDS, marker: z.string(), body: Whole }),
  z.object({ kind: z.literal('table'), ...WORDS, table: TableShape }),
  z.object({
    kind: z.literal('furniture'),
    ...WORDS,
    role: z.enum(['running-head', 'page-number', 'stamp', 'blank-page', 'watermark']),
  }),
]) satisfies z.ZodMiniType<Block>;

const PageShape = z.object({
  number: Whole,
  printed: Printed,
  text: z.enum(['read', 'none', 'garbled', 'partly']),
}) satisfies z.ZodMiniType<Page>;

/** Kloe opens these addresses, so nothing but the web is let through. */
const WebAddress = z.url({ protocol: /^https?$/ });

const PaperShape = z.object({
  name: z.string(),
  address: WebAddress,
  role: z.enum(['pack', 'frontsheet', 'supplement', 'minutes', 'decisions', 'report', 'appendix', 'other']),
  format: z.nullable(z.string()),
  bytes: z.nullable(z.number()),
  isExempt: z.boolean(),
}) satisfies z.ZodMiniType<ListedPaper>;

const ItemShape = z.object({
  number: z.string(),
  title: z.string(),
  block: Whole,
  papers: z.array(PaperShape),
  isExempt: z.boolean(),
  continuesAt: z.nullable(WebAddress),
}) satisfies z.ZodMiniType<ListedItem>;

const ListingShape = z.object({
  system: z.enum(['moderngov', 'cmis', 'generic']),
  state: z.enum(['agenda', 'decisions', 'draft-minutes', 'minutes', 'nothing-published', 'cancelled']),
  council: z.nullable(z.string()),
  committee: z.nullable(z.string()),
  date: z.nullable(z.string()),
  time: z.nullable(z.string()),
  venue: z.nullable(z.string()),
  items: z.array(ItemShape),
  papers: z.array(PaperShape),
}) satisfies z.ZodMiniType<Listing>;

const DocumentShape = z.object({
  source: z.enum(['pdf', 'html', 'text']),
  title: z.nullable(z.string()),
  pages: z.array(PageShape),
  blocks: z.array(BlockShape),
  listing: z.nullable(ListingShape),
}) satisfies z.ZodMiniType<PackDocument>;

const DetectedShape = z.object({
  system: z.nullable(z.enum(['moderngov', 'cmis', 'generic'])),
  kind: z.nullable(z.enum(['meeting', 'item', 'decision', 'issue', 'paper', 'index'])),
  meetingKey: z.nullable(z.string()),
  certain: z.boolean(),
}) satisfies z.ZodMiniType<Detected>;

const ReadingShape = z.object({
  address: WebAddress,
  title: z.string(),
  detected: DetectedShape,
  document: DocumentShape,
}) satisfies z.ZodMiniType<PageReading>;

const ProblemShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('is-pdf'), address: z.string() }),
  z.object({ kind: z.literal('unreadable'), detail: z.string() }),
]) satisfies z.ZodMiniType<PageProblem>;

/** The answer to "read-page". */
export const PageAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: ReadingShape }),
  z.object({ ok: z.literal(false), problem: ProblemShape }),
]) satisfies z.ZodMiniType<Result<PageReading, PageProblem>>;
