/** What a follow-up, its day and its events are called on the board. */
import type { BoardRow } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import type { Proposal } from '@/lib/follow/proposals';
import type { FollowUpStep } from '@/lib/store/follow-rows';
import type { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { followUps as text } from '@/lib/words/follow-ups';
import { noteSource, pageText } from './passage-text';
import { standingAlone } from './standing-alone';

export const aboutText = ({ followUp: { kind, minute, madeOn } }: BoardRow): string =>
  text.about(kind, minute, madeOn);

/** "Minutes of 14 July 2026, page 11"; where it stands in no minutes of an earlier meeting, the paper by its title. */
export function askedSource({ followUp, minutesOf }: BoardRow): string {
  const { at, paperTitle } = followUp;
  const isMinuted = minutesOf !== null && at !== null;
  // A web page has no pages.
  const isPaged = at !== null && (at.printed !== null || at.page > 1);
  const parts = isMinuted
    ? [text.minutesOf(minutesOf), isPaged ? pageText({ printed: at.printed, number: at.page }) : null]
    : [paperTitle, noteSource(followUp)];
  return parts.filter(Boolean).join(', ');
}

export const followUpTitle = ({ text: words }: Pick<FollowUp, 'text'>): string => standingAlone(words);

/** The links that would change how it stands come first. */
export const inUrgency = ({ proposals, life }: BoardRow): readonly Proposal[] =>
  proposals.toSorted((one, other) => Number(one.state === life.state) - Number(other.state === life.state));

/** "62 days late", "due in 3 days", "due: next meeting, date not known"; `null` for what waits for nobody. */
export function dueText({ daysLate, group, due, followUp, life }: BoardRow): string | null {
  if (group === 'answered' || group === 'closed') return null;
  if (daysLate === null) {
    if (due.basis === 'next-meeting') return text.dueNextMeeting;
    const printed = life.newDue?.due ?? followUp.due;
    return due.basis === 'none' || printed === null ? text.noDue : text.dueSaid(printed);
  }
  if (daysLate > 0) return text.late(daysLate);
  return daysLate === 0 ? text.dueToday : text.dueIn(-daysLate);
}

/** Why it is due then: the law, what was set for the committee, the next meeting; empty where the words say it. */
export function dueWhyText({ due: { basis }, response: { months, basis: by } }: BoardRow): string {
  if (basis === 'next-meeting') return text.dueWhy[basis];
  return (basis === 'sent' || basis === 'made') && months !== null ? text.dueWhy[basis](months, by) : '';
}

/** The same for a row of many. */
export function dueFromText({ due: { basis }, response: { months } }: BoardRow): string {
  if (basis === 'next-meeting') return text.dueWhy[basis];
  return (basis === 'sent' || basis === 'made') && months !== null ? text.dueFrom[basis](months) : '';
}

export function stepText(step: FollowUpStep): string {
  const said = text.step;
  switch (step.kind) {
    case 'sent':
      return said.sent(step.to);
    case 'decided':
      return said.decided[step.outcome];
    case 'judged':
      return said.judged[step.outcome];
    case 'supplied':
      return said[step.isPart ? 'supplied in part' : 'supplied'];
    case 'chased':
      return said.chased[step.how];
    case 'owner':
      return said.owner(step.owner);
    case 'due':
      return said.due(step.dueDate, step.due);
    case 'review':
      return said.review(step.day);
    case 'comes-back':
      return said['comes-back'](step.day);
    case 'linked':
      return step.to.startsWith('tracker|') ? said.sameEntry : said.linked;
    default:
      return said[step.kind];
  }
}

export function reasonText({ reason, confidence }: Proposal): string {
  const said = text.proposal;
  const why =
    reason.kind === 'own-row'
      ? said.reason['own-row']
      : reason.kind === 'words'
        ? said.reason.words(reason.words)
        : reason.kind === 'other-day'
          ? said.reason['other-day'](reason.minute, reason.day)
          : said.reason['minute-and-words'](reason.minute);
  return [said[confidence], said.why, why].filter((part) => part !== '').join(' ');
}

export type EventChoice = keyof typeof followUpDeeds.event.choices;

/** What the member chose, with what was filled in. */
export function stepOf(choice: EventChoice, who: string, due: string): FollowUpStep {
  switch (choice) {
    case 'chased by e-mail':
      return { kind: 'chased', how: 'email' };
    case 'chased aloud':
      return { kind: 'chased', how: 'aloud' };
    case 'answered':
    case 'answered in part':
      return { kind: 'supplied', isPart: choice === 'answered in part' };
    case 'sent':
      return { kind: 'sent', to: who };
    case 'decided: accepted':
      return { kind: 'decided', outcome: 'accepted' };
    case 'decided: in part':
      return { kind: 'decided', outcome: 'part accepted' };
    case 'decided: rejected':
      return { kind: 'decided', outcome: 'rejected' };
    case 'good enough':
      return { kind: 'judged', outcome: 'accepted' };
    case 'not good enough':
      return { kind: 'judged', outcome: 'unsatisfactory' };
    case 'done':
      return { kind: 'implemented' };
    case 'no longer pursued':
      return { kind: 'no-longer-pursued' };
    case 'owner':
      return { kind: 'owner', owner: who };
    case 'due':
      return { kind: 'due', due: null, dueDate: due || null };
    case 'review':
      return { kind: 'review', day: due };
    default:
      return { kind: choice };
  }
}

/** Whom it names: "sent", "owner" ask for one. */
export const asksWho = (choice: EventChoice): boolean => choice === 'sent' || choice === 'owner';

const ANSWERS: ReadonlySet<EventChoice> = new Set([
  'answered',
  'answered in part',
  'decided: accepted',
  'decided: in part',
  'decided: rejected',
  'withheld',
]);

/** Somebody said it. */
export const asksFrom = (choice: EventChoice): boolean => ANSWERS.has(choice);

/** What day it needs besides its own: for "due" an empty one says that there is none any more. */
export const asksDay = (choice: EventChoice): choice is 'due' | 'review' =>
  choice === 'due' || choice === 'review';
