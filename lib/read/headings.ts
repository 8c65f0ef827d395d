/**
 * Which lines without heading markup are headings all the same: short, without
 * the end of a sentence, alone above prose, a list or a table.
 */
import type { Draft, Line } from './lines';
import { type Marker, readMarker } from './markers';

const LONGEST = 120;
const LONGEST_PLAIN = 70;
/** "Present:", "Report by: …", an e-mail or web address, an amount, a range of pages. */
const NO_HEADING = /[.:;,!]$|:\s|https?:|www\.|@|^[^A-Za-z]*$/;
/** A person or an answer, not a subject: "Cllr Jones (chair)", "None identified". */
const PERSON = /^(?:councillors?|cllrs?|mrs?|ms|miss|dr|rev|sir|dame)\b/i;
const ANSWER = /^(?:none|nil|yes|no|open|not applicable|n\/a|tbc)\b/i;
/** "Table 3: plans issued", "Figure 1 – why": names what stands below it, and opens no section. */
const CAPTION = /^(?:table|figure|chart|graph) \d{1,3}\b/i;
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

export const isCaption = (text: string): boolean => CAPTION.test(text);

/** A plain line that nothing calls a heading, by what follows it. */
export function isHeadingAmong(lines: readonly Draft[], index: number): boolean {
  const draft = lines[index];
  const next = lines[index + 1];
  if (draft?.kind !== 'line' || draft.role !== 'plain' || next === undefined) return false;
  if (draft.isLink) return false;
  const { text } = draft.words;
  const marker = readMarker(text);
  if (text.length > LONGEST || (marker && marker.kind !== 'number')) return false;
  if (NO_HEADING.test(text) || isCaption(text) || PERSON.test(text) || ANSWER.test(text)) return false;
  if (draft.isStrong || CAPITALS.test(text)) return !isSameAs(draft, next);
  if (text.length > LONGEST_PLAIN || !/^[A-Z0-9]/.test(text.slice(marker?.body ?? 0))) return false;
  return isFollowed(next) && !isNumberedOn(marker, next) && shortLinesBefore(lines, index) < 2;
}

/** Prose, a list or a table stands below. */
const isFollowed = (next: Draft): boolean =>
  next.kind === 'table' || next.role === 'item' || (next.role === 'plain' && isProse(next.words.text));

/** "1. Apologies" above "2. Minutes" is a row of a list; above "1.1 The …" it is a heading. */
function isNumberedOn(marker: Marker | null, next: Draft): boolean {
  const following = next.kind === 'line' ? readMarker(next.words.text) : null;
  return marker !== null && following?.kind === 'number' && depthOf(following) <= depthOf(marker);
}

const depthOf = ({ text }: Marker): number => text.replace(/\.$/, '').split('.').length;

const isProse = (text: string): boolean =>
  text.length > LONGEST || readMarker(text) !== null || /[.:;]$/.test(text);

/** A run of short lines is a list of names or an address, not a row of headings. */
function shortLinesBefore(lines: readonly Draft[], index: number): number {
  let count = 0;
  for (let at = index - 1; at >= 0 && count < 2; at--) {
    const draft = lines[at];
    if (draft?.kind !== 'line' || draft.role !== 'plain' || draft.isStrong || isProse(draft.words.text))
      break;
    count++;
  }
  return count;
}

/** Two bold lines of prose size in a row are emphasis, not two headings. */
const isSameAs = (line: Line, next: Draft): boolean =>
  next.kind === 'line' && next.role === 'plain' && next.isStrong && line.words.text.length > LONGEST_PLAIN;
