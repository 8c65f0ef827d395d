/** A measure: its newest value, how it stands to its target, its other values, and the words it came from. */
import type { Measure } from '@/lib/extract/measures';
import { words } from '@/lib/words';
import { Direction } from './Direction';
import { FindingRow, type RowState } from './FindingRow';
import { amountText, directionText, partsOf, targetText } from './figure-text';
import { GapBar } from './GapBar';
import { Rag } from './Rag';
import { Verdict } from './Verdict';
import './FigureRow.css';

export function FigureRow({ measure, row }: { measure: Measure; row: RowState }) {
  const { finding, passage } = measure.main;
  const { number, unit } = amountText(measure.main);
  const target = targetText(finding);
  const direction = directionText(measure);
  const isRole = finding.role !== 'actual';
  return (
    <FindingRow
      name={finding.indicator}
      passage={passage}
      row={row}
      verdict={finding.doubt && <Verdict kind="doubt">{words.findings.doubt[finding.doubt]}</Verdict>}
    >
      <small>
        {[finding.who, finding.period?.text ?? words.findings.withoutPeriod].filter(Boolean).join(', ')}
      </small>
      <div class="figure-row">
        <p class="figure-row-main">
          <span class="figure-row-value">
            {number}
            <span>{unit}</span>
          </span>
          <span class="figure-row-verdicts">
            {isRole && <Verdict kind="plain">{words.findings.role[finding.role]}</Verdict>}
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
            comparators={measure.others
              .filter((other) => other.finding.role === 'comparator' && other.finding.unit === '%')
              .map((other) => other.finding.value)}
          />
        )}
        <Parts measure={measure} />
      </div>
    </FindingRow>
  );
}

const signOf = (gap: number) => (gap < 0 ? 'down' : gap > 0 ? 'up' : 'tick');

function Parts({ measure }: { measure: Measure }) {
  const { finding } = measure.main;
  const parts = partsOf(measure);
  const showsRag = finding.rag !== null || finding.role === 'actual';
  if (parts.length === 0 && !showsRag) return null;
  if (finding.rag === null && parts.every(({ value }) => value === null)) {
    return <small>{words.findings.noTargetOrRag}</small>;
  }
  return (
    <dl class="figure-row-parts">
      {parts.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd data-absent={value === null || undefined}>{value ?? words.findings.notGiven}</dd>
        </div>
      ))}
      {showsRag && (
        <div data-wide>
          <dt>{words.findings.rag.label}</dt>
          <dd>
            <Rag colour={finding.rag} />
          </dd>
        </div>
      )}
    </dl>
  );
}
