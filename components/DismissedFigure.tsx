/** A figure that the member dismissed: what it was, and the way back. */
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import type { RowGroup } from './FindingList';
import { FindingRow, type RowState } from './FindingRow';
import { amountLine, nameText, periodText } from './figure-text';

export const dismissedGroup = (dismissed: readonly HeldMeasure[]): RowGroup => ({
  key: 'dismissed',
  title: figureWords.dismissed.title,
  remark: findingWords.figureCount(dismissed.length),
  rows: dismissed.map((measure) => ({
    key: `dismissed-${measure.place}`,
    passage: measure.main.passage,
    render: (row) => <DismissedFigure measure={measure} row={row} />,
  })),
});

function DismissedFigure({ measure, row }: { measure: HeldMeasure; row: RowState }) {
  const { finding, passage } = measure.main;
  const { restore, restoreNamed } = figureWords.dismissed;
  return (
    <FindingRow
      name={nameText(finding)}
      passage={passage}
      row={row}
      verdict={
        <Button
          size="small"
          icon="undo"
          label={restoreNamed(finding.indicator)}
          onPress={() => row.onCorrect(measure, { kind: 'as-read' })}
        >
          {restore}
        </Button>
      }
    >
      <small>
        {[amountLine(measure.main), finding.who, finding.period && periodText(finding.period)]
          .filter(Boolean)
          .join(', ')}
      </small>
    </FindingRow>
  );
}
