/** Expected figures and short forms that a study does not have. */
import type { Figure } from '@/lib/extract/findings';
import type { Study } from '@/lib/pipeline';
import { missed, says } from './missed';
import { findingsOf, pageOf } from './papers';
import type { ExpectedFigure } from './rows';

export const isSameFigure = (study: Study, one: ExpectedFigure, figure: Figure): boolean =>
  one.page === pageOf(study, figure) &&
  Math.abs(one.value - figure.value) < 1e-9 &&
  (one.unit === null || one.unit === figure.unit) &&
  (one.role === null || one.role === figure.role);

export const lostFigures = (study: Study, rows: readonly ExpectedFigure[]): readonly string[] =>
  missed(rows, findingsOf(study, 'figure'), (one, figure) => isSameFigure(study, one, figure)).map(
    ({ words }) => words,
  );

/** Short form → every meaning the paper gives it; none where it explains nothing. */
type Meanings = Readonly<Record<string, readonly string[]>>;

/** A short form counts only with all its meanings, and without one that the paper does not give. */
export function lostShortForms(study: Study, expected: Meanings): readonly string[] {
  const forms = Object.entries(expected).map(([short, meanings]) => ({ short, meanings }));
  return missed(forms, findingsOf(study, 'short-form'), ({ short, meanings }, form) => {
    const said = [...(form.long === null ? [] : [form.long]), ...form.otherLong];
    const isExplained = meanings.every((meaning) => said.some((long) => says(long, meaning)));
    return (
      form.short.replace(/s$/, '') === short && isExplained && (meanings.length > 0 || said.length === 0)
    );
  }).map(({ short }) => short);
}
