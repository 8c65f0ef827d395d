/**
 * How large pages are while nobody has chosen: so that those of the commonest size fit the window. pdf.js goes by
 * the page in view, and one plan on A3 would make all others small.
 */

/** In CSS pixels, at the size of print, the way up that it is shown. */
export type Sheet = { readonly width: number; readonly height: number };

/** A window as narrow as this shows the whole width of a page; a wider one no page much larger than it is printed. */
const NARROW = 640;
const LARGEST = 1.25;
/** As far as one can choose: a page may be as narrow as a hair. */
const LARGEST_OF_ALL = 5;
/** What pdf.js leaves beside a page and above it. */
const BESIDE = 40;
const ABOVE = 5;

/** 1 is the size of print. `room`: of the window's inside. */
export function fittingSize({ width, height }: Sheet, room: Sheet): number {
  const byWidth = Math.min(LARGEST_OF_ALL, (room.width - BESIDE) / width);
  if (room.width < NARROW) return byWidth;
  const byHeight = (room.height - ABOVE) / height;
  return Math.min(LARGEST, width > height ? Math.min(byWidth, byHeight) : byWidth);
}

/** To the pixel; of sizes that come equally often that of the page that stands first. `null` without pages. */
export function commonestSheet(sheets: readonly Sheet[]): Sheet | null {
  const alike = Map.groupBy(sheets, ({ width, height }) => `${Math.round(width)} ${Math.round(height)}`);
  const [most = []] = [...alike.values()].toSorted((one, other) => other.length - one.length);
  return most[0] ?? null;
}
