/**
 * What Kloe is measured against: a quotation found as Hypothesis says it finds one.
 * Our own words for its published weights: quote 50, prefix 20, suffix 20, position 2,
 * at most min(256, half the length) errors, and no score too low.
 */
import search from 'approx-string-match';

type Sought = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
};

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
/** As many units of context as it keeps. */
export const CONTEXT = 32;

export function hypothesisFinds(
  text: string,
  { exact, prefix, suffix, start }: Sought,
): { readonly start: number; readonly end: number } | null {
  const places = placesOf(text, exact);
  const scored = places.map((at) => {
    const quote = 1 - at.errors / exact.length;
    const before = alike(text.slice(Math.max(0, at.start - prefix.length), at.start), prefix);
    const after = alike(text.slice(at.end, at.end + suffix.length), suffix);
    const position = 1 - Math.abs(at.start - start) / text.length;
    const score =
      WEIGHTS.quote * quote + WEIGHTS.prefix * before + WEIGHTS.suffix * after + WEIGHTS.position * position;
    return { ...at, score };
  });
  const [best] = scored.toSorted((one, other) => other.score - one.score);
  return best ? { start: best.start, end: best.end } : null;
}

function placesOf(text: string, exact: string) {
  const same: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    same.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return same.length > 0 ? same : search(text, exact, Math.min(256, exact.length / 2));
}

/** 1 for the same, and for nothing to compare with. */
function alike(text: string, context: string): number {
  if (context === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, context, context.length);
  return match ? 1 - match.errors / context.length : 0;
}
