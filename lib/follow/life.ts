/** The events of a follow-up, in the order of their days → how it stands now. */
import type { FollowUpEvent, FollowUpStep } from '@/lib/store/follow-rows';
import type { FollowUp } from './paper';

export type FollowUpState =
  | FollowUp['began']
  | 'sent'
  | 'supplied'
  | 'council says complete'
  | 'accepted'
  | 'part accepted'
  | 'rejected'
  | 'implemented'
  | 'withheld'
  | 'unsatisfactory'
  | 'withdrawn'
  | 'no longer pursued';

/** `answered`: something came back, and the committee has not yet said that it is enough. */
export type Standing = 'waiting' | 'answered' | 'closed';

export type Life = {
  readonly state: FollowUpState;
  readonly standing: Standing;
  /** The day on which it came to stand so; `null`: as it was made or asked. */
  readonly since: string | null;
  /** Oldest first. */
  readonly events: readonly FollowUpEvent[];
  readonly owner: string | null;
  readonly sentOn: string | null;
  /** As last promised or as the member says; `null` where nothing after the first words set it. */
  readonly newDue: { readonly due: string | null; readonly dueDate: string | null } | null;
  readonly decidedOn: string | null;
  readonly review: string | null;
  readonly isPartAnswered: boolean;
  readonly chased: { readonly times: number; readonly last: string | null };
  /** The meeting in whose work programme it last stood. */
  readonly comesBack: string | null;
  /** The one it counts as; `null` where it stands for itself. */
  readonly mergedInto: string | null;
  /** The parts that stand for it. */
  readonly splitInto: readonly string[];
  /** Others that have to do with it. */
  readonly related: readonly string[];
};

/** Events of one day in the order in which they were added. */
export function lifeOf(followUp: FollowUp): Life {
  const events = followUp.events.toSorted(
    (one, other) => dayOf(one).localeCompare(dayOf(other)) || one.addedAt - other.addedAt,
  );
  return events.reduce((life, event) => lived(life, event, followUp), {
    state: followUp.began,
    standing: 'waiting',
    since: null,
    events,
    owner: followUp.owner,
    sentOn: null,
    newDue: null,
    decidedOn: null,
    review: null,
    isPartAnswered: false,
    chased: { times: 0, last: null },
    comesBack: null,
    mergedInto: null,
    splitInto: [],
    related: [],
  } as Life);
}

/** What happened on no day that anybody knows counts as of the day it was added. */
export const dayOf = ({ on, addedAt }: Pick<FollowUpEvent, 'on' | 'addedAt'>): string =>
  on ?? dayOfMoment(addedAt);

/** Milliseconds since 1970 → ISO day, by Greenwich. */
export const dayOfMoment = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function lived(life: Life, event: FollowUpEvent, followUp: FollowUp): Life {
  const { step } = event;
  const state = stateAfter(step, followUp);
  const next = state === null ? life : { ...stoodAt(life, state, followUp.kind), since: dayOf(event) };
  switch (step.kind) {
    case 'sent':
      return { ...next, sentOn: event.on };
    case 'promised':
    case 'due':
      return { ...next, newDue: { due: step.due, dueDate: step.dueDate } };
    case 'decided':
      return { ...next, decidedOn: event.on };
    case 'supplied':
      return { ...next, isPartAnswered: step.isPart };
    case 'owner':
      return { ...next, owner: step.owner };
    case 'review':
      return { ...next, review: step.day };
    case 'comes-back':
      return { ...next, comesBack: step.day };
    case 'chased':
      return { ...next, chased: { times: life.chased.times + 1, last: event.on } };
    case 'merged':
      return { ...next, mergedInto: step.into };
    case 'split':
      return { ...next, splitInto: step.into };
    case 'separated':
      return { ...next, mergedInto: null, splitInto: [] };
    case 'related':
      return { ...next, related: [...next.related, step.to] };
    default:
      return next;
  }
}

/** A part of an answer is nothing to speak of once the whole of it is answered. */
function stoodAt(life: Life, state: FollowUpState, kind: FollowUp['kind']): Life {
  const standing = standingOf(state, kind);
  return { ...life, state, standing, isPartAnswered: standing === 'waiting' && life.isPartAnswered };
}

/** `null` where it stands as before. "Completed" in a tracker is what the council says, and closes nothing. */
function stateAfter(step: FollowUpStep, { kind, began }: FollowUp): FollowUpState | null {
  switch (step.kind) {
    case 'sent':
    case 'promised':
    case 'implemented':
    case 'withdrawn':
    case 'withheld':
      return step.kind;
    case 'decided':
      return step.outcome;
    case 'supplied':
      return step.isPart ? null : 'supplied';
    case 'said-complete':
      return 'council says complete';
    case 'judged':
      return step.outcome === 'accepted' && kind === 'recommendation' ? 'implemented' : step.outcome;
    case 'no-longer-pursued':
      return 'no longer pursued';
    case 'reopened':
      return began;
    default:
      return null;
  }
}

const ANSWERED: ReadonlySet<FollowUpState> = new Set(['supplied', 'council says complete', 'withheld']);
const WAITING: ReadonlySet<FollowUpState> = new Set(['made', 'asked', 'promised', 'sent', 'unsatisfactory']);

/** What the executive accepted is still to be done; what a committee accepts of a request is the end of it. */
function standingOf(state: FollowUpState, kind: FollowUp['kind']): Standing {
  if (WAITING.has(state)) return 'waiting';
  if (ANSWERED.has(state)) return 'answered';
  const isToBeDone = kind === 'recommendation' && (state === 'accepted' || state === 'part accepted');
  return isToBeDone ? 'answered' : 'closed';
}
