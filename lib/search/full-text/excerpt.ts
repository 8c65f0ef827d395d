/** The words around what was found, and which of them were asked for. */
import type { Slot, Term } from './query';
import { type Word, wordsIn } from './words';

export type Stretch = { readonly start: number; readonly end: number };

export type Excerpt = {
  /** In order; together they are the text from `start` to `end`. */
  readonly parts: readonly { readonly text: string; readonly isFound: boolean }[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** From the first to the last of the words found that stand nearest together: UTF-16 units of the text. */
  readonly at: Stretch;
};

type Hit = Stretch & { readonly term: number };

/** Some three lines of a result. */
const SHOWN = 260;
/** Words found further apart are not shown to belong together. */
const TOGETHER = 160;

/** `null` where none of the terms stands there. */
export function excerptOf(text: string, terms: readonly Term[]): Excerpt | null {
  const hits = hitsIn(text, terms);
  const best = nearestTogether(hits);
  if (!best) return null;
  const room = Math.max(0, SHOWN - (best.end - best.start));
  const start = startOfWord(text, Math.max(0, Math.min(best.start - room / 3, text.length - SHOWN)));
  const end = endOfWord(text, Math.min(text.length, Math.max(best.end + room / 2, start + SHOWN)));
  return {
    parts: partsOf(text, { start, end }, hits),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
    at: best,
  };
}

/** Where the terms stand, in order; those that overlap are one. */
function hitsIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const byPlace: Word[][] = [];
  for (const word of wordsIn(text)) {
    const here = byPlace[word.nth];
    if (here) here.push(word);
    else byPlace[word.nth] = [word];
  }
  const hits: Hit[] = [];
  for (const [term, { ways }] of terms.entries()) {
    for (const [nth, here] of byPlace.entries()) {
      const start = here.find(({ parts }) => parts === 1)?.start ?? 0;
      let end = 0;
      for (const way of ways) end = Math.max(end, endOfWay(byPlace, nth, way) ?? 0);
      if (end > 0) hits.push({ term, start, end });
    }
  }
  return hits.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Where the last word of a way ends, if it begins at a place. */
function endOfWay(byPlace: readonly (readonly Word[])[], nth: number, way: readonly Slot[]): number | null {
  let end: number | null = null;
  for (const [step, slot] of way.entries()) {
    const word = byPlace[nth + step]?.find(({ forms }) => forms.some((form) => willDo(slot, form)));
    if (!word) return null;
    end = word.end;
  }
  return end;
}

const willDo = ({ words, beginning }: Slot, form: string): boolean =>
  words.has(form) || (beginning !== null && form.startsWith(beginning));

/** The stretch of at most `TOGETHER` with the most terms in it, the shortest of those; the first where several are alike. */
function nearestTogether(hits: readonly Hit[]): Stretch | null {
  let best: (Stretch & { readonly terms: number }) | null = null;
  hits.forEach((first, from) => {
    const seen = new Set<number>();
    let end = first.end;
    for (let at = from; at < hits.length; at++) {
      const hit = hits[at];
      if (!hit || (hit.end - first.start > TOGETHER && at > from)) break;
      if (seen.has(hit.term)) continue;
      seen.add(hit.term);
      end = Math.max(end, hit.end);
    }
    const length = end - first.start;
    const isBetter =
      best === null || seen.size > best.terms || (seen.size === best.terms && length < best.end - best.start);
    if (isBetter) best = { start: first.start, end, terms: seen.size };
  });
  return best && { start: (best as Stretch).start, end: (best as Stretch).end };
}

function partsOf(text: string, { start, end }: Stretch, hits: readonly Hit[]): Excerpt['parts'] {
  const parts: { text: string; isFound: boolean }[] = [];
  let at = start;
  for (const hit of hits) {
    const from = Math.max(at, hit.start);
    const to = Math.min(end, hit.end);
    if (from >= to) continue;
    if (from > at) parts.push({ text: text.slice(at, from), isFound: false });
    parts.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < end) parts.push({ text: text.slice(at, end), isFound: false });
  return parts;
}

const startOfWord = (text: string, at: number): number => {
  let start = Math.floor(at);
  while (start > 0 && !/\s/.test(text[start - 1] ?? ' ')) start--;
  return start;
};

const endOfWord = (text: string, at: number): number => {
  let end = Math.ceil(at);
  while (end < text.length && !/\s/.test(text[end] ?? ' ')) end++;
  return end;
};
