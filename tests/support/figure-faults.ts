/** What is wrong with where a figure points and with what it quotes. Each fault is a sentence; none is what should be. */
import { mapPiece } from '@/lib/document/mapped-text';
import { type PackDocument, textAt } from '@/lib/document/model';
import { numeralsIn } from '@/lib/extract/figures/numerals';
import type { AgendaItem, Figure } from '@/lib/extract/findings';
import { passageAt } from '@/lib/extract/sited';
import type { Items } from '../fuzz/source-faults';

const NO_ITEMS: readonly AgendaItem[] = [];
/** What the header of a column may multiply by. */
const SCALES = [1, 1e3, 1e6];

export function figureFaults(doc: PackDocument, figure: Figure, source: Items): readonly string[] {
  const words = textAt(doc, figure.at);
  const passage = passageAt(doc, figure.at, NO_ITEMS);
  const inSource = passage.source
    .map(({ page, item, itemStart, itemEnd }) => source[page - 1]?.[item]?.slice(itemStart, itemEnd) ?? '')
    .join('');
  const shown = passage.words.slice(passage.start, passage.end);
  return [
    ...(words.trim() === '' ? ['points at nothing'] : []),
    ...(states(words, figure.value) ? [] : [`"${words}" does not say ${figure.value}`]),
    ...(figure.quote.includes(words.trim()) ? [] : [`quotes "${figure.quote}" for "${words}"`]),
    ...(figure.context.includes(words.trim()) ? [] : [`stands in "${figure.context}", without "${words}"`]),
    ...(shown === words ? [] : [`is shown as "${shown}" for "${words}"`]),
    ...(signs(inSource) === signs(words) ? [] : [`"${words}" came from "${inSource}"`]),
  ];
}

/** Whether the words, by themselves or times the scale of their column, are that number. */
function states(words: string, value: number): boolean {
  const size = Math.abs(value);
  if (size === 0 && /^no$/i.test(words)) return true;
  return numeralsIn(words).some((numeral) =>
    SCALES.some((scale) => Math.abs(Math.abs(numeral.value) * scale - size) <= size * 1e-9),
  );
}

/** As normalised, and as printed where it is raised or lowered; without white space, which a source may lack. */
const signs = (words: string): string => mapPiece(words, 1, 0).text.normalize('NFKC').replaceAll(/\s/g, '');
