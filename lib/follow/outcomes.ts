/** What the words of an answer, a status or a decision say became of what was asked. */
import { findDates } from '@/lib/document/dates';
import type { Recommendation } from '@/lib/extract/findings';
import type { FollowUpStep } from '@/lib/store/follow-rows';

const WITHHELD =
  /\b(?:will|can|could|would)(?: ?not|n't) be (?:provided|supplied|shared|released|disclosed)\b|\bwithheld\b|\bunable to (?:provide|share|release|supply)\b/i;
const WITHDRAWN = /\bwithdrawn\b/i;
const DROPPED = /\b(?:no longer (?:be )?(?:pursued|needed|required|followed)|superseded)\b/i;
const IN_PART = /\b(?:in part|partial(?:ly)?|partly|part)\b/i;
const REJECTED = /\b(?:not (?:be )?(?:accepted|agreed|supported|adopted)|rejected|declined|refused)\b/i;
/** "Scope to be agreed in March": nothing yet. */
const STILL_TO_DECIDE =
  /\b(?:to|will|should|shall|would) be (?:accepted|agreed|approved|adopted|supported|considered)\b/i;
const ACCEPTED = /\b(?:accepted|agreed|approved|adopted|supported)\b/i;
/** "Circulated on 3 October", "published", "A note was sent to members": it has happened. */
const SUPPLIED =
  /\b(?:(?:was|were|been) )?(?:circulated|provided|supplied|published|e-?mailed|sent|shared|attached|appended|issued)\b/i;
const STILL_TO_COME =
  /\b(?:will|shall|would|to|is being|are being|not yet(?: been)?) (?:be )?(?:circulated|provided|supplied|published|e-?mailed|sent|shared|attached|appended|issued)\b|\bto follow\b|\bonce\b/i;

type Row = Pick<Recommendation, 'response' | 'status' | 'statusText'>;

/** A tracker's row: what the executive decided, what was answered, whether the council calls it complete. */
export function stepsOfRow(row: Row, kind: 'recommendation' | 'request'): readonly FollowUpStep[] {
  const said = row.response ?? '';
  const whole = `${said} ${row.statusText ?? ''}`;
  if (WITHHELD.test(said)) return [{ kind: 'withheld' }];
  if (row.status === 'withdrawn') return [{ kind: DROPPED.test(whole) ? 'no-longer-pursued' : 'withdrawn' }];
  if (WITHDRAWN.test(said)) return [{ kind: 'withdrawn' }];
  const isDecided = kind === 'recommendation' && !STILL_TO_DECIDE.test(opening(said));
  const decided = isDecided ? decisionIn(opening(said)) : null;
  const complete: readonly FollowUpStep[] = row.status === 'completed' ? [{ kind: 'said-complete' }] : [];
  if (decided) return [{ kind: 'decided', outcome: decided }, ...complete];
  if (complete.length > 0) return complete;
  const isSupplied = kind === 'request' && SUPPLIED.test(said) && !STILL_TO_COME.test(said);
  return [isSupplied ? { kind: 'supplied', isPart: IN_PART.test(said) } : { kind: 'told' }];
}

/** "Accepted in part" → part accepted; `null` where nothing was decided. */
export function decisionIn(words: string): 'accepted' | 'part accepted' | 'rejected' | null {
  if (REJECTED.test(words)) return 'rejected';
  if (!ACCEPTED.test(words)) return null;
  return IN_PART.test(words) ? 'part accepted' : 'accepted';
}

/** An answer says at its head what was decided; further on it tells of other things. */
const opening = (said: string): string => /^[^.;:]*/.exec(said)?.[0] ?? '';

/** What a committee says of answers to what it asked; `null` where it judges none. */
export function judgementIn(words: string): FollowUpStep | null {
  if (DROPPED.test(words)) return { kind: 'no-longer-pursued' };
  if (!OF_ANSWERS.test(words)) return null;
  if (REJECTED.test(words) || UNSATISFIED.test(words)) return { kind: 'judged', outcome: 'unsatisfactory' };
  return CLOSES.test(words) ? { kind: 'judged', outcome: 'accepted' } : null;
}

const OF_ANSWERS =
  /\b(?:answers?|responses?|repl(?:y|ies)|entr(?:y|ies)|actions?|recommendations?|requests?|minutes?)\b/i;
const UNSATISFIED = /\b(?:unsatisfactory|not satisf(?:ied|actory)|incomplete|not complete[d]?)\b/i;
const CLOSES =
  /\b(?:accepted|agreed|marked|signed off|closed|discharged|removed)\b.{0,300}\b(?:complete[d]?|closed|satisfactory|tracker|log)\b|\b(?:be|are|is) (?:closed|discharged|signed off)\b/i;

/** The last day that an answer names and that had come when it was printed. */
export function dayIn(words: string, printedOn: string | null): string | null {
  const days = findDates(words).map(({ date }) => date);
  return days.filter((day) => printedOn === null || day <= printedOn).at(-1) ?? null;
}

/** "Completed", and an answer that only announces an answer. */
export const announcesOnly = ({ response, status }: Row): boolean =>
  status === 'completed' &&
  response !== null &&
  STILL_TO_COME.test(response) &&
  dayIn(response, null) === null;
