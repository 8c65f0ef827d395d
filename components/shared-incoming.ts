/** What another member shares of a committee → what it would change here, and the rows that would then be kept. */
import { isSameScope, type OwnMeaning } from '@/lib/glossary/own';
import { isSame } from '@/lib/glossary/same-words';
import { type Bundle, mergedDays, type SharedMeaning } from '@/lib/share/bundle';
import { noteId } from '@/lib/share/follow-up';
import {
  type HeldRow,
  incomingChange,
  knownOf,
  type Outcome,
  type RowChange,
  recordIdOf,
} from '@/lib/share/here';
import type { SharedRecord } from '@/lib/share/record';
import type { LineRow } from '@/lib/store/question-rows';
import type { GlossaryRow } from '@/lib/store/rows';
import type { SharedChange } from '@/lib/store/sharing';
import { followUpTitle } from './follow-up-text';
import { broughtQuestion, mergedInto } from './listed-questions';
import type { CommitteeHere } from './shared-committee';
import { followUpChange, followUpRow } from './shared-incoming-follow-up';
import { knownIn, lineHere, meaningHere, questionHere } from './shared-records';

/** One line of the preview. */
export type IncomingEntry = {
  readonly id: string;
  readonly kind: 'follow-up' | 'question' | 'line' | 'meaning';
  readonly outcome: Outcome;
  readonly words: string;
};

export type IncomingShared = { readonly entries: readonly IncomingEntry[]; readonly change: SharedChange };

/** `now`: milliseconds since 1970. */
export function incomingFrom(bundle: Bundle, here: CommitteeHere, now: number): IncomingShared {
  const known = knownIn(here.known);
  const changesOf = <Value>(
    kind: 'question' | 'line' | 'meaning',
    records: readonly SharedRecord<Value>[],
    rows: readonly HeldRow<Value>[],
  ): readonly RowChange<Value>[] => {
    const byRecord = Map.groupBy(rows, ({ rowId }) => recordIdOf(rowId));
    return records.map((record) =>
      incomingChange(record, byRecord.get(record.id) ?? [], known(`${kind}|${record.id}`)),
    );
  };
  const held = new Map(here.followUps.map((one) => [one.id, one]));
  const followUps = bundle.followUps.map((read) => followUpChange(read, held.get(read.id), known));
  const questions = changesOf(
    'question',
    bundle.questions,
    here.questions.map(questionHere(here.memberName)),
  );
  const lines = changesOf('line', bundle.lines, here.lines.map(lineHere));
  const meanings = changesOf(
    'meaning',
    bundle.meanings.filter(({ id, versions }) => !isHeldByOtherName(id, versions, here.meanings)),
    here.meanings.map(meaningHere),
  );
  return {
    entries: [
      ...followUps.map(({ outcome, merged }) =>
        entry('follow-up', outcome, merged.id, followUpTitle(merged.asked)),
      ),
      ...questions.map((one) =>
        entry(
          'question',
          one.outcome,
          one.record.id,
          saidOf(one, ({ text }) => text),
        ),
      ),
      ...lines.map((one) =>
        entry(
          'line',
          one.outcome,
          one.record.id,
          saidOf(one, ({ name }) => name),
        ),
      ),
      ...meanings.map((one) =>
        entry(
          'meaning',
          one.outcome,
          one.record.id,
          saidOf(one, ({ short, long }) => `${short}: ${long}`),
        ),
      ),
    ],
    change: {
      council: here.council,
      committee: here.committee,
      meetings: bundle.meetings.map(({ id, ...meeting }) => ({ key: id, ...meeting })),
      days: mergedDays(here.days, bundle.days),
      followUps: followUps
        .filter(({ outcome }) => outcome !== 'same')
        .map(({ merged, held }) => followUpRow(merged, held)),
      questions: {
        put: questions.flatMap(({ put }) =>
          put.map(({ rowId, value: { meetingKeys, ...listed } }) => {
            const note = here.questions.find(({ id }) => id === rowId);
            const named = { ...listed, id: rowId };
            return { ...(note ? mergedInto(note, named) : broughtQuestion(named, '')), meetingKeys };
          }),
        ),
        remove: questions.flatMap(({ remove }) => remove),
      },
      lines: {
        put: lines.flatMap(({ put }) =>
          put.map(({ rowId, value }): LineRow => {
            const line = here.lines.find(({ id }) => id === rowId);
            return { ...value, id: rowId, place: line?.place ?? null, createdAt: line?.createdAt ?? now };
          }),
        ),
        remove: lines.flatMap(({ remove }) => remove),
      },
      meanings: {
        put: meanings.flatMap(({ put }) =>
          put.map(({ rowId, value: { isExempt, ...meaning } }): GlossaryRow => {
            const row = here.meanings.find(({ id }) => id === rowId);
            return {
              ...meaning,
              id: rowId,
              paperId: row?.paperId ?? null,
              exempt: isExempt ? 'yes' : (row?.exempt ?? 'no'),
              changedAt: now,
            };
          }),
        ),
        remove: meanings.flatMap(({ remove }) => remove),
      },
      known: [
        ...followUps.map(({ merged }) => ({ id: noteId(merged.id), ...knownOf(merged.note) })),
        ...questions.map(({ record }) => ({ id: `question|${record.id}`, ...knownOf(record) })),
        ...lines.map(({ record }) => ({ id: `line|${record.id}`, ...knownOf(record) })),
        ...meanings.map(({ record }) => ({ id: `meaning|${record.id}`, ...knownOf(record) })),
      ],
    },
  };
}

const entry = (kind: IncomingEntry['kind'], outcome: Outcome, id: string, words: string): IncomingEntry => ({
  kind,
  outcome,
  id: `${kind}|${id}`,
  words,
});

const saidOf = <Value>({ put, record }: RowChange<Value>, say: (value: Value) => string): string => {
  const [first] = put.length > 0 ? put : record.versions;
  return first ? say(first.value) : '';
};

/** Two members gave a short form the same meaning, each by themselves: it is one. */
function isHeldByOtherName(
  id: string,
  versions: SharedRecord<SharedMeaning>['versions'],
  held: readonly GlossaryRow[],
): boolean {
  if (held.some((row) => recordIdOf(row.id) === id)) return false;
  const isHeld = (one: OwnMeaning) =>
    held.some(
      (row) => row.short === one.short && isSame(row.long, one.long) && isSameScope(row.scope, one.scope),
    );
  return versions.every(({ value }) => isHeld(value));
}
