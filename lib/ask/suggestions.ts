/**
 * Findings → what a member might ask, as parts of which a question is worded.
 * Each says no more than the paper does, and stands on the paper's own words.
 */
import type { Challenge } from '@/lib/check/challenges';
import { againstTarget } from '@/lib/check/target';
import type { Why } from '@/lib/check/why';
import type { FigureCorrection } from '@/lib/correct/corrections';
import { type HeldMeasure, holdMeasures } from '@/lib/correct/held-measures';
import type { Figure, Finding, FindingOf } from '@/lib/extract/findings';
import { measuresFrom } from '@/lib/extract/measures';
import { isTelling } from '@/lib/extract/short-forms/telling';
import type { Passage, Sited } from '@/lib/extract/sited';

export type Suggestion = {
  /** The words it stands on, at least one. */
  readonly passages: readonly [Passage, ...Passage[]];
} & (
  | { readonly kind: 'missed-target'; readonly measure: HeldMeasure }
  | { readonly kind: 'challenge'; readonly why: Why }
  | { readonly kind: 'promised'; readonly madeOn: string; readonly words: string }
  | { readonly kind: 'unexplained'; readonly short: string; readonly uses: number }
);

export type Found = {
  readonly findings: readonly Sited[];
  readonly challenges: readonly (Pick<Challenge, 'kind' | 'strength' | 'why'> & {
    readonly passages: readonly Passage[];
  })[];
  readonly corrections: readonly FigureCorrection[];
};

/**
 * By kind, each in the order of the paper. `meetingDate`: of the meeting it is
 * for, ISO. `isKnown`: a short form that some glossary explains.
 */
export function suggestionsFrom(
  { findings, challenges, corrections }: Found,
  meetingDate: string | null,
  isKnown: (short: string) => boolean,
): readonly Suggestion[] {
  const of = <Kind extends Finding['kind']>(kind: Kind) =>
    findings.filter((one): one is Sited<FindingOf<Kind>> => one.finding.kind === kind);
  return [
    ...missedTargets(of('figure'), corrections),
    ...challenges.flatMap(({ why, passages: [first, ...others] }): Suggestion[] =>
      first ? [{ kind: 'challenge', why, passages: [first, ...others] }] : [],
    ),
    ...stillPromised(of('request'), of('recommendation'), meetingDate),
    ...of('short-form').flatMap((one) => unexplained(one, isKnown)),
  ];
}

/** Where the paper itself says which way is good, and the figure was read without doubt. */
const missedTargets = (
  figures: readonly Sited<Figure>[],
  corrections: readonly FigureCorrection[],
): readonly Suggestion[] =>
  holdMeasures(measuresFrom(figures), corrections).measures.flatMap((measure): Suggestion[] => {
    const { finding, passage } = measure.main;
    const isMissed = finding.doubt === null && againstTarget(finding)?.isMissed === true;
    return isMissed ? [{ kind: 'missed-target', measure, passages: [passage] }] : [];
  });

/**
 * Asked for or promised at an earlier meeting, each once though minutes and a tracker both have it. Whether it came the
 * paper does not say: that is the question. What its tracker calls complete, it does say.
 */
function stillPromised(
  requests: readonly Sited<FindingOf<'request'>>[],
  tracked: readonly Sited<FindingOf<'recommendation'>>[],
  meetingDate: string | null,
): readonly Suggestion[] {
  const known = new Set(
    tracked.flatMap(({ finding: { status, text, meetingDate: madeOn } }) =>
      status === 'completed' ? keyOf(madeOn, text) : [],
    ),
  );
  return requests.flatMap(({ finding: { meetingDate: madeOn, quote }, passage }): Suggestion[] => {
    const key = keyOf(madeOn, quote);
    if (madeOn === null || meetingDate === null || madeOn >= meetingDate || known.has(key)) return [];
    known.add(key);
    return [{ kind: 'promised', madeOn, words: quote, passages: [passage] }];
  });
}

/** Minutes end with a semicolon what a tracker ends with a full stop. */
const keyOf = (madeOn: string | null, words: string): string =>
  `${madeOn} ${words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;

/** Neither what is likely a misprint, nor what a name in the same paper spells: it would be asked of who sees the answer. */
function unexplained(
  { finding, passage }: Sited<FindingOf<'short-form'>>,
  isKnown: (short: string) => boolean,
): readonly Suggestion[] {
  const { short, long, uses, misprintOf } = finding;
  if (long !== null || misprintOf !== null || isKnown(short) || finding.spelled.some(isTelling)) return [];
  return [{ kind: 'unexplained', short, uses: uses.length, passages: [passage] }];
}
