/** What stands beside a figure: its target, earlier values, comparators, and its RAG. */
import type { Measure } from '@/lib/extract/measures';
import { findingWords } from '@/lib/words/findings';
import { partsOf } from './figure-text';
import { Rag } from './Rag';

export function FigureParts({ measure }: { measure: Measure }) {
  const { finding } = measure.main;
  const parts = partsOf(measure);
  const showsRag = finding.rag !== null || finding.role === 'actual';
  if (parts.length === 0 && !showsRag) return null;
  if (finding.rag === null && parts.every(({ value }) => value === null)) {
    return <small>{findingWords.noTargetOrRag}</small>;
  }
  return (
    <dl class="figure-row-parts">
      {parts.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd data-absent={value === null || undefined}>{value ?? findingWords.notGiven}</dd>
        </div>
      ))}
      {showsRag && (
        <div data-wide>
          <dt>{findingWords.rag.label}</dt>
          <dd>
            <Rag colour={finding.rag} />
          </dd>
        </div>
      )}
    </dl>
  );
}
