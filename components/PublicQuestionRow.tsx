/** A question from the public, and its answer where the paper has one. */
import { languageOfWords } from '@/lib/document/language';
import type { PublicQuestion } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { findingWords } from '@/lib/words/findings';
import { FindingRow, type RowState } from './FindingRow';
import { shortenAround } from './shorten';
import './RecommendationRow.css';

export function PublicQuestionRow({
  put: { finding, passage },
  row,
}: {
  put: Sited<PublicQuestion>;
  row: RowState;
}) {
  const text = findingWords.publicQuestion;
  return (
    <FindingRow
      name={row.isOpen ? finding.question : (shortenAround(finding.question, 0, 0)?.text ?? finding.question)}
      voice="paper"
      passage={passage}
      row={row}
      opened={
        <div class="recommendation-response">
          <b>{finding.response === null ? text.noAnswer : text.answer}</b>
          {finding.response !== null && <p lang={languageOfWords(finding.response)}>{finding.response}</p>}
        </div>
      }
    >
      <small>
        {[
          finding.ref && text.reference(finding.ref),
          finding.questioner ? text.from(finding.questioner) : text.unnamed,
        ]
          .filter(Boolean)
          .join(', ')}
      </small>
    </FindingRow>
  );
}
