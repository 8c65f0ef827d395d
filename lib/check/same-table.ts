/** Two tables with the same numbers under names that exclude each other: "Current spending" and "Proposed budget". */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { type Sheet, sheetsOf } from './sheet';
import type { Why } from './why';

/** Fewer numbers may be the same by chance. */
const FEWEST_NUMBERS = 8;
/** How many blocks above a table its name may stand. */
const REACH = 2;
const LONGEST_NAME = 120;
/** What is, and what is to be. */
const NOW = /\b(?:current|actual|outturn|existing|this year'?s?)\b/i;
const THEN = /\b(?:proposed|draft|forecast|projected|planned|next year'?s?|future)\b/i;

export function findSameTables(doc: PackDocument): Challenge[] {
  const tables = sheetsOf(doc).flatMap((sheet) => {
    const numbers = sheet.rows.flatMap((row) =>
      sheet.columns.flatMap((column) => sheet.numberAt(row, column)?.value ?? []),
    );
    const name = nameOver(doc, sheet);
    return name && numbers.length >= FEWEST_NUMBERS ? [{ key: numbers.join(' '), sheet, name }] : [];
  });
  return [...Map.groupBy(tables, ({ key }) => key).values()].flatMap((same): Challenge[] => {
    const now = same.find(({ name }) => NOW.test(name.words) && !THEN.test(name.words));
    const then = same.find(({ name }) => THEN.test(name.words) && !NOW.test(name.words));
    if (!now || !then) return [];
    const passages = [then, now].flatMap(({ name, sheet }) =>
      sheet.header ? [name.at, sheet.header] : [name.at],
    );
    const why: Why = { say: 'same-numbers', toCome: then.name.words, now: now.name.words };
    return [{ kind: 'conflict', passages, why, strength: 'worth asking' }];
  });
}

function nameOver(
  { blocks }: PackDocument,
  { block }: Sheet,
): { readonly words: string; readonly at: Span } | null {
  for (let index = block - 1; index >= 0 && index >= block - REACH; index--) {
    const above = blocks[index];
    if (!above || above.kind === 'table') return null;
    if (above.kind === 'furniture' || above.text.length > LONGEST_NAME) continue;
    return { words: above.text, at: { block: index, start: 0, end: above.text.length } };
  }
  return null;
}
