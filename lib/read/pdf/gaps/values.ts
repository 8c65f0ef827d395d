/** What the cells of a table of figures say, as against words. */

/** "–", "n/a", "..", ":", an arrow, a tick: what stands where a number is missing or needless. */
const SIGN = /^(?:[-–—*:]{1,3}|\.{1,3}|…|n\/?a\.?|nil|tbc|x|[↑↓↔▲▼→✓✔✗]+)$/i;
/** Years and periods are numbers too, but head columns and name rows: "1998", "2020/21". */
const PERIOD = /^(?:1[89]|20)\d\d(?: ?[/–-] ?\d\d(?:\d\d)?)?\*?$/;
/** "3", "5 - 6", "17": where in a paper something is found. */
const PLACE = /^(?<from>\d{1,4})(?: ?[-–] ?\d{1,4})?$/;
/** "1.", "(a)", "iv)", "2.3": what marks an item of a list. */
const MARKER = /^(?:\(?[a-z]{1,4}[.)]|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?|[•·▪-])$/i;
const TELEPHONE = /^(?:\+\d|\(?0\d{2})[\d ()-]{7,}$/;
const LONGEST = 26;

/** "86%", "£1.2m", "(300)", "1 204", "12.3 (p)", "$ 40"; a sign for none. More digits than letters. */
export function isValue(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (SIGN.test(text)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return digits > 0 && letters <= 3 && letters <= digits + 1 && !TELEPHONE.test(text);
}

export const isPeriod = (text: string): boolean => PERIOD.test(text);
export const isMarker = (text: string): boolean => MARKER.test(text);

/** Numbers of pages: none is lower than the one above it. */
export function arePlaces(texts: readonly string[]): boolean {
  const places = texts.map((text) => PLACE.exec(text)?.groups?.from);
  return places.every(
    (place, at) => place !== undefined && (at === 0 || Number(place) >= Number(places[at - 1])),
  );
}
