/**
 * Blocks without the signs that refer to notes: "86%³ of visits" → "86% of visits",
 * so that no rule about figures need know of them; and the way back to the words as printed.
 */

import { matchesOf } from '@/lib/document/matches';
import type { Block } from '@/lib/document/model';
import { NOTE_SIGNS } from '@/lib/document/raised';
import type { Figure } from '../findings';

/** "³", "¹,²", "[⁵]", "⁽⁴⁾". A star stays: notes of tables are read by theirs. */
const SIGNS = NOTE_SIGNS.replace('*†‡§', '');
const REFERENCE = new RegExp(`\\[[${SIGNS}]+\\]|[${SIGNS}]+(?:,[${SIGNS}]+)*`, 'g');
/** "250 m²", "40m³", but "£3.5m²" is millions with a note. */
const AREA = /(?<!£ ?[\d.,]{1,15})(?:^|[\s\d])[ckm]?m$/;

export type Apart<Kind extends Block> = {
  readonly block: Kind;
  /** A figure found in `block`, at the words as printed. */
  readonly printed: (figure: Figure) => Figure;
};

const AS_PRINTED = (figure: Figure): Figure => figure;

export function withoutNotes<Kind extends Block>(block: Kind): Apart<Kind> {
  const references = matchesOf(REFERENCE, block.text).filter(
    ({ 0: sign, index }) =>
      !/^[²³]$/.test(sign) || !AREA.test(block.text.slice(Math.max(0, index - 24), index)),
  );
  if (references.length === 0) return { block, printed: AS_PRINTED };
  /** For each unit that is left, where it stands; and the other way round. */
  const places: number[] = [];
  const left: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at++) {
      left[at] = places.length;
      places.push(at);
    }
  };
  for (const { 0: sign, index } of references) {
    keep(index);
    for (; at < index + sign.length; at++) left[at] = places.length;
  }
  keep(block.text.length);
  left[at] = places.length;
  const text = places.map((place) => block.text[place]).join('');
  const start = (offset: number) => places[offset] ?? block.text.length;
  const end = (offset: number) => (places[offset - 1] ?? -1) + 1;
  /** Words that hold the number at `near`, if the text has them as they are. */
  const words = (plain: string, near: number) => {
    const first = Math.max(0, near - plain.length);
    const place = text.slice(first, near + plain.length).lastIndexOf(plain);
    if (place < 0) return plain;
    const from = first + place;
    return block.text.slice(start(from), end(from + plain.length));
  };
  const moved =
    block.kind === 'table'
      ? {
          ...block,
          text,
          table: {
            ...block.table,
            cells: block.table.cells.map((cell) => ({
              ...cell,
              start: left[cell.start] ?? 0,
              end: left[cell.end] ?? 0,
            })),
          },
        }
      : { ...block, text, ...('body' in block && { body: left[block.body] ?? 0 }) };
  return {
    block: moved,
    printed: (figure) => ({
      ...figure,
      at: { ...figure.at, start: start(figure.at.start), end: end(figure.at.end) },
      quote: words(figure.quote, figure.at.start),
      context: words(figure.context, figure.at.start),
    }),
  };
}
