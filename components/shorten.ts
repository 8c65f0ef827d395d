/** About four lines in a panel 380 px wide. */
const LONGEST = 200;

export type Excerpt = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Cuts a long text to some words around the words meant, " … " for each
 * omission; `null` where it is short enough. The words meant are never cut.
 */
export function shortenAround(text: string, start: number, end: number): Excerpt | null {
  if (text.length <= LONGEST) return null;
  const spare = Math.max(0, LONGEST - (end - start));
  const before = start < spare ? 0 : wordStartAfter(text, start - Math.floor(spare / 2), start);
  const after = wordEndBefore(text, Math.max(end, before + LONGEST), end);
  if (before === 0 && after === text.length) return null;
  const lead = before > 0 ? '… ' : '';
  const tail = after < text.length ? ' …' : '';
  const shift = lead.length - before;
  return {
    text: lead + text.slice(before, after) + tail,
    start: start + shift,
    end: end + shift,
  };
}

/** The first beginning of a word at or after `at`, at most `limit`. */
function wordStartAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', Math.max(0, at - 1));
  return space < 0 ? limit : Math.min(space + 1, limit);
}

/** The last end of a word at or before `at`, at least `limit`. */
function wordEndBefore(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return Math.max(space, limit);
}
