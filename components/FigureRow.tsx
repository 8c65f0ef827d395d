/** A measure: its newest value, how it stands to its target, its other values, and the words it came from. */
import { useRef, useState } from 'preact/hooks';
import { tableWith } from '@/lib/check/agreement';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { words } from '@/lib/words';
import { Button } from './Button';
import { CorrectFigure } from './CorrectFigure';
import { Direction } from './Direction';
import { FigureParts } from './FigureParts';
import { FigureVerdict } from './FigureVerdict';
import { FindingRow, type RowState } from './FindingRow';
import { directionText, questionText, readText, targetText, valueText } from './figure-text';
import { GapBar } from './GapBar';
import { PaperTable } from './PaperTable';
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
  const tools = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<'correct' | 'table' | null>(null);
  const text = words.figures;
  const table = row.isOpen ? tableWith(paper.study.tables, passage) : null;
  const readAs = readText(measure);
  const good = measure.corrected?.by.changes?.good ? undefined : finding.polarity?.good;
  const toggle = (what: typeof opened) => setOpened(opened === what ? null : what);
  const close = () => {
    setOpened(null);
    tools.current?.querySelector('button')?.focus();
  };
  return (
    <FindingRow
      name={finding.indicator}
      passage={passage}
      row={row}
      begins={questionText(measure)}
      verdict={<FigureVerdict paper={paper} measure={measure} isOpen={row.isOpen} />}
      tools={
        <span class="figure-row-tools" ref={tools}>
          <Button
            size="small"
            isExpanded={opened === 'correct'}
            label={text.correct.openNamed(finding.indicator)}
            onPress={() => toggle('correct')}
          >
            {text.correct.open}
          </Button>
          {measure.corrected && (
            <Button
              size="small"
              icon="undo"
              label={text.asReadNamed(finding.indicator)}
              onPress={() => row.onCorrect(measure, { kind: 'as-read' })}
            >
              {text.asRead}
            </Button>
          )}
          {table && (
            <Button size="small" isExpanded={opened === 'table'} onPress={() => toggle('table')}>
              {text.inTable}
            </Button>
          )}
          {finding.role === 'actual' && (
            <Button
              size="small"
              label={text.overTimeNamed(finding.indicator)}
              onPress={() => row.onOverTime(measure)}
            >
              {text.overTime}
            </Button>
          )}
          <Button
            kind="bare"
            size="small"
            label={text.dismissNamed(finding.indicator)}
            onPress={() => row.onCorrect(measure, { kind: 'dismissed' })}
          >
            {text.dismiss}
          </Button>
        </span>
      }
      below={
        opened === 'correct' ? (
          <CorrectFigure
            measure={measure}
            onSave={(said) => {
              row.onCorrect(measure, said);
              close();
            }}
            onClose={close}
          />
        ) : (
          opened === 'table' && table && <PaperTable table={table} />
        )
      }
    >
      <small>
        {[finding.who, finding.period?.text ?? words.findings.withoutPeriod].filter(Boolean).join(', ')}
        {good && `. ${text.good[good]}`}
      </small>
      {readAs.length > 0 && <small class="figure-row-read">{text.readAs(readAs)}</small>}
      <div class="figure-row">
        <FigureMain measure={measure} />
        <FigureParts measure={measure} />
      </div>
    </FindingRow>
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
          {finding.role !== 'actual' && <Verdict kind="plain">{words.findings.role[finding.role]}</Verdict>}
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
