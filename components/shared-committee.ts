/** What is kept of a committee here → what members share of it. A record stays out where any of its rows does. */
import { meaningsHere, type OwnMeaning } from '@/lib/glossary/own';
import type { Bundle, SharedDays, SharedMeeting } from '@/lib/share/bundle';
import { noteId } from '@/lib/share/follow-up';
import { type HeldRow, recordHere, recordIdOf } from '@/lib/share/here';
import type { SharedRecord } from '@/lib/share/record';
import type { LineRow } from '@/lib/store/question-rows';
import type { Exempt, GlossaryRow, MeetingRow, NoteRow } from '@/lib/store/rows';
import type { SharingRow } from '@/lib/store/sharing-rows';
import {
  type FollowUpHere,
  type Known,
  knownIn,
  lineHere,
  meaningHere,
  questionHere,
  sharedFollowUp,
} from './shared-records';

export type CommitteeHere = {
  readonly council: string;
  readonly committee: string;
  /** Asks what names nobody; empty where the member gives no name. */
  readonly memberName: string;
  readonly days: SharedDays;
  readonly followUps: readonly FollowUpHere[];
  /** Of the committee. */
  readonly meetings: readonly MeetingRow[];
  /** Of all committees. */
  readonly questions: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly meanings: readonly GlossaryRow[];
  readonly known: readonly SharingRow[];
  /** Of all papers that are kept. */
  readonly mostSecret: Exempt;
};

/** Whether something may leave: `store/exempt.ts` says it. */
export type MayLeave = (row: { readonly exempt: Exempt }) => boolean;

export type Leaving = { readonly bundle: Bundle; readonly leftOut: number };

export function bundleFrom(here: CommitteeHere, mayLeave: MayLeave): Leaving {
  const keys = new Set(here.meetings.map(({ key }) => key));
  const isHere = ({ meetingKeys }: { readonly meetingKeys: readonly string[] }) =>
    meetingKeys.some((key) => keys.has(key));
  const known = knownIn(here.known);
  const questions = here.questions.filter(isHere);
  const secretLines = new Set(
    here.questions.filter((one) => !mayLeave(one)).flatMap(({ asking }) => asking?.lineId ?? []),
  );
  const scope = { kind: 'committee', council: here.council, committee: here.committee } as const;
  const meanings = new Set<OwnMeaning>(
    meaningsHere(here.meanings, { committees: [scope], councils: [here.council] }),
  );
  const parts = {
    followUps: split(here.followUps, mayLeave),
    questions: leaving(questions, mayLeave),
    meanings: leaving(
      here.meanings.filter((row) => meanings.has(row)),
      mayLeave,
    ),
  };
  // A no is remembered by the words it was said to, and nobody can say any more of which paper they are.
  const withNoes = mayLeave({ exempt: here.mostSecret });
  const followUps = parts.followUps.rows.map((one) =>
    sharedFollowUp(withNoes ? one : { ...one, rejected: [] }, known(noteId(one.id))),
  );
  // One that says itself that it is exempt stays here in any case: the file has no word for that.
  const lines = here.lines.filter(
    (line) => isHere(line) && line.exemptFrom === undefined && !secretLines.has(line.id),
  );
  const bundle: Omit<Bundle, 'meetings'> = {
    council: here.council,
    committee: here.committee,
    days: here.days,
    followUps,
    questions: recordsOf(parts.questions.rows.map(questionHere(here.memberName)), 'question', known),
    lines: recordsOf(lines.map(lineHere), 'line', known),
    meanings: recordsOf(parts.meanings.rows.map(meaningHere), 'meaning', known),
  };
  const used = new Set([
    ...followUps.flatMap(({ asked }) => asked.meetingKeys),
    ...[...bundle.questions, ...bundle.lines].flatMap(({ versions }) =>
      versions.flatMap(({ value }) => value.meetingKeys),
    ),
  ]);
  return {
    bundle: { ...bundle, meetings: here.meetings.filter(({ key }) => used.has(key)).map(meetingIn(here)) },
    leftOut: parts.followUps.leftOut + parts.questions.leftOut + parts.meanings.leftOut,
  };
}

type Marked = { readonly id: string; readonly exempt: Exempt };

function split<Row extends Marked>(rows: readonly Row[], mayLeave: MayLeave) {
  const leave = rows.filter(mayLeave);
  return { rows: leave, leftOut: rows.length - leave.length };
}

/** Two wordings of one record leave together or not at all: one alone would say that the other is gone. */
function leaving<Row extends Marked>(rows: readonly Row[], mayLeave: MayLeave) {
  const secret = new Set(rows.filter((row) => !mayLeave(row)).map(({ id }) => recordIdOf(id)));
  const leave = rows.filter(({ id }) => !secret.has(recordIdOf(id)));
  return { rows: leave, leftOut: rows.length - leave.length };
}

function recordsOf<Value>(
  rows: readonly HeldRow<Value>[],
  kind: string,
  known: Known,
): readonly SharedRecord<Value>[] {
  const byRecord = Map.groupBy(rows, ({ rowId }) => recordIdOf(rowId));
  return [...byRecord].map(([id, held]) => recordHere(id, held, known(`${kind}|${id}`)));
}

const meetingIn =
  ({ council, committee }: CommitteeHere) =>
  ({ key, date, time }: MeetingRow): SharedMeeting => ({ id: key, council, committee, date, time });
