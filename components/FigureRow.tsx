/** A measure: its newest value, how it stands to its target, its other values, and the words it came from. */
import { goodWay } from '@/lib/check/target';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { challengesAt } from './challenge-list';
import { Direction } from './Direction';
import { FigureParts } from './FigureParts';
import { useFigureTools } from './FigureTools';
import { FigureVerdict } from './FigureVerdict';
import { FindingRow, type RowState } from './FindingRow';
import {
  directionText,
  nameText,
  questionText,
  readText,
  sayPeriod,
  targetText,
  valueText,
} from './figure-text';
import { GapBar } from './GapBar';
import type { PanelPaper } from './panel-state';
import { Verdict } from './Verdict';
import './FigureRow.css';

type Props = {
  readonly paper: PanelPaper;
  readonly measure: HeldMeasure;
  readonly row: RowState;
};

export function FigureRow({ paper, measure, row }: Props) {
  const { finding, passage } = measure.main;
  const { tools, below } = useFigureTools({
    paper,
    measure,
    isOpen: row.isOpen,
    onSay: (said) => row.onCorrect(measure, said),
    onOverTime: () => row.onOverTime(measure),
  });
  const text = figureWords;
  const readAs = readText(measure);
  const way = measure.corrected?.by.changes?.good ? null : goodWay(finding);
  return (
    <FindingRow
      name={nameText(finding)}
      passage={passage}
      row={row}
      begins={questionText(measure)}
      verdict={
        <>
          <FigureVerdict paper={paper} measure={measure} isOpen={row.isOpen} />
          <FigureChallenges paper={paper} measure={measure} row={row} />
        </>
      }
      tools={tools}
      below={below}
    >
      <small>
        {[finding.who, sayPeriod(finding)].filter(Boolean).join(', ')}
        {way?.by === 'paper' && `. ${text.good[way.good]}`}
        {way?.by === 'name' && finding.target !== null && `. ${text.goodByName[way.good]}`}
      </small>
      {readAs.length > 0 && <small>{text.readAs(readAs)}</small>}
      <div class="figure-row">
        <FigureMain measure={measure} />
        <FigureParts measure={measure} />
      </div>
    </FindingRow>
  );
}

/** How much it is held against: leads to the first. */
function FigureChallenges({ paper, measure, row }: Props) {
  const [first, ...others] = challengesAt(paper, measure.main);
  const { onChallenge } = row;
  if (!first || !onChallenge) return null;
  const name = figureWords.challenges(1 + others.length);
  return (
    <Button
      kind="bare"
      size="small"
      label={figureWords.challengesNamed(name, measure.main.finding.indicator)}
      onPress={() => onChallenge(first)}
    >
      {name}
    </Button>
  );
}

function FigureMain({ measure }: { measure: HeldMeasure }) {
  const { finding } = measure.main;
  const { number, unit } = valueText(measure);
  const target = targetText(finding);
  const direction = directionText(measure);
  return (
    <>
      <p class="figure-row-main">
        <span class="figure-row-value">
          {number}
          <span>{unit}</span>
        </span>
        <span class="figure-row-verdicts">
          {finding.role !== 'actual' && <Verdict kind="plain">{findingWords.role[finding.role]}</Verdict>}
          {target && (
            <Verdict kind={target.isMissed ? 'late' : 'plain'} icon={signOf(target.gap)}>
              {target.text}
            </Verdict>
          )}
          {direction && <Direction way={direction.way}>{direction.text}</Direction>}
        </span>
      </p>
      {finding.unit === '%' && finding.target !== null && (
        <GapBar
          actual={finding.value}
          target={finding.target}
          comparators={measure.comparators.map((other) => other.finding.value)}
        />
      )}
    </>
  );
}

const signOf = (gap: number) => (gap < 0 ? 'down' : gap > 0 ? 'up' : 'tick');
