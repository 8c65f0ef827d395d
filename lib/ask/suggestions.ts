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
import type { Passage, Sited } from '@/lib/extract/sited';

export type Suggestion = {
  /** The words it stands on, at least one. */
  readonly passages: readonly [Passage, ...Passage[]];
} & (
  | { readonly kind: 'missed-target'; readonly measure: HeldMeasure }
  | { readonly kind: 'challenge'; readonly why: Why }
  | { readonly kind: 'promised'; readonly madeOn: string }
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
    ...of('request').flatMap((one) => stillPromised(one, meetingDate)),
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

/** Asked for or promised at an earlier meeting. Whether it came the paper does not say here: that is the question. */
function stillPromised(
  { finding, passage }: Sited<FindingOf<'request'>>,
  meetingDate: string | null,
): readonly Suggestion[] {
  const { meetingDate: madeOn } = finding;
  if (madeOn === null || meetingDate === null || madeOn >= meetingDate) return [];
  return [{ kind: 'promised', madeOn, passages: [passage] }];
}

function unexplained(
  { finding: { short, long, uses }, passage }: Sited<FindingOf<'short-form'>>,
  isKnown: (short: string) => boolean,
): readonly Suggestion[] {
  if (long !== null || isKnown(short)) return [];
  return [{ kind: 'unexplained', short, uses: uses.length, passages: [passage] }];
}
