/**
 * Numbers of one sentence complete each other: "86%, an increase from 71%" is
 * about one measure, "against a target of 95%" sets its target, and the
 * direction belongs to the value that was reached.
 */
import type { Figure, Period, Polarity } from '../findings';
import { says } from './indicator';
import type { NumberInText } from './numbers';
import { DOWN, MOVES, type Said, UP } from './wording';

export type Draft = Said & {
  readonly number: NumberInText;
  /** What stands beside it in its sentence, periods blanked out. */
  readonly before: string;
  readonly after: string;
  readonly period: Period | null;
  /** Quoted to compare with: "up from 71%". */
  readonly isEarlier: boolean;
  readonly indicator: string;
  /** The indicator before the numbers completed each other. */
  readonly ownWords: string;
  /** What the words before speak of, where its own say nothing; may be empty. */
  readonly wider: string;
  readonly target: number | null;
  readonly polarity: Polarity | null;
};

/** "compared to 69%", "from 71%", "(87%)", "against a target of 95%": of what was named before. */
const GOES_ON =
  /(?:\b(?:compared (?:to|with)|from|against|than|versus|below|above|target of|target is|target was|not exceed(?:ing)?|no more than|now|to|or|and)(?: (?:the|an?|our|about|approximately|only|just|aspirational|our|its))*(?: (?:low|high|target|peak) of)?|\(|[–-]) ?$/i;
/** "in September", "at the end of": nothing that names a measure follows. */
const NOTHING_NAMED =
  /^(?:[ ,.;)%]*$|[ ,]*(?:\(|\)|[.;,]|[–-] |(?:in|at|as at|for|by|on|since|during|last|end|target)\b[ ,]*(?:the |end |of )*(?:[.;,)(]|$|previous|last|same)|the (?:year before|previous year)|(?:and|or|but|which|with|by|compared|against|target|while|from|to)\b))/i;
/** "an increase from", "an improvement from": said of the value before. */
const CHANGED_FROM =
  /\b(?<word>increase|rise|growth|up|improvement|better|decrease|reduction|fall|drop|down|deterioration)(?:d|s|ed)?\b(?: [a-z]+){0,3} (?:from|on|compared (?:to|with))[\s(]*$/i;
/** "rose from 108 to 236": the second is where it went. */
const FROM_BEFORE = /\bfrom(?: (?:an?|the|about|approximately|low|high|peak|just|only|of))* ?$/i;
const TO_BEFORE = /\bto(?: (?:an?|the|about|approximately|low|high|peak|just|only|of))* ?$/i;
const ROSE = new RegExp(`\\b(?:${UP})\\b`, 'i');
const FELL = new RegExp(`\\b(?:${DOWN})\\b`, 'i');
/** "68 above this", "giving a number of 282": of whom the number before is. */
const ABOVE_THIS = /^ (?:above|below|more than|fewer than) (?:this|that|these)\b/i;
const GIVING = /\b(?:giving|equivalent to|equating to)\b[^.;]{0,60}$/i;

/** `last` is the last number of the sentence before. */
export function completed(
  drafts: readonly Draft[],
  last: Draft | null,
  speaksOfChange: boolean,
): readonly Draft[] {
  const whole: Draft[] = [];
  for (const one of drafts) {
    const draft = withUnitOf(one, whole.at(-1) ?? last);
    const here = whole.at(-1) ?? null;
    const before = here ?? last;
    if (here && /\d%?[-–]$/.test(draft.before)) {
      whole.push({ ...here, number: draft.number });
      continue;
    }
    const stated = {
      ...draft,
      indicator: indicatorBeside(draft, before, here === null),
      ...(before && alike(draft, before)),
      ...(here && partOfChange(draft, here)),
    };
    const change = here
      ? (changeBy(draft, here) ?? (speaksOfChange ? differenceFrom(draft, here) : null))
      : null;
    if (here && change !== null) {
      if (here.direction === null) whole[whole.length - 1] = { ...here, direction: change };
      const isValue = draft.role !== 'change';
      whole.push(
        isValue
          ? { ...stated, direction: null, role: here.role === 'actual' ? 'actual' : draft.role }
          : stated,
      );
    } else
      whole.push(here && stated.direction === null ? { ...stated, direction: wentTo(draft, here) } : stated);
  }
  return whole;
}

/** "a rate of 44 per 10,000; England's is 41.6", "of 14 FTE posts 4.6 are vacant": the unit is printed once. */
function withUnitOf(draft: Draft, before: Draft | null): Draft {
  const { number } = draft;
  if (number.unit !== 'count' || before === null) return draft;
  const { unit } = before.number;
  const isRate =
    unit.startsWith('per ') && (draft.role === 'comparator' || /\brate\b/i.test(draft.before.slice(-40)));
  const isShare = unit === 'FTE' && !Number.isInteger(number.value);
  return isRate || isShare ? { ...draft, number: { ...number, unit } } : draft;
}

/** "68 above this" goes on from a comparator. */
function alike(draft: Draft, before: Draft): Partial<Draft> {
  const goesOn = before.role === 'comparator' && draft.role === 'actual';
  return goesOn && (ABOVE_THIS.test(draft.after) || GIVING.test(draft.before))
    ? { role: 'comparator', who: before.who }
    : {};
}

/** "a 4% rise (2% for all, 2% for care)": parts of the rise. */
const partOfChange = (draft: Draft, before: Draft): Partial<Draft> =>
  before.role === 'change' &&
  before.number.unit === draft.number.unit &&
  draft.role !== 'target' &&
  draft.role !== 'comparator' &&
  IN_BRACKET.test(draft.before)
    ? { role: 'change', direction: draft.direction ?? before.direction }
    : {};
const IN_BRACKET = /\((?![^()]*\b(?:from|compared|against|than|target|previously|was|were)\b)[^()]*$/;

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
function wentTo(draft: Draft, before: Draft): Figure['direction'] {
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

/** Its own words, those of the number before, or both: "the fund was £5.7m (£4.5m adults)". */
function indicatorBeside(one: Draft, before: Draft | null, isFirst: boolean): string {
  const draft =
    one.role === 'comparator' ? { ...one, indicator: one.indicator.replace(THAN_OTHERS, '') } : one;
  if (isFirst && says(draft.wider) && !says(draft.indicator)) return draft.wider;
  if (before === null) return draft.indicator;
  if (isOfSameMeasure(draft, before, isFirst)) return before.indicator;
  if (!says(draft.indicator)) return draft.wider || draft.indicator;
  const counted = isFirst ? undefined : nounOf(before);
  const link = OF_THEM.exec(draft.after)?.groups?.link;
  const isNamed = counted !== undefined && draft.indicator.startsWith(`${counted} `);
  if (counted && !isNamed && link && before.number.unit === draft.number.unit)
    return `${counted} ${draft.indicator.startsWith(`${link} `) ? '' : `${link} `}${draft.indicator}`;
  const isShort = draft.indicator.split(' ').length <= 2;
  const isPart = /\([^()]*$/.test(draft.before) && draft.number.unit === before.number.unit;
  const isNextPart = /\([^()]*$/.test(before.before);
  const isBareRate = draft.number.unit.startsWith('per ') && !/\brate/i.test(draft.indicator);
  return !isFirst && isShort && (isPart || isBareRate)
    ? `${isNextPart ? before.indicator.replace(/: .*$/, '') : before.indicator}: ${draft.indicator}`
    : draft.indicator;
}

/** "the rate was better than the national average": the rate. */
const THAN_OTHERS =
  /(?: (?:is|are|was|were|remains?|stands?))?(?: (?:much|slightly|far|well|significantly|just))?(?: (?:better|worse|higher|lower|more|less|fewer) than| above| below)\b.*$/i;

/** "85 children had …, 59 for neglect": children for neglect. */
const COUNTED_FIRST = /^ (?<noun>[a-z][a-z'-]+(?: people| workers| carers| homes)?)\b/i;
const OF_THEM = /^ (?<link>for|within|in|from|with|under|aged|were|was|are|had|have|became) [a-z0-9(]/i;

const nounOf = ({ after, indicator }: Draft): string | undefined =>
  OF_THEM.test(after) ? indicator.split(' ')[0] : COUNTED_FIRST.exec(after)?.groups?.noun;

function isOfSameMeasure(draft: Draft, before: Draft, isFirst: boolean): boolean {
  const isInBracket = /\( ?$/.test(draft.before) && !isFirst;
  if (isInBracket && /^[ %]*\)/.test(draft.after)) return true;
  if (draft.number.unit !== before.number.unit && !isRateOf(draft, before)) return false;
  if (!says(draft.indicator)) return true;
  return !isFirst && GOES_ON.test(draft.before) && NOTHING_NAMED.test(draft.after);
}

/** "16.0% … a target of not exceeding 20": the unit is not always printed again. */
const isRateOf = (draft: Draft, before: Draft): boolean =>
  draft.number.unit === 'count' && draft.role === 'target' && before.number.unit === '%';

/** Which way the value before went, when this one is what it came from, or by how much it changed. */
function changeBy(draft: Draft, before: Draft): Figure['direction'] {
  if (before.role !== 'actual' && before.role !== 'budget') return null;
  if (draft.role === 'change')
    return draft.number.unit === '£' && before.number.unit !== '£' ? null : draft.direction;
  const word = CHANGED_FROM.exec(draft.before)?.groups?.word?.toLowerCase();
  if (!word || draft.number.unit !== before.number.unit) return null;
  if (/^(?:increase|rise|growth|up)$/.test(word)) return 'up';
  if (/^(?:decrease|reduction|fall|drop|down)$/.test(word)) return 'down';
  return changeBetween(draft.number.value, before.number.value);
}

/** "… are more timely. Visits are at 86%, compared to 69%": the paper says that it changed, the figures which way. */
function differenceFrom(draft: Draft, before: Draft): Figure['direction'] {
  const isCompared = draft.isEarlier && draft.role === 'actual' && before.role === 'actual';
  if (!isCompared || draft.number.unit !== before.number.unit) return null;
  return changeBetween(draft.number.value, before.number.value);
}
