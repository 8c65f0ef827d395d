/**
 * Numbers of one sentence complete each other: "86%, an increase from 71%" is
 * about one measure, "against a target of 95%" sets its target, and the
 * direction belongs to the value that was reached.
 */
import type { Period, Polarity } from '../findings';
import { indicatorBeside } from './beside';
import type { NumberInText } from './numbers';
import { changeBy, differenceFrom, wentTo } from './ways';
import type { Said } from './wording';

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

/** "68 above this", "giving a number of 282": of whom the number before is. */
const ABOVE_THIS = /^ (?:above|below|more than|fewer than) (?:this|that|these)\b/i;
const GIVING = /\b(?:giving|equivalent to|equating to)\b[^.;]{0,60}$/i;

/** "140-" before 150: both ends of a range are of one measure. */
const ENDS_RANGE = /\d%?[-–]$/;

/** `last` is the last number of the sentence before. */
export function completed(
  drafts: readonly Draft[],
  last: Draft | null,
  speaksOfChange: boolean,
): readonly Draft[] {
  const whole: Draft[] = [];
  for (const one of drafts) {
    const here = whole.at(-1) ?? null;
    const before = here ?? last;
    const draft = withUnitOf(one, before);
    if (here && ENDS_RANGE.test(draft.before)) {
      whole.push({ ...here, number: draft.number });
      continue;
    }
    const stated = {
      ...draft,
      indicator: indicatorBeside(draft, outside(draft, whole) ?? before, here === null),
      ...(before && alike(draft, before)),
      ...(here && partOfChange(draft, here)),
    };
    const change = here && (changeBy(draft, here) ?? (speaksOfChange ? differenceFrom(draft, here) : null));
    if (here === null) whole.push(stated);
    else if (change === null) whole.push({ ...stated, direction: stated.direction ?? wentTo(draft, here) });
    else {
      whole[whole.length - 1] = { ...here, direction: here.direction ?? change };
      whole.push(draft.role === 'change' ? stated : cameFrom({ ...stated, role: draft.role }, here));
    }
  }
  return whole;
}

/** "up from 71%": where it came from went nowhere, and was as actual as what was reached. */
const cameFrom = (stated: Draft, reached: Draft): Draft => ({
  ...stated,
  direction: null,
  role: reached.role === 'actual' ? 'actual' : stated.role,
});

/** "2.49 days (2.21 without Covid), compared to 3.05": past a bracket, what stands before it is gone on from. */
function outside(draft: Draft, whole: readonly Draft[]): Draft | undefined {
  const last = whole.at(-1);
  const between = last ? draft.before.slice(last.number.end - draft.number.start) : '';
  return last && IN_BRACKET.test(last.before) && between.includes(')')
    ? whole.findLast(({ before, number }) => !IN_BRACKET.test(before) && number.unit === draft.number.unit)
    : undefined;
}

/** "a rate of 44 per 10,000; England's is 41.6", "of 14 FTE posts 4.6 are vacant", "2.49 days (2.21 without Covid)": the unit is printed once. */
function withUnitOf(draft: Draft, before: Draft | null): Draft {
  const { number } = draft;
  if (number.unit !== 'count' || before === null) return draft;
  const { unit } = before.number;
  const isRate =
    unit.startsWith('per ') && (draft.role === 'comparator' || /\brate\b/i.test(draft.before.slice(-40)));
  const isShare = unit === 'FTE' && !Number.isInteger(number.value);
  const isAside = TIMED.has(unit) && !Number.isInteger(number.value) && /\( ?$/.test(draft.before);
  return isRate || isShare || isAside ? { ...draft, number: { ...number, unit } } : draft;
}

const TIMED: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'hours']);

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
