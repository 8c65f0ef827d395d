/** What a committee decided, was asked to decide or was told to do, with what the council says of it. */
import { languageOfWords } from '@/lib/document/language';
import type { Recommendation } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { findingWords } from '@/lib/words/findings';
import { FindingRow, type RowState } from './FindingRow';
import { Quote } from './Quote';
import { shortenAround } from './shorten';
import { standingAlone } from './standing-alone';
import { Verdict } from './Verdict';
import './RecommendationRow.css';

/** "RESOLVED: (b)" before the words adds nothing to them. */
const A_FEW_WORDS = 30;

export function RecommendationRow({ made, row }: { made: Sited<Recommendation>; row: RowState }) {
  const { finding, passage } = made;
  const text = findingWords.recommendation;
  const name = standingAlone(finding.text);
  return (
    <FindingRow
      name={row.isOpen ? name : (shortenAround(name, 0, 0)?.text ?? name)}
      voice="paper"
      passage={passage}
      row={row}
      verdict={<Status finding={finding} />}
      opened={<Opened made={made} />}
    >
      <small>
        {[
          text.origin[finding.origin],
          finding.meetingDate && text.meetingOf(words.everywhere.date(finding.meetingDate)),
          finding.owner && text.owner(finding.owner),
          finding.due && text.due(finding.due),
          !finding.asksForAction && text.toNote,
        ]
          .filter(Boolean)
          .join(', ')}
      </small>
    </FindingRow>
  );
}

/** What the council says, in its own word. */
function Status({ finding: { status, statusText } }: { finding: Recommendation }) {
  if (status === null && statusText === null) return null;
  const text = findingWords.recommendation;
  return (
    <Verdict kind="plain">{text.statusSays(statusText ?? (status && text.status[status]) ?? '')}</Verdict>
  );
}

function Opened({ made: { finding, passage } }: { made: Sited<Recommendation> }) {
  const hasMore = passage.words.length > finding.text.length + A_FEW_WORDS;
  return (
    <>
      {hasMore && <Quote text={passage.words} start={passage.start} end={passage.end} />}
      {finding.response !== null && (
        <div class="recommendation-response">
          <b>{findingWords.recommendation.response}</b>
          <p lang={languageOfWords(finding.response)}>{finding.response}</p>
        </div>
      )}
    </>
  );
}
