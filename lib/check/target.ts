/**
 * An actual against its target. Whether it misses is said only where it can be told
 * which way is good: by the paper's words, by the name of the measure, or by its RAG.
 */
import type { Figure, Polarity } from '@/lib/extract/findings';

export type Sense = Polarity['good'];

export type AgainstTarget = {
  /** Actual less target, in the figure's unit. */
  readonly gap: number;
  /** `null`: nothing says which way is good. */
  readonly isMissed: boolean | null;
};

/** "Reduction in contacts that become referrals", "Increase the share of early help": the aim is in the name. */
const AIM = /^(?:to )?(?:an? )?(?:(?<less>reduc(?:tion|e|ing)|decrease|fewer)|increas(?:e|ing)|more)\b/i;

/** What a council always wants less of: "re-referrals within 12 months", "posts vacant". */
const UNWANTED =
  /\b(?:re-?referr\w+|repeat \w+|absen\w+|sickness|vacan\w+|turnover|caseloads?|overdue|late|not (?:completed|met|on time)|missed|backlog|exclusions?|exclud\w+|suspensions?|suspended|delay\w*|complaints?|NEET|reoffend\w+|placement moves|arrears|(?:time|days|weeks) (?:taken |it takes )?to (?!target\b)[a-z-]+|waiting times?)\b/i;
/** What it always wants more of: "visits completed on time", "assessments within 45 days". */
const WANTED =
  /\b(?:on time|in time|timely|timeliness|within|up[- ]to[- ]date|completed|achiev\w+|satisf\w+|attendance|recruited|suitable|resolved|paid)\b/i;

/** `null` without an actual and a target. `isMissed` is `null` where the good way is not known, or the RAG says otherwise. */
export function againstTarget(figure: Figure): AgainstTarget | null {
  if (figure.role !== 'actual' || figure.target === null) return null;
  const gap = gapBetween(figure.value, figure.target);
  if (gap === 0) return { gap, isMissed: false };
  const sense = senseOf(figure);
  if (sense === null) return { gap, isMissed: null };
  const isMissed = sense === 'higher' ? gap < 0 : gap > 0;
  const isDoubted = !isMissed && (figure.rag === 'red' || figure.rag === 'amber');
  return { gap, isMissed: isDoubted ? null : isMissed };
}

export type GoodWay = {
  readonly good: Sense;
  /** `paper`: in so many words. `name`: by what the measure is called. `rag`: red or amber on this side of its target. */
  readonly by: 'paper' | 'name' | 'rag';
};

/** Which way is good, and what says so; `null` where nothing does. */
export function goodWay(figure: Figure): GoodWay | null {
  if (figure.polarity) return { good: figure.polarity.good, by: 'paper' };
  const byName = senseOfMeasure(figure.indicator, figure.unit === '%');
  if (byName) return { good: byName, by: 'name' };
  const byRag = senseOfRag(figure);
  return byRag && { good: byRag, by: 'rag' };
}

/** Which way is good; `null` where neither paper, name nor RAG tells. */
export const senseOf = (figure: Figure): Sense | null => goodWay(figure)?.good ?? null;

/** Red or amber: not where it should be, so the target lies on the good side. */
function senseOfRag({ rag, value, target }: Figure): Sense | null {
  if (target === null || value === target || (rag !== 'red' && rag !== 'amber')) return null;
  return value < target ? 'higher' : 'lower';
}

/** Which way is good by what is measured: a reduction, fewer re-referrals, a greater share of visits on time. */
export function senseOfMeasure(measure: string, isShare: boolean): Sense | null {
  const aim = AIM.exec(measure)?.groups;
  if (aim) return aim.less === undefined ? 'higher' : 'lower';
  return UNWANTED.test(measure) ? 'lower' : isShare && WANTED.test(measure) ? 'higher' : null;
}

/** 0.1 and 0.3 differ by 0.2, not by 0.19999999999999998. */
export const gapBetween = (a: number, b: number): number => Number((a - b).toFixed(8));
