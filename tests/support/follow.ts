/** Follow-ups and papers that speak of them, with all that a test is not about hidden. */

import { extractAll } from '@/lib/extract';
import type { FollowedPaper } from '@/lib/extract/followed';
import { followedIn } from '@/lib/extract/followed';
import { siteFindings } from '@/lib/extract/sited';
import type { FollowUp } from '@/lib/follow/paper';
import type { FollowUpRow } from '@/lib/store/follow-rows';
import { paper } from './paper';
import { followUpDraft } from './store';

export const followUp = (one: Partial<FollowUp> = {}): FollowUp => ({
  ...followUpDraft(),
  paperId: null,
  madeOn: '2026-09-22',
  ...one,
});

/** As the store has it. */
export const followUpRow = (one: Partial<FollowUpRow> = {}): FollowUpRow => ({
  ...followUp(),
  exempt: 'no',
  createdAt: 0,
  changedAt: 0,
  paperIds: [],
  ...one,
});

/** A paper of the meeting on a day, written as `paper` takes it. */
export function followedPaper(date: string, text: string, about: Partial<FollowedPaper> = {}): FollowedPaper {
  const document = paper(text);
  const { findings } = extractAll(document);
  return {
    id: `paper of ${date}`,
    title: `Paper of ${date}`,
    date,
    isOwn: true,
    committeeId: null,
    meetingKeys: [],
    findings: followedIn(document, siteFindings(document, findings)),
    ...about,
  };
}
