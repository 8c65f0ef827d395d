/** Which way a number went, as it and the one before it say. */
import type { Figure } from '../findings';
import { DOWN, MOVES, UP } from './change-words';
import type { Draft } from './completed';

/** "an increase from", "an improvement from": said of the value before. */
const CHANGED_FROM =
  /\b(?<word>increase|rise|growth|up|improvement|better|decrease|reduction|fall|drop|down|deterioration)(?:d|s|ed)?\b(?: [a-z]+){0,3} (?:from|on|over|compared (?:to|with))(?: the)?(?: +(?:previous|last|year's|quarter's|month's|forecast|outturn|figure|level)){0,4}(?: of)?[\s(]*$/i;
/** "slightly higher than the 17% reported last year". */
const MORE_THAN_BEFORE = /\b(?<word>higher|more|lower|fewer|less) than(?: the)? $/i;
const OF_BEFORE = /^[^.;\d]{0,24}\b(?:last|previous|the year before|a year (?:ago|earlier|before))\b/i;
/** "rose from 108 to 236": the second is where it went. */
const FROM_BEFORE = /\bfrom(?: (?:an?|the|about|approximately|low|high|peak|just|only|of))* ?$/i;
const TO_BEFORE = /\bto(?: (?:an?|the|about|approximately|low|high|peak|just|only|of))* ?$/i;
const ROSE = new RegExp(`\\b(?:${UP})\\b`, 'i');
const FELL = new RegExp(`\\b(?:${DOWN})\\b`, 'i');

/** "There has been a fall in late visits. Q1: 23% Q2: 19%": the last has fallen, if it is lower than the first. */
export function withWayOf(drafts: readonly Draft[], way: Figure['direction']): readonly Draft[] {
  const [first, last] = [drafts[0], drafts.at(-1)];
  if (
    way === null ||
    !first ||
    !last ||
    drafts.some(({ direction, role }) => direction !== null || role !== 'actual')
  )
    return drafts;
  const isAlike = drafts.every(({ number, period }) => number.unit === first.number.unit && period !== null);
  const isSo = isAlike && changeBetween(first.number.value, last.number.value) === way;
  return isSo ? [...drafts.slice(0, -1), { ...last, direction: way }] : drafts;
}

/** "rose from 108 to 236": up; "slipped from 81% to 78%": down. */
export function wentTo(draft: Draft, before: Draft): Figure['direction'] {
  if (!TO_BEFORE.test(draft.before) || !FROM_BEFORE.test(before.before)) return null;
  const clause = before.before.replace(/^.*[;:]/s, '');
  if (MOVED.test(clause) && draft.number.unit === before.number.unit) {
    return changeBetween(before.number.value, draft.number.value) ?? 'same';
  }
  const isUp = ROSE.test(clause);
  return isUp === FELL.test(clause) ? null : isUp ? 'up' : 'down';
}

const changeBetween = (from: number, to: number): 'up' | 'down' | null =>
  from === to ? null : from < to ? 'up' : 'down';

/** What moves without a word for where: the two values say it. */
const MOVED = new RegExp(`\\b(?:${MOVES})(?: [a-z]+)? from ?$`, 'i');

/** Which way the value before went, when this one is what it came from, or by how much it changed. */
export function changeBy(draft: Draft, before: Draft): Figure['direction'] {
  if (before.role !== 'actual' && before.role !== 'budget' && before.role !== 'forecast') return null;
  if (draft.role === 'change')
    return draft.number.unit === '£' && before.number.unit !== '£' ? null : draft.direction;
  const than = OF_BEFORE.test(draft.after) ? MORE_THAN_BEFORE.exec(draft.before)?.groups?.word : undefined;
  if (than !== undefined && draft.role === 'actual' && draft.number.unit === before.number.unit)
    return /^(?:higher|more)$/i.test(than) ? 'up' : 'down';
  const word = CHANGED_FROM.exec(draft.before)?.groups?.word?.toLowerCase();
  if (!word || draft.number.unit !== before.number.unit) return null;
  if (/^(?:increase|rise|growth|up)$/.test(word)) return 'up';
  if (/^(?:decrease|reduction|fall|drop|down)$/.test(word)) return 'down';
  return changeBetween(draft.number.value, before.number.value);
}

/** "… are more timely. Visits are at 86%, compared to 69%": the paper says that it changed, the figures which way. */
export function differenceFrom(draft: Draft, before: Draft): Figure['direction'] {
  const isCompared = draft.isEarlier && draft.role === 'actual' && before.role === 'actual';
  if (!isCompared || draft.number.unit !== before.number.unit) return null;
  return changeBetween(draft.number.value, before.number.value);
}
