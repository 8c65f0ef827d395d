/** What each column of a tracker is taken for, to be put right. */
import type { ColumnRole } from '@/lib/extract/decisions/tracker-columns';
import { ROLES, type TrackerSheet } from '@/lib/follow/tracker-sheet';
import { trackerImport as text } from '@/lib/words/tracker-import';
import { Choice } from './Choice';

type Props = {
  readonly sheet: TrackerSheet;
  readonly onRole: (column: number, role: ColumnRole | null) => void;
};

const LEFT_OUT = 'left-out';
const OPTIONS = [LEFT_OUT, ...ROLES] as const;
/** As much of its first words as tells what it holds. */
const SAMPLE = 60;

export function TrackerColumns({ sheet, onRole }: Props) {
  return (
    <fieldset class="tracker-columns">
      <legend>{text.columns}</legend>
      {sheet.roles.map((role, column) => {
        const sample = sheet.rows
          .map(({ fields }) => fields[column]?.trim() ?? '')
          .find((words) => words !== '');
        const name = sheet.headers[column] || text.column(column + 1);
        if (sample === undefined) return null;
        return (
          <div key={column}>
            <Choice
              label={name}
              options={OPTIONS}
              chosen={role ?? LEFT_OUT}
              nameOf={(one) => (one === LEFT_OUT ? text.leftOut : text.role[one])}
              onChoose={(one) => onRole(column, one === LEFT_OUT ? null : one)}
            />
            <small>{text.sample(sample.slice(0, SAMPLE))}</small>
          </div>
        );
      })}
    </fieldset>
  );
}
