/** What of a paper's findings is followed from meeting to meeting, each with the paragraph it stands in. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding, FindingOf } from './findings';
import type { Sited } from './sited';

export type FollowedFinding = FindingOf<'recommendation' | 'request' | 'work-programme' | 'meeting'>;

/** `around`: the paragraph, which may name what the words only point at ("bring them"); for a table, the row. */
export type Followed = Sited<FollowedFinding> & { readonly around: string };

/** A paper by what of it is followed, and whose paper it is. */
export type FollowedPaper = {
  readonly id: string;
  readonly title: string;
  /** The day of its meeting. */
  readonly date: string | null;
  /** Of another body of the same council (cabinet, full Council): it answers, and asks nothing of this list. */
  readonly isOwn: boolean;
  readonly committeeId: string | null;
  readonly meetingKeys: readonly string[];
  readonly findings: readonly Followed[];
};

export const followedIn = (document: PackDocument, findings: readonly Sited[]): readonly Followed[] =>
  findings.filter(isFollowed).map((sited) => {
    const block = document.blocks[sited.finding.at.block];
    return { ...sited, around: block && block.kind !== 'table' ? block.text : sited.passage.words };
  });

const KINDS: ReadonlySet<Finding['kind']> = new Set([
  'recommendation',
  'request',
  'work-programme',
  'meeting',
]);

const isFollowed = (sited: Sited): sited is Sited<FollowedFinding> => KINDS.has(sited.finding.kind);
