/** A topic that is planned for a meeting. */
import type { WorkProgrammeEntry } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { findingWords } from '@/lib/words/findings';
import { FindingRow, type RowState } from './FindingRow';

export function WorkProgrammeRow({
  planned: { finding, passage },
  row,
}: {
  planned: Sited<WorkProgrammeEntry>;
  row: RowState;
}) {
  return (
    <FindingRow name={finding.item} passage={passage} row={row}>
      {finding.author !== null && <small>{findingWords.workProgramme.author(finding.author)}</small>}
    </FindingRow>
  );
}
