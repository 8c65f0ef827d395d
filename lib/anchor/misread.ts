/** How many letters of a short piece were misread, put in or left out where it stands in a text, if it stands there at all. */

/**
 * The fewest of any place of the text, `null` where that is more than `most`. For pieces of up to 32 letters, bit by
 * bit: G. Myers, "A fast bit-vector algorithm for approximate string matching", Journal of the ACM 46 (1999), in the
 * form of H. Hyyrö (2003). A library tells of each place where it begins, which took most of the time of anchoring.
 */
export function fewestMisread(text: string, piece: string, most: number): number | null {
  if (text.includes(piece)) return 0;
  const places = placesOf(piece);
  const last = 1 << (piece.length - 1);
  let [more, less] = [-1, 0];
  let misread = piece.length;
  let fewest = misread;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const equal = (unit < ASCII ? places.ascii[unit] : places.others.get(unit)) ?? 0;
    const vertical = equal | less;
    const horizontal = (((equal & more) + more) ^ more) | equal;
    const up = less | ~(horizontal | more);
    const down = more & horizontal;
    if (up & last) misread++;
    else if (down & last) misread--;
    more = (down << 1) | ~(vertical | (up << 1));
    less = (up << 1) & vertical;
    if (misread < fewest) fewest = misread;
  }
  return fewest <= most ? fewest : null;
}

const ASCII = 128;

/** For each letter of a piece, the places where it stands, as bits. */
function placesOf(piece: string) {
  const ascii = new Int32Array(ASCII);
  const others = new Map<number, number>();
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at);
    if (unit < ASCII) ascii[unit] = (ascii[unit] ?? 0) | (1 << at);
    else others.set(unit, (others.get(unit) ?? 0) | (1 << at));
  }
  return { ascii, others };
}
