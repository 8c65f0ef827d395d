/** What a line of a PDF begins with: as in any paper, and the bullets that only a page shows. */
import { type Marker, readMarker } from '../markers';
import type { Line } from './lines';

/** A bullet that is a letter of the alphabet: an "o" by itself, well apart from the words. */
const ROUND = 'o';

/** "• (a) text" has the marker "(a)": the letter is what people cite. */
export function markerOf({ words: { text }, pieces, size }: Line): Marker | null {
  const [first, second] = pieces;
  if (first?.words.text === ROUND && second && second.x - first.right > 0.6 * size) {
    return { kind: 'bullet', text: ROUND, body: Math.min(text.length, 2) };
  }
  const marker = readMarker(text);
  if (marker?.kind !== 'bullet') return marker;
  const inner = readMarker(text.slice(marker.body));
  return inner?.kind === 'letter' ? { ...inner, body: marker.body + inner.body } : marker;
}
