/** All that is kept of a committee and may be shared; and what is remembered of it once it was. */
import type { CommitteeHere } from '@/components/shared-committee';
import type { FollowUpHere } from '@/components/shared-records';
import { nameKey } from '@/lib/document/names';
import { ok, type Result } from '@/lib/result';
import type { Bundle } from '@/lib/share/bundle';
import { noteId } from '@/lib/share/follow-up';
import { knownOf } from '@/lib/share/here';
import type { StoreProblem } from '@/lib/store/problems';
import { type HeldToShare, heldToShare } from '@/lib/store/sharing';
import type { SharingRow } from '@/lib/store/sharing-rows';
import type { FollowedCommittee, SharedOf } from './FollowUpFiles';
import { marked } from './follow-up-leaving';

/** Of the committee whose board is shown. */
export async function committeeShown(
  { followed, memberName }: SharedOf,
  committee: FollowedCommittee,
): Promise<Result<CommitteeHere, StoreProblem>> {
  const held = await heldToShare(followed.store, committee.id);
  if (!held.ok) return held;
  return ok({
    ...whole(held.value, memberName),
    council: committee.council,
    committee: committee.ownName,
    days: followed.knownDays(),
    followUps: followUpsHere(followed, held.value),
  });
}

/** Of another, as far as it is kept: what only its papers say is found when its board is opened. */
export async function committeeNamed(
  { followed, memberName }: SharedOf,
  { council, committee }: Pick<Bundle, 'council' | 'committee'>,
): Promise<Result<CommitteeHere, StoreProblem>> {
  const held = await heldToShare(followed.store, `${nameKey(council)}/${nameKey(committee)}`);
  if (!held.ok) return held;
  const { days, followUps } = held.value;
  return ok({
    ...whole(held.value, memberName),
    ...{ council, committee, followUps },
    days: days ?? { read: [], next: [] },
  });
}

const whole = (
  { questions, lines, meanings, meetings, known, mostSecret }: HeldToShare,
  memberName: string,
): Omit<CommitteeHere, 'council' | 'committee' | 'days' | 'followUps'> => ({
  ...{ meetings, questions, lines, meanings, known, mostSecret, memberName },
});

/** What stands on the board, and what counts as another: that is kept and not shown. */
function followUpsHere(followed: SharedOf['followed'], { followUps }: HeldToShare): readonly FollowUpHere[] {
  const papers = followed.papers.value;
  const kept = followed.kept.value;
  const rows = followed.board.value?.rows ?? [];
  if (!papers?.ok || !kept?.ok) return [];
  const changedAt = new Map([...kept.value.requests, ...followUps].map((row) => [row.id, row.changedAt]));
  const shown = marked(rows, kept.value, papers.value.rows).map(({ followUp, exempt }) => ({
    ...followUp,
    exempt,
    changedAt: changedAt.get(followUp.id) ?? 0,
  }));
  const isShown = new Set(shown.map(({ id }) => id));
  return [...shown, ...kept.value.followUps.filter(({ id }) => !isShown.has(id))];
}

export const remembered = ({ followUps, questions, lines, meanings }: Bundle): readonly SharingRow[] => [
  ...followUps.map(({ id, note }) => ({ id: noteId(id), ...knownOf(note) })),
  ...questions.map((record) => ({ id: `question|${record.id}`, ...knownOf(record) })),
  ...lines.map((record) => ({ id: `line|${record.id}`, ...knownOf(record) })),
  ...meanings.map((record) => ({ id: `meaning|${record.id}`, ...knownOf(record) })),
];
