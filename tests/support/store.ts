/** A store of its own for each test, with a clock that ticks once for every look, and rows to fill it with. */
import { expect } from 'vitest';
import type { Result } from '@/lib/result';
import type { FollowUpDraft, FollowUpEvent } from '@/lib/store/follow-rows';
import type { LineDraft } from '@/lib/store/lines';
import type { MeetingFacts } from '@/lib/store/meetings';
import type { NoteDraft } from '@/lib/store/notes';
import { newId, openStore, type Store } from '@/lib/store/open';
import type { PaperFacts } from '@/lib/store/remembering';
import type { StudyRow } from '@/lib/store/rows';

export function freshStore(): Store {
  let now = 0;
  return openStore(newId(), () => {
    now += 1;
    return now;
  });
}

/** The value of what must have worked. */
export async function kept<Value>(outcome: Promise<Result<Value, { kind: string }>>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) expect.fail(`It was not kept: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export const COUNCIL = 'Westmarch County Council';
export const COMMITTEE = 'Children and Families Scrutiny Committee';
export const DAY = '2026-11-24';
export const KEY = 'moderngov|democracy.westmarch.gov.uk|/|1234';
export const ADDRESS = 'https://democracy.westmarch.gov.uk/ieListDocuments.aspx?CId=12&MId=1234';
export const PACK_ADDRESS = 'https://democracy.westmarch.gov.uk/documents/g1240/Public%20pack.pdf?T=10';

export const meetingFacts = (facts: Partial<MeetingFacts> = {}): MeetingFacts => ({
  key: KEY,
  council: COUNCIL,
  committee: COMMITTEE,
  date: DAY,
  time: '10:30',
  venue: 'County Hall',
  address: ADDRESS,
  state: 'agenda',
  papers: [],
  ...facts,
});

/** A pack dropped from disk whose front page has been read and says nothing. */
export const paperFacts = (facts: Partial<PaperFacts> = {}): PaperFacts => ({
  id: 'pack',
  fingerprints: ['a1'],
  title: 'Public reports pack',
  source: 'pdf',
  address: null,
  bytes: 3,
  pages: 40,
  exemptSigns: [],
  claim: null,
  meeting: null,
  ...facts,
});

export const listed = (address: string, isExempt = false) => ({
  name: 'Public reports pack',
  address,
  role: 'pack' as const,
  format: 'PDF',
  bytes: null,
  isExempt,
});

const aboutPaper = {
  paperId: 'pack',
  paperTitle: 'Public reports pack',
  quote: { exact: '72% of visits', prefix: 'In August ', suffix: ' were in time.' },
  at: { page: 38, printed: '36', source: [] },
  item: '7',
  itemTitle: 'Performance',
  meetingKeys: [],
};

export const noteDraft = (draft: Partial<NoteDraft> = {}): NoteDraft => ({
  id: 'note',
  kind: 'question',
  text: 'When will it be met?',
  asking: null,
  colour: null,
  ...aboutPaper,
  ...draft,
});

export const followUpDraft = (draft: Partial<FollowUpDraft> = {}): FollowUpDraft => ({
  ...aboutPaper,
  id: 'follow-up',
  kind: 'request',
  committeeId: 'westmarch county council/children and families scrutiny committee',
  text: 'The number of visits by team',
  began: 'asked',
  madeOn: DAY,
  minute: null,
  owner: 'Director of Children and Families',
  decider: null,
  due: null,
  dueDate: null,
  note: '',
  events: [],
  rejected: [],
  ...draft,
});

export const followUpEvent = (event: Partial<FollowUpEvent> = {}): FollowUpEvent => ({
  id: 'event',
  on: DAY,
  step: { kind: 'chased', how: 'email' },
  words: '',
  evidence: null,
  proposal: null,
  addedAt: 1,
  ...event,
});

export const VERSIONS = { reader: 2, extractor: 5 };

export const studyRow = (row: Partial<StudyRow> = {}): StudyRow => ({
  paperId: 'pack',
  versions: VERSIONS,
  findings: [],
  challenges: [],
  failed: [],
  outline: [],
  tables: [],
  uses: [],
  pages: [],
  ...row,
});

export const lineDraft = (draft: Partial<LineDraft> = {}): LineDraft => ({
  id: 'line',
  meetingKeys: [KEY],
  item: '7',
  itemTitle: 'Performance',
  name: 'Visits',
  wanted: '',
  evidence: '',
  place: null,
  ...draft,
});
