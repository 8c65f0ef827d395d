/** The words around a short form in use, by which one may tell what is meant by it. */

type Place = { readonly text: string; readonly start: number; readonly end: number };

/** In characters, on each side: ten words or so. */
const REACH = 60;

/** "It rose by 12.5 FTE social workers", whole words only. */
export function wordsBeside({ text, start, end }: Place): string {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return (
    (from > 0 ? before.replace(/^\S*/, '') : before) +
    text.slice(start, end) +
    (to < text.length ? after.replace(/\S*$/, '') : after)
  ).trim();
}
