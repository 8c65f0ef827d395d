/** What may leave this computer. Every export asks here, and nowhere else. */
import type { LineRow } from './question-rows';
import type { Exempt, NoteRow } from './rows';

/** A paper, or a note, question, follow-up, meaning or correction made from one. */
type Marked = { readonly exempt: Exempt };

/** True until the member has said that it is not exempt, where anything made Kloe ask. */
export const isTreatedAsExempt = ({ exempt }: Marked): boolean => exempt !== 'no';

/** What may go into an export, and how many were left out: the reader of the export is told. */
export function mayLeave<Row extends Marked>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly leftOut: number } {
  const leaving = rows.filter((row) => !isTreatedAsExempt(row));
  return { rows: leaving, leftOut: rows.length - leaving.length };
}

/** A line of enquiry stays here where any of its questions does, or one did that it has no more: its words may be about the same. */
export const linesThatMayLeave = (
  lines: readonly LineRow[],
  questions: readonly NoteRow[],
): readonly LineRow[] =>
  lines.filter(
    ({ id, exemptFrom }) =>
      exemptFrom === undefined &&
      !questions.some((one) => one.asking?.lineId === id && isTreatedAsExempt(one)),
  );
