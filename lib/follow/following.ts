/**
 * Papers of a committee, and what the member keeps → what is followed, and which passages of later papers may be
 * about it. Nothing is joined here: a link is proposed, and counts once the member has confirmed it.
 */
import type { FollowedPaper } from '@/lib/extract/followed';
import { joinedTo, minutesOf, withMinute } from './joining';
import { type Likeness, likenessAmong } from './likeness';
import { isWithheldFrom, type Match, matchFor } from './matching';
import type { FollowUp } from './paper';
import { type Proposal, proposalFrom } from './proposals';
import { foundId, raisedIn, recommended } from './raised';
import { proposalKey, type Telling, tellingsIn } from './tellings';

export type Following = {
  readonly followUps: readonly FollowUp[];
  /** Not yet answered by the member, in the order of their papers. */
  readonly proposals: readonly Proposal[];
};

/** `kept`: as the member has them; they stand for what is found in the same words. */
export function follow(papers: readonly FollowedPaper[], kept: readonly FollowUp[]): Following {
  const inOrder = papers.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const raised = inOrder.flatMap(raisedIn);
  const byId = new Map(raised.map(({ followUp }) => [followUp.id, followUp]));
  for (const one of kept) byId.set(one.id, withMinute(one, raised));
  for (const id of kept.flatMap(joinedTo)) byId.delete(id);
  const tellings = inOrder.flatMap(tellingsIn);
  const likeness = likenessAmong([
    ...[...byId.values()].map(({ text }) => text),
    ...tellings.map(({ words }) => words),
  ]);
  const state: Course = { followUps: [...byId.values()], answered: new Set(), told: new Set(), likeness };
  const joins = minutesOf([...byId.values()], raised, likeness);
  const proposals = [...joins, ...tellings.flatMap((telling) => proposed(telling, state))];
  const linked = new Set(proposals.flatMap(({ replaces }) => replaces ?? []));
  for (const { id } of kept) linked.delete(id);
  return {
    followUps: state.followUps.filter(({ id }) => !linked.has(id)),
    proposals: proposals.filter(({ followUp }) => !linked.has(followUp.id)),
  };
}

/** What is known by the time a passage is read: the papers come in the order of their meetings. */
type Course = {
  readonly followUps: FollowUp[];
  /** Ids of what some paper gave an answer to: only such answers can be judged. */
  readonly answered: Set<string>;
  /** What papers of one meeting have told of each: a pack and its parts say it more than once. */
  readonly told: Set<string>;
  readonly likeness: Likeness;
};

function proposed(telling: Telling, course: Course): readonly Proposal[] {
  const matches = matchFor(telling, course.followUps, course.likeness)
    .filter((match) => !isWithheldFrom(match, telling))
    .filter(
      ({ followUp }) => !judgesAnswer(telling) || course.answered.has(followUp.id) || isAnswered(followUp),
    );
  const own = matches.length === 0 ? ownRow(telling, course.followUps) : null;
  if (own) course.followUps.push(own.followUp);
  const found = own ? [own] : matches;
  if (telling.steps.some(({ kind }) => ANSWERS.has(kind))) {
    for (const { followUp } of found) course.answered.add(followUp.id);
  }
  return found
    .filter(({ followUp }) =>
      isNews(`${followUp.id} ${telling.paper.date} ${proposalKey(telling)}`, course.told),
    )
    .flatMap((match) => proposalFrom(match, telling, replacedBy(telling)) ?? []);
}

function isNews(key: string, told: Set<string>): boolean {
  const isNew = !told.has(key);
  told.add(key);
  return isNew;
}

const ANSWERS: ReadonlySet<string> = new Set(['said-complete', 'supplied', 'decided', 'withheld']);

const judgesAnswer = ({ steps }: Telling): boolean => steps.some(({ kind }) => kind === 'judged');

const isAnswered = ({ events }: FollowUp): boolean => events.some(({ step }) => ANSWERS.has(step.kind));

/** A tracker's row that nothing else asked is itself what was asked. */
function ownRow(telling: Telling, followUps: readonly FollowUp[]): Match | null {
  const { finding } = telling.found;
  if (telling.source !== 'tracker' || finding.kind !== 'recommendation') return null;
  if (!telling.paper.isOwn || !finding.asksForAction) return null;
  const followUp = recommended(telling.paper, telling.found, finding);
  if (followUps.some(({ id }) => id === followUp.id)) return null;
  return { followUp, confidence: 'sure', reason: { kind: 'own-row' } };
}

/** A promise that is about an earlier request was raised by itself as well. */
function replacedBy({ source, found: { finding } }: Telling): string | null {
  return source === 'promise' && finding.kind === 'request'
    ? foundId('request', finding.meetingDate, finding.quote)
    : null;
}
