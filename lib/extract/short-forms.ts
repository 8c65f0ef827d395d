/** Finds short forms in use and what the paper itself says they mean. */
import { type Block, type PackDocument, pageAt, type Span } from '@/lib/document/model';
import type { ShortForm, SpelledOut } from './findings';
import { wordsBeside } from './short-forms/beside';
import { definitionsIn } from './short-forms/definitions';
import {
  isExplainable,
  isShortForm,
  ordinaryWords,
  SHORT_FORM,
  singular,
  singularLike,
  withoutAddresses,
} from './short-forms/shapes';
import { spelledOut } from './short-forms/spelled-out';
import { isSpelling } from './short-forms/spelling';
import { type Stretch, stretchesOf } from './short-forms/stretches';

export function findShortForms(doc: PackDocument): ShortForm[] {
  const stretches = stretchesOf(doc);
  const explained = Map.groupBy(
    [...stretches.flatMap(explanationsIn), ...doc.blocks.flatMap(glossaryRows)],
    ({ short }) => keyOf(short),
  );
  const ordinary = ordinaryWords(stretches.map(({ text }) => text));
  const uses = Map.groupBy(
    stretches.flatMap((stretch) =>
      usesIn(stretch, (short) => explained.has(keyOf(short)) || isShortForm(short, ordinary)),
    ),
    ({ short }) => keyOf(short),
  );
  const keys = [...new Set([...explained.keys(), ...uses.keys()])];
  const spelled = spelledOut(
    stretches,
    keys.filter((key) => !explained.has(key)),
  );
  return keys
    .map((key) => shortForm(doc, explained.get(key) ?? [], uses.get(key) ?? [], spelled.get(key) ?? []))
    .sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** HoS and HOS are one short form. */
const keyOf = (short: string): string => short.toUpperCase();

type Explanation = { readonly short: string; readonly long: string; readonly at: Span };

function shortForm(
  doc: PackDocument,
  explained: readonly Explanation[],
  used: readonly Use[],
  spelled: readonly SpelledOut[],
): ShortForm {
  const longs = [...new Map(explained.map(({ long }) => [long.toLowerCase(), long])).values()];
  const { short, at } = explained[0] ?? used[0] ?? { short: '', at: { block: 0, start: 0, end: 0 } };
  const usedAt = used.length > 0 ? used.map((use) => use.at) : [at];
  return {
    kind: 'short-form',
    at,
    short,
    long: longs[0] ?? null,
    otherLong: longs.slice(1),
    spelled,
    beside: explained.length > 0 ? [] : used.slice(0, MOST_BESIDE).map((use) => use.beside),
    uses: usedAt,
    pages: [...new Set(usedAt.map((use) => pageAt(doc, use)))],
  };
}

/** Uses whose neighbours are kept: more of them tell nothing new. */
const MOST_BESIDE = 5;

const explanationsIn = ({ block, offset, text }: Stretch): Explanation[] =>
  definitionsIn(text)
    .filter(({ short }) => isExplainable(short))
    .map(({ short, long, start, end }) => ({
      short: singular(short),
      long: singularLike(long, short),
      at: { block, start: start + offset, end: end + offset },
    }));

/** A glossary table: short form in the first cell of a row, its long form in the next. */
function glossaryRows(block: Block, index: number): Explanation[] {
  if (block.kind !== 'table') return [];
  return block.table.cells.flatMap((cell, place): Explanation[] => {
    const next = block.table.cells[place + 1];
    if (cell.column !== 0 || next?.column !== 1 || next.row !== cell.row) return [];
    const short = block.text.slice(cell.start, cell.end).trim();
    const long = block.text.slice(next.start, next.end).trim();
    if (!/^[A-Za-z&+/]{2,10}$/.test(short) || !/[A-Z].*[A-Z]/.test(short) || !isSpelling(long, short))
      return [];
    return [{ short: singular(short), long, at: { block: index, start: cell.start, end: next.end } }];
  });
}

type Use = { readonly short: string; readonly at: Span; readonly beside: string };

/** In a line set in capitals nothing can be told from its shape: only known short forms count there. */
function usesIn({ block, offset, text }: Stretch, isKnown: (short: string) => boolean): Use[] {
  const isShouted = inCapitals(text);
  return [...withoutAddresses(text).matchAll(SHORT_FORM)].flatMap((match): Use[] => {
    const short = singular(match[0]);
    if (isShouted || isName(text, match.index) || !isKnown(short)) return [];
    const start = offset + match.index;
    const end = match.index + match[0].length;
    return [
      {
        short,
        at: { block, start, end: start + match[0].length },
        beside: wordsBeside(text, match.index, end),
      },
    ];
  });
}

/** Most of its letters are capitals, and it is more than one short form. */
function inCapitals(text: string): boolean {
  if (!/[A-Z]{2,} [A-Z]{2,}/.test(text)) return false;
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  const small = text.match(/[a-z]/g)?.length ?? 0;
  return capitals > small;
}

/** Initials of a person: "J SMITH", "Cllr AB Jones", "Mr JT Brown". */
const isName = (text: string, at: number): boolean =>
  /\b(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev|Sir|Prof)\.? $/.test(text.slice(Math.max(0, at - 12), at));
