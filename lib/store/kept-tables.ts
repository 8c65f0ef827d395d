/** What the database `kloe` holds, read whole: the bytes of papers and of attached files, which are large, stand apart. */
import type { FollowUpRow } from './follow-rows';
import type { LineRow } from './question-rows';
import type {
  CommitteeRow,
  CouncilRow,
  ExplanationRow,
  FigureCorrectionRow,
  GlossaryRow,
  MeetingRow,
  NoteRow,
  PaperRow,
  SameMeasureRow,
} from './rows';
import type { ChoiceRow } from './setting-rows';
import type { MeetingDaysRow, SharingRow } from './sharing-rows';

export type KeptTables = {
  readonly councils: readonly CouncilRow[];
  readonly committees: readonly CommitteeRow[];
  readonly meetings: readonly MeetingRow[];
  readonly papers: readonly PaperRow[];
  readonly notes: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly glossary: readonly GlossaryRow[];
  readonly figureCorrections: readonly FigureCorrectionRow[];
  readonly explanations: readonly ExplanationRow[];
  readonly sameMeasures: readonly SameMeasureRow[];
  readonly sharing: readonly SharingRow[];
  readonly meetingDays: readonly MeetingDaysRow[];
  /** The choices alone: what a browser knows of itself is no part of what is kept. */
  readonly settings: readonly ChoiceRow[];
};

export type TableName = keyof KeptTables;
export type RowOf<Name extends TableName> = KeptTables[Name][number];
