/**
 * The tables of what the member made, and their history. From the first release
 * on, a version is never edited: a change is a new version below the last one,
 * with its upgrade and a test that opens a database of every version before it.
 */
import Dexie, { type Table } from 'dexie';
import type { AttachmentRow, FollowUpRow } from './follow-rows';
import { holdsPage } from './holds-page';
import type { LineRow } from './question-rows';
import type {
  CommitteeRow,
  CouncilRow,
  ExplanationRow,
  FigureCorrectionRow,
  FileRow,
  GlossaryRow,
  MeetingRow,
  NoteRow,
  PaperRow,
  SameMeasureRow,
} from './rows';
import type { SettingRow } from './setting-rows';
import type { MeetingDaysRow, SharingRow } from './sharing-rows';

export class UserDatabase extends Dexie {
  councils!: Table<CouncilRow, string>;
  committees!: Table<CommitteeRow, string>;
  meetings!: Table<MeetingRow, string>;
  papers!: Table<PaperRow, string>;
  files!: Table<FileRow, string>;
  notes!: Table<NoteRow, string>;
  lines!: Table<LineRow, string>;
  followUps!: Table<FollowUpRow, string>;
  attachments!: Table<AttachmentRow, string>;
  glossary!: Table<GlossaryRow, string>;
  figureCorrections!: Table<FigureCorrectionRow, string>;
  explanations!: Table<ExplanationRow, string>;
  sameMeasures!: Table<SameMeasureRow, string>;
  sharing!: Table<SharingRow, string>;
  meetingDays!: Table<MeetingDaysRow, string>;
  settings!: Table<SettingRow, string>;

  constructor(name = 'kloe') {
    // Dexie would show views what is still to be committed: what a member sees is kept.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.use(holdsPage());
    this.version(1).stores({
      councils: 'id',
      committees: 'id, councilId',
      meetings: 'key, committeeId, *listedAddresses',
      papers: 'id, *meetingKeys, *addresses, *fingerprints',
      files: 'paperId',
      notes: 'id, paperId, *meetingKeys, *asking.paperIds, *seenIn',
      lines: 'id, *meetingKeys',
      followUps: 'id, committeeId, paperId, *meetingKeys, *paperIds',
      glossary: 'id, short, paperId',
      figureCorrections: 'id, paperId',
      explanations: 'id, paperId, *meetingKeys',
      sameMeasures: 'id, committeeId',
      sharing: 'id',
      meetingDays: 'committeeId',
      settings: 'name',
    });
    this.version(2).stores({ attachments: 'id' });
    this.version(3).stores({ meetings: 'key, committeeId, *listedAddresses, linked.into' });
  }
}

/** The tables that say what belongs where: a change of place is a transaction over all of them. */
export const BELONGING = (user: UserDatabase): Table[] => [
  user.councils,
  user.committees,
  user.meetings,
  user.papers,
  user.notes,
  user.lines,
  user.followUps,
  user.glossary,
  user.figureCorrections,
  user.explanations,
];
