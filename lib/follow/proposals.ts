/** A link that the member is asked about: both passages, why, and how it would stand if they say yes. */
import type { FollowUpEvent, FollowUpStep } from '@/lib/store/follow-rows';
import type { QuotedPassage } from '@/lib/store/question-rows';
import { type FollowUpState, lifeOf } from './life';
import type { Match, Reason } from './matching';
import { announcesOnly } from './outcomes';
import type { FollowUp } from './paper';
import { proposalKey, type Telling } from './tellings';

export type Proposal = {
  readonly key: string;
  readonly followUp: FollowUp;
  readonly telling: Telling;
  readonly confidence: Match['confidence'];
  readonly reason: Reason;
  /** How it would stand. */
  readonly state: FollowUpState;
  /** "Completed", where the answer only announces one. */
  readonly isAnnounced: boolean;
  /** What was raised of the same words by itself, and is none of its own if the member says yes. */
  readonly replaces: string | null;
};

/** `null` where it says nothing new, or was confirmed before. */
export function proposalFrom(
  { followUp, confidence, reason }: Match,
  telling: Telling,
  replaces: string | null,
): Proposal | null {
  const key = proposalKey(telling);
  if (followUp.events.some(({ proposal }) => proposal === key)) return null;
  const isTold = telling.steps.every(({ kind }) => kind === 'told');
  if (reason.kind === 'own-row' && isTold) return null;
  const { finding } = telling.found;
  return {
    key,
    followUp,
    telling,
    confidence,
    reason,
    state: lifeOf({ ...followUp, events: [...followUp.events, ...eventsFrom(telling, LATEST)] }).state,
    isAnnounced: finding.kind === 'recommendation' && announcesOnly(finding),
    replaces,
  };
}

/** The last millisecond of 9999: after all that is on the same day. */
const LATEST = 253_402_300_799_999;

/** The same, where it answers only a part; `null` for what is no answer. */
export function partSteps({ steps, source }: Telling): readonly FollowUpStep[] | null {
  if (source !== 'tracker' && source !== 'decision') return null;
  const decided = steps.some(({ kind }) => kind === 'decided');
  return [decided ? { kind: 'decided', outcome: 'part accepted' } : { kind: 'supplied', isPart: true }];
}

/** What a yes adds. `addedAt` in milliseconds; ids follow from the words, so that a second yes adds nothing. */
export function eventsFrom(
  telling: Telling,
  addedAt: number,
  steps: readonly FollowUpStep[] = telling.steps,
): readonly FollowUpEvent[] {
  const proposal = proposalKey(telling);
  return steps.map((step, place) => ({
    id: `${proposal}|${place}`,
    on: telling.on,
    step,
    words: '',
    evidence: evidenceFrom(telling),
    proposal,
    addedAt,
  }));
}

function evidenceFrom({ paper, passage }: Telling): QuotedPassage {
  const { words, start, end, page, printed, source, item } = passage;
  return {
    paperId: paper.id,
    paperTitle: paper.title,
    item,
    quote: { exact: words.slice(start, end), prefix: words.slice(0, start), suffix: words.slice(end) },
    at: { page, printed, source },
  };
}
