/** What a measure's figures are figures of, and where that changes from one period to the next. */
import type { Unit } from '@/lib/extract/findings';
import type { ReadName } from './measure-name';
import type { PeriodLength } from './periods';
import type { Reading } from './readings';

export type Change =
  | { readonly kind: 'unit'; readonly before: Unit; readonly after: Unit }
  /** "within 25 working days" → "within 20 working days". */
  | { readonly kind: 'limit'; readonly before: string; readonly after: string }
  /** "children" → "families", of which the share is taken. */
  | { readonly kind: 'of-whom'; readonly before: string; readonly after: string }
  | { readonly kind: 'name'; readonly before: string; readonly after: string }
  | { readonly kind: 'length'; readonly before: PeriodLength; readonly after: PeriodLength }
  | { readonly kind: 'target'; readonly before: number; readonly after: number };

/** A moved target is a step of the target's line; all else cuts the line of what was achieved. */
export const isCut = (change: Change): boolean => !isTarget(change);

export const isTarget = ({ kind }: Change): boolean => kind === 'target';

/**
 * From the readings of one period to those of the next. Where any paper gives
 * both alike there is no change: so a row that a paper reprints stands as one.
 */
export function changesBetween(
  before: readonly Reading[],
  after: readonly Reading[],
  read: ReadName,
): readonly Change[] {
  if (before.length === 1 && after.length === 1 && isAlike(before[0], after[0])) return [];
  const between = <Value>(of: (reading: Reading) => Value | null): readonly [Value, Value] | null =>
    differing(before, after, of);
  const unit = between((reading) => reading.figure.finding.unit);
  const limit = between(({ limit: named }) => named);
  const whom = between((reading) => read(reading.figure.finding.indicator).whom);
  const name = between((reading) => read(reading.figure.finding.indicator).said);
  const target = between((reading) => reading.target);
  const [from, to] = [nameOf(before), nameOf(after)];
  return [
    ...(unit ? [{ kind: 'unit', before: unit[0], after: unit[1] } as const] : []),
    ...(limit ? [{ kind: 'limit', before: limit[0], after: limit[1] } as const] : []),
    ...(whom ? [{ kind: 'of-whom', before: whom[0], after: whom[1] } as const] : []),
    ...(name && !whom ? [{ kind: 'name', before: from, after: to } as const] : []),
    ...(target ? [{ kind: 'target', before: target[0], after: target[1] } as const] : []),
  ];
}

/** What both say, and no paper alike; `null` where one does not say. */
function differing<Value>(
  before: readonly Reading[],
  after: readonly Reading[],
  of: (reading: Reading) => Value | null,
): readonly [Value, Value] | null {
  const [earlier, later] = [before.map(of), after.map(of)];
  const [was] = earlier.filter((value) => value !== null);
  const [is] = later.filter((value) => value !== null);
  if (was === undefined || is === undefined) return null;
  return earlier.some((value) => value !== null && later.includes(value)) ? null : [was, is];
}

const nameOf = ([reading]: readonly Reading[]): string => reading?.figure.finding.indicator ?? '';

/** Most are: the same name, unit, limit and target. */
const isAlike = (one: Reading | undefined, other: Reading | undefined): boolean =>
  one?.limit === other?.limit &&
  one?.target === other?.target &&
  one?.figure.finding.unit === other?.figure.finding.unit &&
  one?.figure.finding.indicator === other?.figure.finding.indicator;
