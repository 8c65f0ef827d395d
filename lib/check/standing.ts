/**
 * How a measure stands to its earlier value and to England. Better or worse is
 * said only where it is known which way is good.
 */
import type { Figure } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import { senseOf } from './target';

export type Standing =
  | 'better'
  | 'worse'
  | 'same'
  /** They differ, and nobody says which way is good. */
  | 'unsaid';

/** As papers and table headers name it: "England", "National average". */
const ENGLAND = /^(?:england|national(?:ly)?|english)(?: average)?$/i;

/** The value of England that the paper sets beside the measure; `null` where it sets none. */
export const englandOf = ({ comparators }: Measure): Measure['main'] | null =>
  comparators.find(({ finding }) => ENGLAND.test(finding.who ?? '')) ?? null;

/** `null` where there is no earlier value in its unit. */
export const sinceBefore = ({ main, before }: Measure): Standing | null =>
  before && standing(main.finding, before.finding);

/** `null` where the paper gives no value of England in its unit. */
export function besideEngland(measure: Measure): Standing | null {
  const england = englandOf(measure);
  return england && standing(measure.main.finding, england.finding);
}

function standing(figure: Figure, other: Figure): Standing | null {
  if (figure.role !== 'actual' || figure.unit !== other.unit) return null;
  if (figure.value === other.value) return 'same';
  const good = senseOf(figure);
  if (good === null) return 'unsaid';
  return figure.value > other.value === (good === 'higher') ? 'better' : 'worse';
}
