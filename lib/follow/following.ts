/**
 * Papers of a committee, and what the member keeps → what is followed, and which passages of later papers may be
 * about it. Nothing is joined here: a link is proposed, and counts once the member has confirmed it.
 */
import type { FollowedPaper } from '@/lib/extract/followed';
import { type Asked, askedAmong } from './asked';
import { joinedTo, minutesOf, withMinute } from './joining';
import { likenessAmong } from './likeness';
import { isWithheldFrom, type Match, matchFor, type SoFar } from './matching';
import { isSplit, survivorsOf } from './merging';
import type { FollowUp } from './paper';
import { type Proposal, proposalFrom } from './proposals';
import { foundId, raisedIn, recommended } from './raised';
import { proposalKey, type Telling, tellingsIn } from './tellings';

export type Following = {
  readonly followUps: readonly FollowUp[];
  /** Not yet answered by the member, in the order of their papers. */
  readonly proposals: readonly Proposal[];
  /** The days of the meetings whose minutes they stand in, of those bound in the papers of a later one (`boundKey`). */
  readonly bound: ReadonlyMap<string, string>;
};

/** Minutes may be published by themselves as well. */
export const boundKey = ({ id, paperId }: FollowUp): string => `${id} ${paperId}`;

/** `kept`: as the member has them; they stand for what is found in the same words. */
export function follow(papers: readonly FollowedPaper[], kept: readonly FollowUp[]): Following {
  const inOrder = papers.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
  const raised = inOrder.flatMap(raisedIn);
  const byId = new Map(raised.map(({ followUp }) => [followUp.id, followUp]));
  for (const one of kept) byId.set(one.id, withMinute(one, raised));
  for (const id of kept.flatMap(joinedTo)) byId.delete(id);
  const tellings = inOrder.flatMap((paper) => programmeLast(tellingsIn(paper)));
  const likeness = likenessAmong([
    ...[...byId.values()].map(({ text }) => text),
    ...tellings.map(({ words }) => words),
  ]);
  const asked = askedAmong(
    [...byId.values()].filter((one) => !isSplit(one)),
    likeness,
  );
  const survivor = survivorsOf(byId);
  const keptIds = new Set(kept.map(({ id }) => id));
  const course: Course = {
    ...{ asked, survivor, isKept: (id) => keptIds.has(id) },
    isKnown: (id) => asked.has(id) || byId.has(id),
    ...{ answered: new Set(), told: new Set(), putOff: new Map(), replaced: new Set() },
  };
  const joins = minutesOf(
    asked.all.filter((one) => survivor(one) === one),
    raised,
    likeness,
  );
  const proposals = [...joins, ...tellings.flatMap((telling) => proposed(telling, course))];
  const { replaced } = course;
  return {
    followUps: asked.all.filter(({ id }) => !replaced.has(id)),
    proposals: proposals.filter(({ followUp }) => !replaced.has(followUp.id)),
    bound: new Map(
      raised.flatMap(({ followUp, minutesOf }) =>
        minutesOf === null ? [] : [[boundKey(followUp), minutesOf] as const],
      ),
    ),
  };
}

/** What is known by the time a passage is read: the papers come in the order of their meetings. */
type Course = SoFar & {
  readonly asked: Asked;
  /** By id; also what was split, which no passage is about any more. */
  readonly isKnown: (id: string) => boolean;
  /** By id, as the member has it: never replaced. */
  readonly isKept: (id: string) => boolean;
  /** What a duplicate counts as. */
  readonly survivor: (followUp: FollowUp) => FollowUp;
  /** Ids of what some paper gave an answer to: only such answers can be judged. */
  readonly answered: Set<string>;
  /** What papers of one meeting have told of each: a pack and its parts say it more than once. */
  readonly told: Set<string>;
  /** Ids of what was raised by itself and is about an earlier one, as far as anybody knows. */
  readonly replaced: Set<string>;
  /** By id the days to which papers put it off. */
  readonly putOff: Map<string, readonly string[]>;
};

/** A programme may be for a day that another part of the same pack names. */
const programmeLast = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.toSorted(
    (one, other) => Number(one.source === 'programme') - Number(other.source === 'programme'),
  );

function proposed(telling: Telling, course: Course): readonly Proposal[] {
  const { asked, answered, told, putOff, replaced } = course;
  const matches = matchFor(telling, asked, course)
    .map((match) => ({ ...match, followUp: course.survivor(match.followUp) }))
    .filter((match) => !isWithheldFrom(match, telling))
    .filter(({ followUp }) => !judgesAnswer(telling) || answered.has(followUp.id) || isAnswered(followUp));
  const own = matches.length === 0 ? ownRow(telling, course) : null;
  if (own) asked.add(own.followUp);
  const found = own ? [own] : matches;
  const isAnswer = telling.steps.some(({ kind }) => ANSWERS.has(kind));
  const days = telling.steps.flatMap((step) => (step.kind === 'promised' ? (step.dueDate ?? []) : []));
  for (const { followUp } of found) {
    if (isAnswer) answered.add(followUp.id);
    putOff.set(followUp.id, [...(putOff.get(followUp.id) ?? []), ...days]);
  }
  const proposals = found
    .filter(({ followUp }) => isNews(`${followUp.id} ${telling.paper.date} ${proposalKey(telling)}`, told))
    .flatMap((match) => proposalFrom(match, telling, replacedBy(telling)) ?? []);
  for (const { replaces } of proposals)
    if (replaces !== null && !course.isKept(replaces)) replaced.add(replaces);
  return proposals;
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
function ownRow(telling: Telling, { isKnown }: Course): Match | null {
  const { finding } = telling.found;
  if (telling.source !== 'tracker' || finding.kind !== 'recommendation') return null;
  if (!telling.paper.isOwn || !finding.asksForAction) return null;
  const followUp = recommended(telling.paper, telling.found, finding);
  if (isKnown(followUp.id)) return null;
  return { followUp, confidence: 'sure', reason: { kind: 'own-row' } };
}

/** A promise that is about an earlier request was raised by itself as well. */
function replacedBy({ source, found: { finding } }: Telling): string | null {
  return source === 'promise' && finding.kind === 'request'
    ? foundId('request', finding.meetingDate, finding.quote)
    : null;
}
