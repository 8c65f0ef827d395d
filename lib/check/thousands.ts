/** "£2.4k" in a sentence beside a table in thousands that says 2,400: one of them is out by a thousand. */
import type { PackDocument, Span, TableBlock } from '@/lib/document/model';
import type { Challenge } from './challenges';
import type { Why } from './why';

/** "£2.4k", "£750k", "£1.8m", "£1.8 million"; "£2,400 thousand" is not written. */
const SPOKEN = /£(?<amount>\d{1,4}(?:\.\d+)?) ?(?<unit>k|m|million)\b/gi;
/** "(£000)", "£'000s", "£ thousands": what the cells below are counted in. */
const TABLE_UNIT = /£ ?(?:'|’)?000s?\b|£ ?(?:k\b|thousands?\b)/i;
const CELL_NUMBER = /^\(?-?£?(?<digits>\d{1,3}(?:,\d{3})+)\)?$/;
/** How far from its table a sentence may stand, in blocks. */
const NEAR = 8;
/** Where the unit may stand above the table, in blocks. */
const UNIT_REACH = 2;

export function findWrongThousands(doc: PackDocument): Challenge[] {
  const tables = doc.blocks.flatMap((block, index) =>
    block.kind === 'table' && isInThousands(doc, block, index) ? [{ block, index }] : [],
  );
  return tables.flatMap(({ block, index }) => {
    const cells = numbersIn(block, index);
    const near = Array.from({ length: NEAR * 2 + 1 }, (_, offset) => index - NEAR + offset);
    return near.flatMap((place) => spokenAt(doc, place).flatMap((one) => challengeTo(one, cells)));
  });
}

function isInThousands({ blocks }: PackDocument, { table, text }: TableBlock, index: number): boolean {
  const headers = table.cells
    .filter(({ row }) => row < Math.max(1, table.headerRows))
    .map(({ start, end }) => text.slice(start, end));
  const above = blocks
    .slice(Math.max(0, index - UNIT_REACH), index)
    .filter(({ kind, text: words }) => kind !== 'table' && words.length < 200);
  return [table.caption ?? '', ...headers, ...above.map((block) => block.text)].some((words) =>
    TABLE_UNIT.test(words),
  );
}

/** Each number of the table with the place where it stands last: totals stand below. */
function numbersIn({ table, text }: TableBlock, block: number): ReadonlyMap<number, Span> {
  return new Map(
    table.cells.flatMap(({ row, start, end }) => {
      const match = row < table.headerRows ? null : CELL_NUMBER.exec(text.slice(start, end).trim());
      const digits = match?.groups?.digits;
      return digits === undefined
        ? []
        : [[Number(digits.replaceAll(',', '')), { block, start, end }] as const];
    }),
  );
}

type Spoken = { readonly at: Span; readonly words: string; readonly pounds: number };

function spokenAt({ blocks }: PackDocument, index: number): readonly Spoken[] {
  const block = blocks[index];
  if (!block || block.kind === 'table' || block.kind === 'furniture') return [];
  return [...block.text.matchAll(SPOKEN)].map((match) => ({
    at: { block: index, start: match.index, end: match.index + match[0].length },
    words: match[0],
    pounds: Math.round(
      Number(match.groups?.amount) * (match.groups?.unit?.toLowerCase() === 'k' ? 1e3 : 1e6),
    ),
  }));
}

/** The table's number is the sentence's in pounds, so it would be so many thousand pounds. */
function challengeTo({ at, words, pounds }: Spoken, cells: ReadonlyMap<number, Span>): Challenge[] {
  const cell = cells.get(pounds);
  if (!cell || cells.has(pounds / 1000)) return [];
  const printed = new Intl.NumberFormat('en-GB').format(pounds);
  const why: Why = { say: 'thousands', printed, words };
  return [{ kind: 'unit', passages: [at, cell], why, strength: 'worth asking' }];
}
