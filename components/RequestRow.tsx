/** Somebody asked for something, or undertook to supply it. */
import type { InformationRequest } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { FindingRow, type RowState } from './FindingRow';
import { shortenAround } from './shorten';
import { standingAlone } from './standing-alone';

export function RequestRow({
  asked: { finding, passage },
  row,
}: {
  asked: Sited<InformationRequest>;
  row: RowState;
}) {
  const text = findingWords.request;
  const name = standingAlone(finding.quote);
  return (
    <FindingRow name={shortenAround(name, 0, 0)?.text ?? name} voice="paper" passage={passage} row={row}>
      <small>
        {[
          finding.from && text.from(finding.from),
          finding.due ? text.due(finding.due) : text.noDate,
          finding.meetingDate && text.meetingOf(words.everywhere.date(finding.meetingDate)),
        ]
          .filter(Boolean)
          .join(', ')}
      </small>
    </FindingRow>
  );
}
